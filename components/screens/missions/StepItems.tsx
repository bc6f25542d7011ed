import { byOffset, replaced } from '~/domain/missions/edit-playbook';
import { CHANNELS, type Channel, type Stage, type Step } from '~/domain/missions/playbook';
import type { StageId } from '~/domain/records/ids';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { ItemTools } from './ItemTools';
import styles from './Missions.module.css';

const CALENDARS = { JP: ['JP'], IT: ['IT'], 'JP-IT': ['JP', 'IT'] } as const satisfies Record<
  string,
  readonly Step['calendars'][number][]
>;
type CalendarKey = keyof typeof CALENDARS;

interface StepItemsProps {
  steps: readonly Step[];
  stages: readonly Stage[];
  onChange: (steps: Step[]) => void;
}

/** The follow-up steps of an event, by the day they fall on. */
export function StepItems({ steps, stages, onChange }: StepItemsProps) {
  const words = useWords();
  const set = (at: number, step: Step) => onChange(replaced(steps, at, step));
  return (
    <ol className={styles.items} onBlur={() => onChange(byOffset(steps))}>
      {steps.map((step, at) => (
        <li key={step.id} className={styles.item}>
          <StepFields step={step} number={at + 1} stages={stages} onChange={(changed) => set(at, changed)} />
          <ItemTools name={words.step(step.id, step.name)} items={steps} at={at} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

interface StepFieldsProps {
  step: Step;
  number: number;
  stages: readonly Stage[];
  onChange: (step: Step) => void;
}

function StepFields({ step, number, stages, onChange }: StepFieldsProps) {
  const text = useText();
  const words = useWords();
  const change = (part: { [K in keyof Step]?: Step[K] | undefined }) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...step, ...part }).filter(([, value]) => value !== undefined),
      ) as unknown as Step,
    );
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
      <Labelled label={text('playbook.calendars')}>
        <select
          value={step.calendars.join('-')}
          onChange={(chosen) =>
            change({ calendars: [...CALENDARS[chosen.currentTarget.value as CalendarKey]] })
          }
        >
          {(Object.keys(CALENDARS) as CalendarKey[]).map((key) => (
            <option key={key} value={key}>
              {text(`playbook.calendar.${key}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={text('followUp.channel')}>
        <select
          value={step.channel ?? 'mail'}
          onChange={(chosen) => change({ channel: chosen.currentTarget.value as Channel })}
        >
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {text(`channel.${each}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={text('playbook.leadsTo')}>
        <select
          value={step.leadsTo ?? ''}
          onChange={(chosen) =>
            change({ leadsTo: (chosen.currentTarget.value || undefined) as StageId | undefined })
          }
        >
          <option value="" />
          {stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {words.stage(id, name)}
            </option>
          ))}
        </select>
      </Labelled>
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
