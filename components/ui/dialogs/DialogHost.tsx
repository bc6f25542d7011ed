import {
  createContext,
  isValidElement,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { firstPaint } from '../../hooks/first-paint';
import { onDemand } from '../on-demand';
import type { OpenDialog } from './DialogStack';

// No dialog is open in the first frame.
const DialogStack = onDemand(async () => (await import('./DialogStack')).DialogStack);

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
  const [dialogs, setDialogs] = useState<OpenDialog[]>([]);
  const ask = useCallback(
    (title: string, content: ReactNode) =>
      setDialogs((before) => {
        const top = before.at(-1);
        const isOpen = top?.title === title && kindOf(top.content) === kindOf(content);
        return isOpen ? before : [...before, { key: (top?.key ?? 0) + 1, title, content }];
      }),
    [],
  );
  // So that a dialog is there at once when it is asked for: what is typed next goes into it.
  useEffect(() => void firstPaint().then(DialogStack.preload), []);
  const close = useCallback(() => setDialogs((before) => before.slice(0, -1)), []);
  const actions = useMemo(() => ({ ask, close }), [ask, close]);
  const top = dialogs.at(-1)?.key;
  return (
    <DialogContext value={actions}>
      {children}
      {top === undefined && status}
      {top !== undefined && <DialogStack dialogs={dialogs} guard={guard} status={status} onClose={close} />}
    </DialogContext>
  );
}

/** The component of a dialog's content; the content itself where it is none. */
const kindOf = (content: ReactNode): unknown => (isValidElement(content) ? content.type : content);
