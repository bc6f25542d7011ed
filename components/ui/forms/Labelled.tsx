import type { ReactNode } from 'react';
import forms from '../styles/forms.module.css';

interface LabelledProps {
  label: string;
  hint?: string | undefined;
  /** The field of the record it edits, by which a refusal of the storage finds it. */
  field?: string;
  /** The labelled control, exactly one. */
  children: ReactNode;
}

/** A form control with its label above and a hint below. */
export function Labelled({ label, hint, field, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={forms.field} data-field={field}>
      {label}
      {children}
      {hint && <span className={forms.hint}>{hint}</span>}
    </label>
  );
}
