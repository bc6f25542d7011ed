import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { MAIN_FIELDS, MORE_FIELDS } from '~/domain/capture/form-fields';
import { LONGEST_NOTE } from '~/domain/records/limits';
import type { EventWithCount, KnownCompany } from '~/storage';
import { useAfterFirstFrame } from '../../hooks/use-after-first-frame';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useText } from '../../hooks/use-text';
import { Fields } from '../../records/organisation/Fields';
import fields from '../../records/organisation/Fields.module.css';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import { NoteField } from '../../ui/forms/NoteField';
import { onDemand } from '../../ui/on-demand';
import type { OpenQuestion } from './IdentityQuestion';
import styles from './LeadForm.module.css';
import { SaveBar } from './SaveBar';
import type { Answers } from './use-answers';
import { useSave } from './use-save';

const PlacementFields = onDemand(async () => (await import('./PlacementFields')).PlacementFields);

interface LeadFormProps {
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  /** The user's answers about stored companies that may be the same. */
  answers: Answers['answers'];
  /** Whether it is a stored company, as long as that is open: Enter opens that one. */
  question: OpenQuestion | undefined;
  /** Called with the company as it is stored. */
  onSaved: (saved: KnownCompany) => void;
}

/** The form of one lead, filled from the page or by hand; Enter saves it. */
export function LeadForm({ source, form, active, answers, question, onSaved }: LeadFormProps) {
  const text = useText();
  const element = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const isOut = useAfterFirstFrame();
  const { save, problem, invalid, busy } = useSave({ source, form, active, answers, onSaved, element });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question) question.open();
    else save();
  };
  // Nothing on the page names a company: the name is what is missing.
  useFirstFocus(
    first,
    !question && source.readings !== undefined && !form.textOf('nameJa') && !form.textOf('nameEn'),
  );
  const shared = { form, readings: source.readings, invalid };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} onKeyDown={submitByKey} noValidate>
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
        <PlacementFields active={active} form={form} />
        <div className={styles.note}>
          <NoteField
            label={text('field.note')}
            most={LONGEST_NOTE}
            value={form.note}
            placeholder={text('field.notePlaceholder')}
            onChange={form.changeNote}
          />
        </div>
      </div>
      <SaveBar
        active={active}
        stage={form.placing.stage}
        busy={busy}
        problem={problem}
        invalid={invalid}
        onAnother={
          question &&
          (() => {
            question.isAnother();
            save();
          })
        }
      />
    </form>
  );
}

/** Whether Enter submits the form: in a one-line field, and with Ctrl or Cmd everywhere. */
const isSubmitKey = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  (ctrlKey || metaKey || (target instanceof HTMLInputElement && target.type !== 'checkbox'));

/** Not left to the browser: without a button that submits, as beside an open question, Enter would do nothing. */
function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  // A field that has a use for Enter, as that of the tags, has taken it by now.
  if (event.defaultPrevented || !isSubmitKey(event)) return;
  event.preventDefault();
  if (!event.nativeEvent.isComposing && !event.repeat) event.currentTarget.requestSubmit();
}
