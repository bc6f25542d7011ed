import { useRef } from 'react';
import { FORM_FIELDS } from '~/domain/capture/form-fields';
import type { InvalidFields } from '~/domain/capture/parse-form';
import type { Problem } from '~/domain/problem';
import type { EventWithCount } from '~/storage';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './LeadForm.module.css';

// Loaded after the first frame, which knows no event yet.
const NextStep = onDemand(async () => (await import('./NextStep')).NextStep);

interface SaveBarProps {
  active: EventWithCount | undefined;
  /** The stage the user chose. */
  stage: string | undefined;
  busy: boolean;
  problem: Problem | undefined;
  /** What is wrong with which field. */
  invalid: InvalidFields;
  /** Saves it as another company than the stored ones it is like; absent where there is none. */
  onAnother: (() => void) | undefined;
}

/** What saving will do: stage and next step with its day, and the save button. */
export function SaveBar({ active, stage, busy, problem, invalid, onAnother }: SaveBarProps) {
  const text = useText();
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main, !onAnother);
  const wrong = FORM_FIELDS.filter((field) => invalid[field]).map((field) => text(`field.${field}`));
  return (
    <footer className={styles.bar}>
      {wrong.length > 0 ? (
        <p role="alert" className={styles.refused}>
          {text('problem.invalidFields', { fields: wrong.join(', ') })}
        </p>
      ) : problem ? (
        <ProblemNote problem={problem} />
      ) : (
        // There from the first frame, so that the button keeps its place.
        <div>{active && <NextStep active={active} begun={stage} />}</div>
      )}
      {onAnother ? (
        <button
          // Not the element of Save under the user's finger.
          key="another"
          type="button"
          className={buttons.ghost}
          aria-disabled={busy || undefined}
          onClick={onAnother}
        >
          {text(busy ? 'capture.saving' : 'doubt.saveAnother')}
        </button>
      ) : (
        <button
          key="save"
          type="submit"
          ref={main}
          data-main-action
          className={buttons.primary}
          aria-disabled={busy || undefined}
        >
          {text(busy ? 'capture.saving' : 'capture.save')}
          <span className={buttons.key} aria-hidden="true">
            ↵
          </span>
        </button>
      )}
    </footer>
  );
}
