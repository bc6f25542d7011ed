import type { Answers } from '~/domain/leads/stage-hold';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

/** The two ways past an export hold, the first one proposed. */
export const WAYS = ['review', 'override'] as const;
export type Way = (typeof WAYS)[number];

interface ExportHoldFieldsProps {
  stage: string;
  answers: Answers;
  onChange: (part: Answers) => void;
}

/** Asks how to go past an export hold: by recording the review now, or by an override with name and reason. */
export function ExportHoldFields({ stage, answers, onChange }: ExportHoldFieldsProps) {
  const text = useText();
  const way: Way = answers.override ? 'override' : 'review';
  const choose = (next: Way) =>
    onChange(
      next === 'review'
        ? { review: NEW_REVIEW, override: undefined }
        : { review: undefined, override: NEW_OVERRIDE },
    );
  return (
    <>
      <p>{text('hold.export', { stage })}</p>
      <p className={forms.hint}>{text('lead.exportReminder')}</p>
      {WAYS.map((each) => (
        <label key={each} className={forms.tick}>
          <input
            type="radio"
            name="way"
            checked={way === each}
            data-first={each === 'review' || undefined}
            onChange={() => choose(each)}
          />
          {text(`hold.way.${each}`)}
        </label>
      ))}
      {way === 'review' ? (
        <ReviewFields review={answers.review ?? NEW_REVIEW} onChange={(review) => onChange({ review })} />
      ) : (
        <OverrideFields
          override={answers.override ?? NEW_OVERRIDE}
          onChange={(override) => onChange({ override })}
        />
      )}
    </>
  );
}

type Review = NonNullable<Answers['review']>;
type Override = NonNullable<Answers['override']>;
/** A review before anything is filled in. */
export const NEW_REVIEW: Review = { state: 'reviewed' };
const NEW_OVERRIDE: Override = { by: '', note: '' };
const DONE: readonly Review['state'][] = ['reviewed', 'not_needed'];

function ReviewFields({ review, onChange }: { review: Review; onChange: (review: Review) => void }) {
  const text = useText();
  return (
    <>
      <Labelled label={text('lead.export')}>
        <select
          value={review.state}
          onChange={({ currentTarget }) =>
            onChange({ ...review, state: currentTarget.value as Review['state'] })
          }
        >
          {DONE.map((state) => (
            <option key={state} value={state}>
              {text(`exportState.${state}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={text('lead.exportReviewer')}>
        <input
          maxLength={80}
          required={review.state === 'reviewed'}
          value={review.reviewer ?? ''}
          onChange={({ currentTarget }) => onChange({ ...review, reviewer: currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('lead.exportNote')}>
        <textarea
          rows={2}
          maxLength={500}
          value={review.note ?? ''}
          onChange={({ currentTarget }) => onChange({ ...review, note: currentTarget.value })}
        />
      </Labelled>
    </>
  );
}

function OverrideFields({
  override,
  onChange,
}: {
  override: Override;
  onChange: (override: Override) => void;
}) {
  const text = useText();
  return (
    <>
      <p className={forms.hint}>{text('hold.exportHint')}</p>
      <Labelled label={text('hold.overrideBy')}>
        <input
          required
          maxLength={80}
          value={override.by}
          onChange={({ currentTarget }) => onChange({ ...override, by: currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('hold.overrideNote')}>
        <textarea
          required
          rows={2}
          maxLength={2_000}
          value={override.note}
          onChange={({ currentTarget }) => onChange({ ...override, note: currentTarget.value })}
        />
      </Labelled>
    </>
  );
}
