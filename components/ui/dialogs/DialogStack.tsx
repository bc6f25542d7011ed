import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog } from './Dialog';

/** A dialog that is open, with its place in the stack. */
export interface OpenDialog {
  key: number;
  title: string;
  content: ReactNode;
}

interface DialogStackProps {
  dialogs: readonly OpenDialog[];
  guard: (content: ReactNode) => ReactNode;
  /** Shown in the topmost dialog. */
  status: ReactNode;
  onClose: () => void;
}

/** The open dialogs, the last one on top. */
export function DialogStack({ dialogs, guard, status, onClose }: DialogStackProps) {
  const top = dialogs.at(-1)?.key;
  return dialogs.map(({ key, title, content }) => (
    <Dialog key={key} title={title} onClose={onClose}>
      {guard(content)}
      <FirstFocus />
      {key === top && status}
    </Dialog>
  ));
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
