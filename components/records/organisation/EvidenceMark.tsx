import type { FormField, FormReading } from '~/domain/capture/form-fields';
import { useText } from '../../hooks/use-text';
import styles from './Evidence.module.css';

interface EvidenceMarkProps {
  field: FormField;
  value: string;
  reading: FormReading;
  open: boolean;
  onToggle: () => void;
}

/** Opens the evidence of a field. ● marks a value from the page, ✓ a verified number, ○ offers without a chosen value. */
export function EvidenceMark({ field, value, reading, open, onToggle }: EvidenceMarkProps) {
  const text = useText();
  if (!reading.proposed.length && !reading.offered.length) return null;
  const sign = reading.proposed.length ? (field === 'corporateNumber' && value ? '✓' : '●') : '○';
  return (
    <button
      type="button"
      className={sign === '✓' ? styles.checked : styles.mark}
      aria-label={text('evidence.show', { field: text(`field.${field}`) })}
      aria-expanded={open}
      title={titleOf(reading)}
      onClick={onToggle}
    >
      {sign}
    </button>
  );
}

const titleOf = ({ proposed, offered }: FormReading): string =>
  [...proposed, ...offered]
    .slice(0, 1)
    .map(({ evidence }) => [evidence.label, evidence.quote].filter(Boolean).join('：'))
    .join('');
