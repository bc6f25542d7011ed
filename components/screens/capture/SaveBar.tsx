import { useRef } from 'react';
import { FORM_FIELDS } from '~/domain/capture/form-fields';
import type { InvalidFields } from '~/domain/capture/parse-form';
import { dueOn } from '~/domain/follow-ups/due-day';
import { stepAt } from '~/domain/follow-ups/next-step';
import { initialStage } from '~/domain/leads/stages';
import type { Problem } from '~/domain/problem';
import { shortDay } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { useWords } from '../../hooks/use-words';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './LeadForm.module.css';

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
      ) : active ? (
        <NextStep active={active} begun={stage} />
      ) : (
        <span />
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

/** The stage of the new lead, and the day its first step is due. */
function NextStep({
  active: { event, mission },
  begun,
}: {
  active: EventWithCount;
  begun: string | undefined;
}) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const stage = initialStage(event.stages, begun);
  const step = stage && stepAt(event, stage.id);
  const today = useToday(event.zone);
  const due = step && dueOn(step, event, today, mission.customs);
  return (
    <dl className={styles.next}>
      <dt>{text('capture.stage')}</dt>
      <dd>{stage && words.stage(stage.id, stage.name)}</dd>
      {step && (
        <>
          <dt>{text('capture.next')}</dt>
          <dd className={styles.soon}>
            {due
              ? text('capture.nextBy', { step: words.step(step.id, step.name), day: shortDay(locale, due) })
              : text('capture.nextWaits', { step: words.step(step.id, step.name) })}
          </dd>
        </>
      )}
    </dl>
  );
}
