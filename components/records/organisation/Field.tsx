import { type Ref, useId, useState } from 'react';
import type { Reading } from '~/domain/capture/extraction';
import { type FormField, type FormReading, LONG_FIELDS } from '~/domain/capture/form-fields';
import type { InvalidCode } from '~/domain/capture/parse-form';
import { useText } from '../../hooks/use-text';
import { onDemand } from '../../ui/on-demand';
import { CandidateButton } from './CandidateButton';
import { EvidenceMark } from './EvidenceMark';
import styles from './Field.module.css';

// Opened by a click.
const EvidenceNote = onDemand(async () => (await import('./EvidenceNote')).EvidenceNote);

interface FieldProps {
  field: FormField;
  value: string;
  reading: FormReading | undefined;
  /** What was read for the empty field, not sure enough to be filled in. */
  candidate?: Reading | undefined;
  /** Whether the user changed the extracted value. */
  edited: boolean;
  /** Whether it belongs to a person whose data will not be saved. */
  unticked?: boolean;
  problem?: InvalidCode | undefined;
  ref?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

const WIDE: readonly FormField[] = [
  'nameJa',
  'nameEn',
  'address',
  'social',
  'contactFormUrl',
  ...LONG_FIELDS,
];
const KEYBOARDS: Partial<Record<FormField, 'tel' | 'url' | 'email' | 'numeric'>> = {
  phone: 'tel',
  fax: 'tel',
  website: 'url',
  contactFormUrl: 'url',
  emails: 'email',
  contactEmail: 'email',
  employees: 'numeric',
  corporateNumber: 'numeric',
};

/** One field of the form, with a mark that opens the evidence of its value, and beside an empty one the first candidate. */
export function Field(props: FieldProps) {
  const { field, value, reading, candidate, edited, unticked, problem, ref, onChange } = props;
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const choose = (chosen: Reading) => {
    onChange(chosen.value);
    setOpen(false);
    // The button that was pressed is gone.
    document.getElementById(id)?.focus();
  };
  const control = {
    id,
    value,
    className: unticked ? styles.unticked : styles.input,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <div className={WIDE.includes(field) ? styles.wide : styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{text(`field.${field}`)}</label>
        {!edited && reading && (
          <EvidenceMark
            field={field}
            value={value}
            reading={reading}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        )}
        {candidate && !open && <CandidateButton candidate={candidate} onChoose={() => choose(candidate)} />}
      </div>
      {LONG_FIELDS.includes(field) ? (
        <textarea {...control} rows={2} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...control}
          ref={ref}
          inputMode={KEYBOARDS[field]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {text(`problem.invalid.${problem}`)}
        </p>
      )}
      {open && reading && <EvidenceNote reading={reading} onChoose={choose} />}
    </div>
  );
}
