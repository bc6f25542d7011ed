import { MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { stagesFrom } from '~/domain/leads/stages';
import type { StageId } from '~/domain/records/ids';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { useMove } from './use-move';

/** Shows and changes a lead's stage, and the meeting outcome or agreement where the stage has one. */
export function StageSection({ details }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const move = useMove();
  const { lead, event } = details;
  const { usual, others } = stagesFrom(event.stages, lead.stage, lead.parkedFrom);
  const current = event.stages.find(({ id }) => id === lead.stage);
  return (
    <div className={forms.row}>
      <Labelled
        label={text('lead.stage')}
        hint={[
          text('lead.since', { day: shortDay(locale, lead.stageSince) }),
          lead.lostReason && text('lead.closedFor', { reason: words.word('lostReason', lead.lostReason) }),
          lead.resumeOn && text('lead.resumes', { day: shortDay(locale, lead.resumeOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <select
          value={lead.stage}
          onChange={(change) => void move(details, change.currentTarget.value as StageId)}
        >
          <option value={lead.stage}>{words.stage(lead.stage, current?.name)}</option>
          {[...usual, ...others].map(({ id, name }) => (
            <option key={id} value={id}>
              {words.stage(id, name)}
            </option>
          ))}
        </select>
      </Labelled>
      {(current?.meets || lead.meetingOutcome) && <MeetingOutcome details={details} />}
      {current?.closing === 'agreed' && <Agreement details={details} />}
    </div>
  );
}

function MeetingOutcome({ details: { lead } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const note = async (value: string) =>
    (await loadStorage()).noteOutcome(lead.id, {
      meetingOutcome: MEETING_OUTCOMES.find((each) => each === value),
    });
  return (
    <Labelled label={text('lead.meetingOutcome')}>
      <select value={lead.meetingOutcome ?? ''} onChange={(change) => void note(change.currentTarget.value)}>
        <option value="">{text('lead.outcomeNone')}</option>
        {MEETING_OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {words.word('meetingOutcome', each)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Agreement({ details: { lead } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const note = async (value: string) =>
    (await loadStorage()).noteOutcome(lead.id, { outcome: OUTCOMES.find((each) => each === value) });
  return (
    <Labelled label={text('lead.outcome')}>
      <select value={lead.outcome ?? ''} onChange={(change) => void note(change.currentTarget.value)}>
        {!lead.outcome && <option value="">{text('lead.outcomeNone')}</option>}
        {OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {words.word('outcome', each)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
