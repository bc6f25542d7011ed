import type { FormEvent, ReactNode } from 'react';
import type { ProgressOptions } from '~/storage';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { Form } from '../../../ui/forms/Form';
import { FormActions } from '../../../ui/forms/FormActions';
import forms from '../../../ui/styles/forms.module.css';

interface BulkFormProps {
  /** Label of the submit button. */
  label: string;
  /** May resolve with a function to call once the form is closed. */
  onSubmit: (watch: ProgressOptions) => Promise<(() => void) | undefined>;
  children: ReactNode;
}

/** The frame of a form that changes all ticked leads: shows progress, stops on cancel, and closes when done. */
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
    <Form className={forms.form} onSubmit={submit}>
      {children}
      <ProblemNote problem={problem} />
      <ProgressLine progress={progress} />
      <FormActions submit={label} disabled={busy} onCancel={busy ? stop : close} />
    </Form>
  );
}
