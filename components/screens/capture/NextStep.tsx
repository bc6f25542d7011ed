import { dueOn } from '~/domain/follow-ups/due-day';
import { stepAt } from '~/domain/follow-ups/next-step';
import { initialStage } from '~/domain/leads/stages';
import { shortDay } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { useWords } from '../../hooks/use-words';
import styles from './LeadForm.module.css';

/** The stage of the new lead, and the day its first step is due. */
export function NextStep({
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
