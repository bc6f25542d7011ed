import type { FormEvent, ReactNode } from 'react';
import { useAsking } from '../frame/AskingHost';
import { ProblemNote } from '../frame/ProblemNote';
import { useAttempt } from '../hooks/use-attempt';
import { FormActions } from '../shared/FormActions';
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
      <FormActions submit={label} disabled={busy} onCancel={close} />
    </form>
  );
}
