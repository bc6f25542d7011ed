import type { ReactNode } from 'react';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

interface FormActionsProps {
  /** Label of the submit button. */
  submit: string;
  disabled?: boolean;
  /** Whether submitting deletes something. */
  danger?: boolean;
  /** The button with the first focus; without it, the first field has it. */
  first?: 'cancel' | 'submit';
  onCancel: () => void;
  /** Further buttons, before the two. */
  children?: ReactNode;
}

/** The buttons at the end of a form: cancel and submit. */
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
