import { dueOn } from '~/domain/follow-ups/due-day';
import { initialStage } from '~/domain/leads/stages';
import { dayHere, shortDay } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './LeadForm.module.css';

interface SaveBarProps {
  active: EventWithCount | undefined;
  /** The stage the user chose. */
  stage: string | undefined;
  busy: boolean;
  another: boolean;
}

/** What saving will do: stage and next step with its day, and the save button. */
export function SaveBar({ active, stage, busy, another }: SaveBarProps) {
  const text = useText();
  return (
    <footer className={styles.bar}>
      {active ? <NextStep active={active} begun={stage} /> : <span />}
      <button type="submit" className={buttons.primary} aria-disabled={busy || undefined}>
        {busy ? text('capture.saving') : text(another ? 'capture.another' : 'capture.save')}
        <span className={buttons.key} aria-hidden="true">
          ↵
        </span>
      </button>
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
  const [step] = event.steps;
  const due = step && dueOn(step, event, dayHere(event.zone), mission.customs);
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
