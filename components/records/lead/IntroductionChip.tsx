import { INTRODUCTION_STATES, type IntroductionState } from '~/domain/leads/introduction';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
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
      <ChoiceMenu
        label={name}
        value={state}
        choices={INTRODUCTION_STATES.map((each) => ({
          value: each,
          label: words.word('introduction', each),
        }))}
        onChoose={onChange}
      />
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
