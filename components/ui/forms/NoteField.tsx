import { type KeyboardEvent, type Ref, useId } from 'react';
import { useText } from '../../hooks/use-text';
import forms from '../styles/forms.module.css';

interface NoteFieldProps {
  label: string;
  /** The most characters it may hold; more can be typed, but not saved. */
  most: number;
  value: string;
  placeholder?: string;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
  /** Whether it has the focus when its form opens. */
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** Share of the allowed length from which the count is shown. */
const SHOWN_FROM = 0.9;

/** A box for a long text. Ctrl or Cmd with Enter submits its form; near and beyond its length the characters are counted. */
export function NoteField({ label, most, value, rows = 2, onChange, ...others }: NoteFieldProps) {
  const text = useText();
  const id = useId();
  const isTooLong = value.length > most;
  const isCounted = value.length > most * SHOWN_FROM;
  return (
    <label className={forms.field}>
      {label}
      <textarea
        {...others}
        rows={rows}
        value={value}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isCounted ? id : undefined}
        onChange={(change) => onChange(change.currentTarget.value)}
        onKeyDown={submitKeys}
      />
      {isCounted && (
        <small id={id} className={isTooLong ? forms.tooLong : forms.hint} aria-live="polite">
          {text(isTooLong ? 'note.tooLong' : 'note.count', { count: value.length, most })}
        </small>
      )}
    </label>
  );
}

function submitKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
