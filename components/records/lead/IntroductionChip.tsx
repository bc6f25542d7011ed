import { INTRODUCTION_STATES, type IntroductionState } from '~/domain/leads/introduction';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import styles from './Introductions.module.css';

interface IntroductionChipProps {
  /** The member's name. */
  name: string;
  state: IntroductionState;
  /** `undefined` removes the introduction. */
  onChange: (state: IntroductionState | undefined) => void;
}

/** One member introduced to a lead: the state of the introduction, and the button that removes it. */
export function IntroductionChip({ name, state, onChange }: IntroductionChipProps) {
  const text = useText();
  const words = useWords();
  return (
    <span className={styles.chip}>
      {name}
      <select
        aria-label={name}
        value={state}
        onChange={(change) => onChange(change.currentTarget.value as IntroductionState)}
      >
        {INTRODUCTION_STATES.map((each) => (
          <option key={each} value={each}>
            {words.word('introduction', each)}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={text('lead.removeMember', { name })}
        title={text('lead.removeMember', { name })}
        onClick={() => onChange(undefined)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}
