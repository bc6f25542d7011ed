import {
  createContext,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Dialog } from './Dialog';

interface DialogActions {
  /** Opens a dialog on top of the screen and of any open dialog. */
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
      setDialogs((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, title, content }]),
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
          <Suspense>
            {guard(content)}
            <FirstFocus />
          </Suspense>
          {key === top && status}
        </Dialog>
      ))}
    </DialogContext>
  );
}

/** Sets the first focus of a dialog that is a form: the element marked `data-first`, else the first field. Other dialogs keep the browser's choice. */
function FirstFocus() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = marker.current?.previousElementSibling;
    if (!(form instanceof HTMLFormElement)) return;
    const first = form.querySelector('[data-first]') ?? form.querySelector('input, select, textarea');
    if (first instanceof HTMLElement) first.focus();
  }, []);
  return <span ref={marker} hidden />;
}
