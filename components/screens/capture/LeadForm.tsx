import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { MAIN_FIELDS, MORE_FIELDS } from '~/domain/capture/form-fields';
import type { EventWithCount } from '~/storage';
import { useAfterFirstFrame } from '../../hooks/use-after-first-frame';
import { useText } from '../../hooks/use-text';
import { Fields } from '../../records/organisation/Fields';
import fields from '../../records/organisation/Fields.module.css';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import styles from './LeadForm.module.css';
import { PlacementFields } from './PlacementFields';
import { SaveBar } from './SaveBar';
import type { Answers } from './use-answers';
import { useSave } from './use-save';

interface LeadFormProps {
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  /** The user's answers about stored companies that may be the same. */
  answers: Answers['answers'];
  onSaved?: () => void;
}

/** The form of one lead, filled from the page or by hand; Enter saves it. */
export function LeadForm({ source, form, active, answers, onSaved }: LeadFormProps) {
  const text = useText();
  const first = useRef<HTMLInputElement>(null);
  const isOut = useAfterFirstFrame();
  const { save, problem, invalid, busy } = useSave({ source, form, active, answers, onSaved, first });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const shared = { form, readings: source.readings, invalid };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={saveKeys} noValidate>
      <div className={styles.fields}>
        <Fields {...shared} fields={MAIN_FIELDS} first={first} />
        <details className={styles.more} open={MORE_FIELDS.some((field) => invalid[field]) || undefined}>
          <summary>{text('field.more', { count: MORE_FIELDS.length })}</summary>
          {isOut && (
            <div className={fields.grid}>
              <Fields {...shared} fields={MORE_FIELDS} />
            </div>
          )}
        </details>
        {isOut && <PlacementFields active={active} form={form} />}
        <label className={styles.note}>
          {text('field.note')}
          <textarea
            rows={2}
            value={form.note}
            placeholder={text('field.notePlaceholder')}
            onChange={(event) => form.changeNote(event.currentTarget.value)}
          />
        </label>
        <ProblemNote problem={problem} />
      </div>
      <SaveBar
        active={active}
        stage={form.placing.stage}
        busy={busy}
        another={[...answers.values()].includes('different')}
      />
    </form>
  );
}

/** Ctrl or Cmd with Enter saves from the note too; Enter does not save while an input method composes. */
function saveKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return;
  if (event.nativeEvent.isComposing) event.preventDefault();
  else if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
}
