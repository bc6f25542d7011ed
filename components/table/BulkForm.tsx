import type { FormEvent, ReactNode } from 'react';
import { useAsking } from '../frame/AskingHost';
import { ProblemNote } from '../frame/ProblemNote';
import { useText } from '../hooks/goen';
import { useAttempt } from '../hooks/use-attempt';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

interface BulkFormProps {
  /** The word on the button that does it. */
  label: string;
  /** May resolve with what is to follow once the form is closed. */
  onSubmit: () => Promise<(() => void) | undefined>;
  children: ReactNode;
}

/** A small form that does one thing to all ticked leads and then closes. */
export function BulkForm({ label, onSubmit, children }: BulkFormProps) {
  const text = useText();
  const { close } = useAsking();
  const { attempt, problem, busy } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const after = await onSubmit();
      close();
      after?.();
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={close}>
          {text('hold.cancel')}
        </button>
        <button type="submit" className={buttons.primary} disabled={busy}>
          {label}
        </button>
      </div>
    </form>
  );
}
