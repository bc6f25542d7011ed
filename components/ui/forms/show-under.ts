import styles from './Form.module.css';
import type { Field } from './field-problem';

/** A control with what is wrong with its value. */
export interface Wrong {
  control: Field;
  message: string;
}

/** Marks a field as wrong, with the message under it; returns what takes that back. The message is hidden from the label's name, since the field is described by it. */
export function showUnder({ control, message }: Wrong, id: string): () => void {
  const note = document.createElement('span');
  note.id = id;
  note.className = styles.wrong ?? '';
  note.setAttribute('aria-hidden', 'true');
  note.textContent = message;
  (control.closest('label') ?? control.parentElement)?.append(note);
  const before = control.getAttribute('aria-describedby');
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', before ? `${before} ${id}` : id);
  return () => {
    note.remove();
    control.removeAttribute('aria-invalid');
    if (before) control.setAttribute('aria-describedby', before);
    else control.removeAttribute('aria-describedby');
  };
}
