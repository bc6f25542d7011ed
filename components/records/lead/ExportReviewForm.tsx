import type { FormEvent } from 'react';
import { EXPORT_STATES, type ExportControl, type ExportState } from '~/domain/leads/export-control';
import { dayHere } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { ExportAreas } from './ExportAreas';

interface ExportReviewFormProps {
  details: LeadDetails;
  /** The review as stored. */
  saved: ExportControl;
  /** Whether the review is still to be done. */
  isDue: boolean;
}

/** Records an export review: its state, the reviewer, the areas concerned and a note; what is typed is kept until it is saved. */
export function ExportReviewForm({ details, saved, isDue }: ExportReviewFormProps) {
  const text = useText();
  const { attempt, busy } = useAttempt();
  const save = useSaveReview(details, saved);
  const draft = useDraft(`export-review:${details.lead.id}`, saved);
  const { entry: control, change } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await save(control);
      await draft.close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <p className={forms.hint}>{text('lead.exportReminder')}</p>
      {isDue && (
        <p className={forms.hint}>
          <ReviewTrigger control={saved} />
        </p>
      )}
      <ReviewState control={control} onChange={change} />
      <ExportAreas areas={control.areas} onChange={(areas) => change({ areas })} />
      <Labelled label={text('lead.exportNote')}>
        <textarea
          rows={2}
          maxLength={500}
          value={control.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </Labelled>
      <div className={forms.actions}>
        <button type="submit" className={buttons.ghost} disabled={busy}>
          {text('lead.exportSave')}
        </button>
      </div>
    </Form>
  );
}

function useSaveReview({ event, lead }: LeadDetails, saved: ExportControl) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  return async (control: ExportControl) => {
    const isDone = control.state === 'reviewed' || control.state === 'not_needed';
    const reviewedOn = isDone ? dayHere(event.zone) : undefined;
    await (await loadStorage()).assessExport(lead.id, {
      ...control,
      ...(saved.state === control.state ? {} : { trigger: 'person' as const }),
      ...(reviewedOn && { reviewedOn }),
    });
    say(text('lead.exportSaved'), { undo: true });
  };
}

interface ReviewStateProps {
  control: ExportControl;
  onChange: (part: Partial<ExportControl>) => void;
}

function ReviewState({ control, onChange }: ReviewStateProps) {
  const text = useText();
  return (
    <div className={forms.row}>
      <Labelled label={text('lead.export')}>
        <select
          value={control.state}
          onChange={(event) => onChange({ state: event.currentTarget.value as ExportState })}
        >
          {EXPORT_STATES.map((state) => (
            <option key={state} value={state}>
              {text(`exportState.${state}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={text('lead.exportReviewer')}>
        <input
          maxLength={80}
          required={control.state === 'reviewed'}
          value={control.reviewer ?? ''}
          onChange={(event) => onChange({ reviewer: event.currentTarget.value })}
        />
      </Labelled>
    </div>
  );
}

/** Says what asked for the review: a word on the page, the event, or a person. */
function ReviewTrigger({ control: { trigger, matched } }: { control: ExportControl }) {
  const text = useText();
  if (trigger === 'word') return text('lead.exportBecause.word', { word: matched ?? '' });
  return text(trigger === 'event' ? 'lead.exportBecause.event' : 'lead.exportBecause.person');
}
