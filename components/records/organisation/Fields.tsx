import type { Ref } from 'react';
import type { Reading } from '~/domain/capture/extraction';
import {
  type FormField,
  type FormReadings,
  nameCandidates,
  PERSON_FIELDS,
} from '~/domain/capture/form-fields';
import type { InvalidFields } from '~/domain/capture/parse-form';
import { useText } from '../../hooks/use-text';
import { Field } from './Field';
import styles from './Fields.module.css';
import type { LeadFormValues } from './use-lead-form';

interface FieldsProps {
  fields: readonly FormField[];
  form: LeadFormValues;
  readings: FormReadings | undefined;
  invalid: InvalidFields;
  first?: Ref<HTMLInputElement>;
}

/** The given fields of the form, in order. The person's fields are grouped under a checkbox that decides whether they are saved. */
export function Fields({ fields, form, readings, invalid, first }: FieldsProps) {
  const person = fields.filter((field) => PERSON_FIELDS.includes(field));
  const fieldOf = (field: FormField) => (
    <Field
      key={field}
      field={field}
      value={form.textOf(field)}
      reading={readings?.[field]}
      candidate={readings && candidateFor(field, readings, form)}
      edited={form.edits.edited[field] !== undefined}
      unticked={PERSON_FIELDS.includes(field) && !form.edits.ticked.person}
      problem={invalid[field]}
      {...(field === 'nameJa' && first && { ref: first })}
      onChange={(value) => form.change(field, value)}
    />
  );
  return fields.map((field) => {
    if (!PERSON_FIELDS.includes(field)) return fieldOf(field);
    return field === person[0] ? (
      <fieldset key="person" className={styles.person}>
        <PersonTick form={form} />
        <div className={styles.grid}>{person.map(fieldOf)}</div>
      </fieldset>
    ) : null;
  });
}

/** The best candidate of a field that is empty. Of a page that names nobody the names are offered above the form. */
function candidateFor(
  field: FormField,
  readings: FormReadings,
  { textOf }: LeadFormValues,
): Reading | undefined {
  const { proposed, offered } = readings[field];
  if (textOf(field) || proposed.length) return undefined;
  const isOfferedAbove = !textOf('nameJa') && !textOf('nameEn') && nameCandidates(readings).length > 0;
  return isOfferedAbove && (field === 'nameJa' || field === 'nameEn') ? undefined : offered[0];
}

function PersonTick({ form }: { form: LeadFormValues }) {
  const text = useText();
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={form.edits.ticked.person ?? false}
        onChange={(event) => form.tick('person', event.currentTarget.checked)}
      />
      {text('field.includePerson')}
    </label>
  );
}
