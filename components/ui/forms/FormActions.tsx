import type { ReactNode } from 'react';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

interface FormActionsProps {
  /** What the button says that sends the form. */
  submit: string;
  disabled?: boolean;
  /** Whether it takes something away. */
  danger?: boolean;
  /** Where the focus begins, if not in the first field. */
  first?: 'cancel' | 'submit';
  onCancel: () => void;
  /** Further ways out, before the two. */
  children?: ReactNode;
}

/** The foot of a form: cancel, and what sends it. */
export function FormActions({ submit, disabled, danger, first, onCancel, children }: FormActionsProps) {
  const text = useText();
  return (
    <div className={forms.actions}>
      {children}
      <button
        type="button"
        className={buttons.ghost}
        onClick={onCancel}
        data-first={first === 'cancel' || undefined}
      >
        {text('hold.cancel')}
      </button>
      <button
        type="submit"
        className={danger ? `${buttons.ghost} ${forms.danger}` : buttons.primary}
        disabled={disabled}
        data-first={first === 'submit' || undefined}
      >
        {submit}
      </button>
    </div>
  );
}
