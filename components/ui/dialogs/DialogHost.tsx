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

interface Asking {
  /** Shows something in a dialog over the screen; what was asked before gives way and comes back after it. */
  ask: (title: string, content: ReactNode) => void;
  /** Closes the dialog on top. */
  close: () => void;
}

const AskingContext = createContext<Asking | undefined>(undefined);

/** How a component asks the user something in a dialog. @throws where it stands outside of a screen */
export function useDialog(): Asking {
  const asking = use(AskingContext);
  if (!asking) throw new Error('outside of AskingHost');
  return asking;
}

/** Where dialogs stand: one on top of the other, each given back the focus when the next one closes. The status line goes where it can be heard: into the dialog on top, all else being inert. */
export function DialogHost({ status, children }: { status: ReactNode; children: ReactNode }) {
  const [asked, setAsked] = useState<{ key: number; title: string; content: ReactNode }[]>([]);
  const ask = useCallback(
    (title: string, content: ReactNode) =>
      setAsked((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, title, content }]),
    [],
  );
  const close = useCallback(() => setAsked((before) => before.slice(0, -1)), []);
  const asking = useMemo(() => ({ ask, close }), [ask, close]);
  const top = asked.at(-1)?.key;
  return (
    <AskingContext value={asking}>
      {children}
      {top === undefined && status}
      {asked.map(({ key, title, content }) => (
        <Dialog key={key} title={title} onClose={close}>
          <Suspense>
            {content}
            <FirstFocus />
          </Suspense>
          {key === top && status}
        </Dialog>
      ))}
    </AskingContext>
  );
}

/** In a dialog that is one form the focus begins at what the form marks as `data-first`, else in its first field; in any other dialog at its head. */
function FirstFocus() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.previousElementSibling;
    if (!(form instanceof HTMLFormElement)) return;
    const first = form.querySelector('[data-first]') ?? form.querySelector('input, select, textarea');
    if (first instanceof HTMLElement) first.focus();
  }, []);
  return <span ref={here} hidden />;
}
