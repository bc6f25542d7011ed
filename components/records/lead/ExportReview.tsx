import { type FormEvent, useState } from 'react';
import {
  EXPORT_AREAS,
  EXPORT_STATES,
  type ExportControl,
  type ExportState,
} from '~/domain/leads/export-control';
import { exportControlOf } from '~/domain/leads/stage-hold';
import { dayHere } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from '../styles/lead.module.css';

const NOT_ASSESSED: ExportControl = { state: 'not_assessed', areas: [], trigger: 'person' };

/** How far the export review has come, who did it and why; a reminder, never a clearance. */
export function ExportReview({ details }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, busy } = useAttempt();
  const kept = exportControlOf(details.event, details.lead) ?? NOT_ASSESSED;
  const [control, setControl] = useState(kept);
  const change = (part: Partial<ExportControl>) => setControl((before) => ({ ...before, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const done = control.state === 'reviewed' || control.state === 'not_needed';
      const reviewedOn = done ? dayHere(details.event.zone) : undefined;
      await (await loadStorage()).assessExport(details.lead.id, {
        ...control,
        ...(kept.state === control.state ? {} : { trigger: 'person' as const }),
        ...(reviewedOn && { reviewedOn }),
      });
      say(text('lead.exportSaved'), { undo: true });
    });
  };
  const waits = kept.state === 'to_review' || kept.state === 'stop';
  return (
    <section className={styles.section}>
      <details open={waits}>
        <summary>
          {text('lead.export')}:{' '}
          <b className={waits ? styles.held : undefined}>{text(`exportState.${kept.state}`)}</b>
        </summary>
        <form className={forms.form} onSubmit={save}>
          <p className={forms.hint}>{text('lead.exportReminder')}</p>
          {waits && (
            <p className={forms.hint}>
              <Because control={kept} />
            </p>
          )}
          <div className={forms.row}>
            <Labelled label={text('lead.export')}>
              <select
                value={control.state}
                onChange={(event) => change({ state: event.currentTarget.value as ExportState })}
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
                onChange={(event) => change({ reviewer: event.currentTarget.value })}
              />
            </Labelled>
          </div>
          <Areas control={control} onChange={change} />
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
        </form>
      </details>
    </section>
  );
}

function Because({ control: { trigger, matched } }: { control: ExportControl }) {
  const text = useText();
  if (trigger === 'word') return text('lead.exportBecause.word', { word: matched ?? '' });
  return text(trigger === 'event' ? 'lead.exportBecause.event' : 'lead.exportBecause.person');
}

interface AreasProps {
  control: ExportControl;
  onChange: (part: Partial<ExportControl>) => void;
}

function Areas({ control: { areas }, onChange }: AreasProps) {
  const text = useText();
  return (
    <fieldset>
      <legend className={forms.hint}>{text('lead.exportAreas')}</legend>
      <div className={forms.row}>
        {EXPORT_AREAS.map((area) => (
          <label key={area} className={forms.tick}>
            <input
              type="checkbox"
              checked={areas.includes(area)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ areas: checked ? [...areas, area] : areas.filter((each) => each !== area) })
              }
            />
            {text(`exportArea.${area}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
