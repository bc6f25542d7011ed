import { CHANNELS, type Channel, type Stage, type Step } from '~/domain/missions/playbook';
import type { StageId } from '~/domain/records/ids';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';
import { withChanges } from './with-changes';

interface StepFieldsProps {
  step: Step;
  /** Position in the list, from 1. */
  number: number;
  stages: readonly Stage[];
  onChange: (step: Step) => void;
}

/** The fields of one follow-up step. */
export function StepFields({ step, number, stages, onChange }: StepFieldsProps) {
  const text = useText();
  const words = useWords();
  const change = (changes: { [K in keyof Step]?: Step[K] | undefined }) =>
    onChange(withChanges(step, changes));
  return (
    <>
      <Labelled label={text('playbook.stepName', { number })}>
        <input
          maxLength={120}
          placeholder={words.step(step.id)}
          value={step.name ?? ''}
          onChange={(typed) => change({ name: typed.currentTarget.value || undefined })}
        />
      </Labelled>
      <Labelled label={text('playbook.offset')}>
        <input
          type="number"
          required
          min={0}
          max={400}
          value={step.offset}
          onChange={(typed) =>
            change({ offset: Math.max(0, Math.min(400, typed.currentTarget.valueAsNumber || 0)) })
          }
        />
      </Labelled>
      <CalendarsSelect calendars={step.calendars} onChange={(calendars) => change({ calendars })} />
      <ChannelSelect channel={step.channel} onChange={(channel) => change({ channel })} />
      <NextStageSelect stages={stages} next={step.leadsTo} onChange={(leadsTo) => change({ leadsTo })} />
      <label className={forms.tick}>
        <input
          type="checkbox"
          checked={step.technical ?? false}
          onChange={(ticked) => change({ technical: ticked.currentTarget.checked || undefined })}
        />
        {text('playbook.technical')}
      </label>
    </>
  );
}

const CALENDARS = { JP: ['JP'], IT: ['IT'], 'JP-IT': ['JP', 'IT'] } as const satisfies Record<
  string,
  readonly Step['calendars'][number][]
>;
type CalendarsKey = keyof typeof CALENDARS;

interface CalendarsSelectProps {
  calendars: Step['calendars'];
  onChange: (calendars: Step['calendars']) => void;
}

function CalendarsSelect({ calendars, onChange }: CalendarsSelectProps) {
  const text = useText();
  return (
    <Labelled label={text('playbook.calendars')}>
      <select
        value={calendars.join('-')}
        onChange={(chosen) => onChange([...CALENDARS[chosen.currentTarget.value as CalendarsKey]])}
      >
        {(Object.keys(CALENDARS) as CalendarsKey[]).map((key) => (
          <option key={key} value={key}>
            {text(`playbook.calendar.${key}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface ChannelSelectProps {
  channel: Channel | undefined;
  onChange: (channel: Channel) => void;
}

function ChannelSelect({ channel = 'mail', onChange }: ChannelSelectProps) {
  const text = useText();
  return (
    <Labelled label={text('followUp.channel')}>
      <select value={channel} onChange={(chosen) => onChange(chosen.currentTarget.value as Channel)}>
        {CHANNELS.map((each) => (
          <option key={each} value={each}>
            {text(`channel.${each}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface NextStageSelectProps {
  stages: readonly Stage[];
  next: StageId | undefined;
  onChange: (next: StageId | undefined) => void;
}

/** The stage a lead moves to once the step is done. */
function NextStageSelect({ stages, next, onChange }: NextStageSelectProps) {
  const text = useText();
  const words = useWords();
  return (
    <Labelled label={text('playbook.leadsTo')}>
      <select
        value={next ?? ''}
        onChange={(chosen) => onChange((chosen.currentTarget.value || undefined) as StageId | undefined)}
      >
        <option value="" />
        {stages.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.stage(id, name)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
