import type { ReactNode } from 'react';
import forms from '../styles/forms.module.css';

interface LabelledProps {
  label: string;
  hint?: string | undefined;
  /** The one control it names. */
  children: ReactNode;
}

/** A control of a form with its label above it and a hint below. */
export function Labelled({ label, hint, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={forms.field}>
      {label}
      {children}
      {hint && <span className={forms.hint}>{hint}</span>}
    </label>
  );
}
