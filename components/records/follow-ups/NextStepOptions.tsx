import type { Day } from '~/domain/dates/day';
import { dueOn } from '~/domain/follow-ups/due-day';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';

/** Options of a select: the event's steps not scheduled yet, each with the day it would be due. */
export function NextStepOptions({ details: { event, mission, lead, followUps } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  return event.steps
    .filter(({ id }) => !followUps.some(({ step }) => step === id))
    .map((each) => {
      const due = dueOn(each, event, lead.capturedOn as Day, mission.customs);
      const step = words.step(each.id, each.name);
      return (
        <option key={each.id} value={each.id}>
          {due
            ? text('followUp.nextOn', { step, day: shortDay(locale, due) })
            : text('followUp.nextWaits', { step })}
        </option>
      );
    });
}
