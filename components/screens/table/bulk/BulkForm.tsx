import type { FormEvent, ReactNode } from 'react';
import type { ProgressOptions } from '~/storage';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { FormActions } from '../../../ui/forms/FormActions';
import forms from '../../../ui/styles/forms.module.css';

interface BulkFormProps {
  /** The word on the button that does it. */
  label: string;
  /** May resolve with what is to follow once the form is closed. */
  onSubmit: (watch: ProgressOptions) => Promise<(() => void) | undefined>;
  children: ReactNode;
}

/** A small form that does one thing to all ticked leads and then closes; what takes long shows how far it is, and is stopped by cancelling. */
export function BulkForm({ label, onSubmit, children }: BulkFormProps) {
  const { close } = useDialog();
  const { work, problem, busy, progress, stop } = useWork(close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work(async (doing) => {
      const after = await onSubmit(doing);
      close();
      after?.();
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      <ProgressLine progress={progress} />
      <FormActions submit={label} disabled={busy} onCancel={busy ? stop : close} />
    </form>
  );
}
