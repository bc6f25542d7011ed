import {
  createContext,
  isValidElement,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Dialog } from './Dialog';

interface DialogActions {
  /** Opens a dialog on top of the screen and of any open dialog; the topmost one, of the same title and component, is not opened a second time. */
  ask: (title: string, content: ReactNode) => void;
  /** Closes the topmost dialog. */
  close: () => void;
}

const DialogContext = createContext<DialogActions | undefined>(undefined);

/** Opens and closes dialogs. @throws Error outside of a `DialogHost` */
export function useDialog(): DialogActions {
  const actions = use(DialogContext);
  if (!actions) throw new Error('outside of DialogHost');
  return actions;
}

interface DialogHostProps {
  status: ReactNode;
  /** Wraps the content of each dialog, so that a failure in one leaves the screen behind it. */
  guard: (content: ReactNode) => ReactNode;
  children: ReactNode;
}

/** Renders the open dialogs as a stack. The status line is moved into the topmost one, since everything behind a modal dialog is inert. */
export function DialogHost({ status, guard, children }: DialogHostProps) {
  const [dialogs, setDialogs] = useState<{ key: number; title: string; content: ReactNode }[]>([]);
  const ask = useCallback(
    (title: string, content: ReactNode) =>
      setDialogs((before) => {
        const top = before.at(-1);
        const isOpen = top?.title === title && kindOf(top.content) === kindOf(content);
        return isOpen ? before : [...before, { key: (top?.key ?? 0) + 1, title, content }];
      }),
    [],
  );
  const close = useCallback(() => setDialogs((before) => before.slice(0, -1)), []);
  const actions = useMemo(() => ({ ask, close }), [ask, close]);
  const top = dialogs.at(-1)?.key;
  return (
    <DialogContext value={actions}>
      {children}
      {top === undefined && status}
      {dialogs.map(({ key, title, content }) => (
        <Dialog key={key} title={title} onClose={close}>
          {guard(content)}
          <FirstFocus />
          {key === top && status}
        </Dialog>
      ))}
    </DialogContext>
  );
}

/** Sets the first focus of a dialog that is a form, once it is there: the element marked `data-first`, else the first field. Other dialogs keep the browser's choice. */
function FirstFocus() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { current } = marker;
    if (!current?.parentElement || focusForm(current.previousElementSibling)) return;
    const loading = new MutationObserver(() => {
      if (focusForm(current.previousElementSibling)) loading.disconnect();
    });
    loading.observe(current.parentElement, { childList: true });
    return () => loading.disconnect();
  }, []);
  return <span ref={marker} hidden />;
}

/** Whether the dialog has its content, which stands after its header; the first field of a form gets the focus. */
function focusForm(content: Element | null): boolean {
  if (!(content instanceof HTMLFormElement)) return content !== null && content.tagName !== 'HEADER';
  const first = content.querySelector('[data-first]') ?? content.querySelector('input, select, textarea');
  if (first instanceof HTMLElement) first.focus();
  return true;
}

/** The component of a dialog's content; the content itself where it is none. */
const kindOf = (content: ReactNode): unknown => (isValidElement(content) ? content.type : content);
