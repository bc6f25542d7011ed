import { CHANNELS, type Channel } from '~/domain/missions/playbook';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

/** A step outside the playbook, as typed. */
export interface OwnStep {
  name: string;
  /** As the date field has it: `YYYY-MM-DD`, or empty. */
  due: string;
  channel: Channel;
}

interface OwnStepFieldsProps {
  step: OwnStep;
  onChange: (part: Partial<OwnStep>) => void;
}

/** The name, due day and channel of a step outside the playbook. */
export function OwnStepFields({ step: { name, due, channel }, onChange }: OwnStepFieldsProps) {
  const text = useText();
  return (
    <div className={forms.row}>
      <Labelled field="name" label={text('followUp.ownName')}>
        <input
          value={name}
          maxLength={120}
          onChange={(change) => onChange({ name: change.currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('followUp.dueOn')}>
        <input type="date" value={due} onChange={(change) => onChange({ due: change.currentTarget.value })} />
      </Labelled>
      <Labelled label={text('followUp.channel')}>
        <select
          value={channel}
          onChange={(change) => onChange({ channel: change.currentTarget.value as Channel })}
        >
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {text(`channel.${each}`)}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
