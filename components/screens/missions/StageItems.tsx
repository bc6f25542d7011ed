import { replaced } from '~/domain/missions/edit-playbook';
import { CLOSINGS, type Stage } from '~/domain/missions/playbook';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { ItemTools } from './ItemTools';
import styles from './Missions.module.css';

interface StageItemsProps {
  stages: readonly Stage[];
  onChange: (stages: Stage[]) => void;
}

/** The stages of an event in their order. */
export function StageItems({ stages, onChange }: StageItemsProps) {
  const words = useWords();
  return (
    <ol className={styles.items}>
      {stages.map((stage, at) => (
        <li key={stage.id} className={styles.item}>
          <StageFields
            stage={stage}
            number={at + 1}
            onChange={(changed) => onChange(replaced(stages, at, changed))}
          />
          <ItemTools name={words.stage(stage.id, stage.name)} items={stages} at={at} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

interface StageFieldsProps {
  stage: Stage;
  number: number;
  onChange: (stage: Stage) => void;
}

function StageFields({ stage, number, onChange }: StageFieldsProps) {
  const text = useText();
  const words = useWords();
  const { name: _, closing: __, idleDays: ___, ...rest } = stage;
  const usual = words.stage(stage.id);
  const change = (part: Partial<Stage>) =>
    onChange(
      withoutAbsent({ ...rest, name: stage.name, closing: stage.closing, idleDays: stage.idleDays, ...part }),
    );
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
      <Labelled label={text('playbook.closingLabel')}>
        <select
          value={stage.closing ?? ''}
          onChange={(chosen) =>
            change({ closing: CLOSINGS.find((each) => each === chosen.currentTarget.value) })
          }
        >
          <option value="">{text('playbook.closing.none')}</option>
          {CLOSINGS.map((closing) => (
            <option key={closing} value={closing}>
              {text(`playbook.closing.${closing}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={text('playbook.idleDays')}>
        <input
          type="number"
          min={1}
          max={400}
          value={stage.idleDays ?? ''}
          onChange={(typed) => change({ idleDays: typed.currentTarget.valueAsNumber || undefined })}
        />
      </Labelled>
      <label className={forms.tick}>
        <input
          type="checkbox"
          checked={stage.guarded ?? false}
          onChange={(ticked) => change({ guarded: ticked.currentTarget.checked || undefined })}
        />
        {text('playbook.guarded')}
      </label>
      <label className={forms.tick}>
        <input
          type="checkbox"
          checked={stage.meets ?? false}
          onChange={(ticked) => change({ meets: ticked.currentTarget.checked || undefined })}
        />
        {text('playbook.meets')}
      </label>
    </>
  );
}

/** The stage without the parts that were taken off: absent is absent. */
const withoutAbsent = (stage: { [K in keyof Stage]: Stage[K] | undefined }): Stage =>
  Object.fromEntries(Object.entries(stage).filter(([, value]) => value !== undefined)) as unknown as Stage;
