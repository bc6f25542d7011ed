import { useId, useLayoutEffect, useState } from 'react';
import { useGoen } from '../../hooks/use-goen';
import styles from './Form.module.css';
import { type Field, fieldProblem, fieldsOf } from './field-problem';

interface FieldCheck {
  /** Whether all fields are right; otherwise says under each what is wrong and focuses the first. */
  check: (form: HTMLFormElement) => boolean;
  /** For `onInput` of the form: what was put right is no longer called wrong. */
  recheck: () => void;
}

interface Wrong {
  control: Field;
  message: string;
}

/** Checks the fields of a form with `noValidate` by their attributes, in the user's language and in place of the browser's own bubbles. */
export function useFieldCheck(): FieldCheck {
  const { locale } = useGoen();
  const id = useId();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  useLayoutEffect(() => {
    const taken = wrong.map((each, at) => showUnder(each, `${id}-${at}`));
    return () => {
      for (const takeBack of taken) takeBack();
    };
  }, [wrong, id]);
  const check = (form: HTMLFormElement) => {
    const found = fieldsOf(form).flatMap((control): Wrong[] => {
      const message = fieldProblem(control, locale);
      return message ? [{ control, message }] : [];
    });
    setWrong(found);
    found[0]?.control.focus();
    return found.length === 0;
  };
  const recheck = () => {
    if (wrong.length > 0)
      setWrong((before) =>
        before.filter(({ control }) => control.isConnected && fieldProblem(control, locale)),
      );
  };
  return { check, recheck };
}

/** Marks a field as wrong, with the message under it; returns what takes that back. The message is hidden from the label's name, since the field is described by it. */
function showUnder({ control, message }: Wrong, id: string): () => void {
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
