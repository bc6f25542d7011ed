import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A native modal dialog. Escape and × close it, a click outside does not, since typed text would be lost. The focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: it runs before the effects of the content, which may set the first focus.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Closed first: while it is open, everything else is inert and cannot take the focus.
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className={buttons.icon}
            aria-label={text('lead.close')}
            title={text('lead.close')}
            onClick={onClose}
          >
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
