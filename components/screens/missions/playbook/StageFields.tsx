import { CLOSINGS, type Stage } from '~/domain/missions/playbook';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';
import { withChanges } from './with-changes';

interface StageFieldsProps {
  stage: Stage;
  /** Position in the list, from 1. */
  number: number;
  onChange: (stage: Stage) => void;
}

/** The fields of one stage. A built-in stage shows its usual name as placeholder. */
export function StageFields({ stage, number, onChange }: StageFieldsProps) {
  const text = useText();
  const words = useWords();
  const usual = words.stage(stage.id);
  const change = (changes: { [K in keyof Stage]?: Stage[K] | undefined }) =>
    onChange(withChanges(stage, changes));
  return (
    <>
      <Labelled label={text('playbook.stageName', { number })}>
        <input
          required={!usual}
          maxLength={60}
          placeholder={usual}
          value={stage.name ?? ''}
          onChange={(typed) => change({ name: typed.currentTarget.value || undefined })}
        />
      </Labelled>
      <ClosingSelect closing={stage.closing} onChange={(closing) => change({ closing })} />
      <Labelled label={text('playbook.idleDays')}>
        <input
          type="number"
          min={1}
          max={400}
          value={stage.idleDays ?? ''}
          onChange={(typed) => change({ idleDays: typed.currentTarget.valueAsNumber || undefined })}
        />
      </Labelled>
      {(['guarded', 'meets'] as const).map((flag) => (
        <label key={flag} className={forms.tick}>
          <input
            type="checkbox"
            checked={stage[flag] ?? false}
            onChange={(ticked) => change({ [flag]: ticked.currentTarget.checked || undefined })}
          />
          {text(`playbook.${flag}`)}
        </label>
      ))}
    </>
  );
}

interface ClosingSelectProps {
  closing: Stage['closing'];
  onChange: (closing: Stage['closing']) => void;
}

function ClosingSelect({ closing, onChange }: ClosingSelectProps) {
  const text = useText();
  return (
    <Labelled label={text('playbook.closingLabel')}>
      <select
        value={closing ?? ''}
        onChange={(chosen) => onChange(CLOSINGS.find((each) => each === chosen.currentTarget.value))}
      >
        <option value="">{text('playbook.closing.none')}</option>
        {CLOSINGS.map((each) => (
          <option key={each} value={each}>
            {text(`playbook.closing.${each}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
