import { MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { StageMenu } from './StageMenu';

/** Shows and changes a lead's stage, and the meeting outcome or agreement where the stage has one. */
export function StageSection({ details }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const { lead, event } = details;
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
        <StageMenu card={details} />
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
      <ChoiceMenu
        value={lead.meetingOutcome ?? ''}
        choices={[
          { value: '', label: text('lead.outcomeNone') },
          ...MEETING_OUTCOMES.map((each) => ({ value: each, label: words.word('meetingOutcome', each) })),
        ]}
        onChoose={(value) => void note(value)}
      />
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
      <ChoiceMenu
        value={lead.outcome ?? ''}
        choices={[
          ...(lead.outcome ? [] : [{ value: '', label: text('lead.outcomeNone') }]),
          ...OUTCOMES.map((each) => ({ value: each, label: words.word('outcome', each) })),
        ]}
        onChoose={(value) => void note(value)}
      />
    </Labelled>
  );
}
