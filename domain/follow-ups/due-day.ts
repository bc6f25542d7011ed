import { type Day, laterOf } from '../dates/day';
import type { Custom } from '../dates/holidays';
import { addBusinessDays } from '../dates/working-days';
import type { MissionEvent } from '../missions/mission-event';
import type { Step } from '../missions/playbook';

type Dates = Pick<MissionEvent, 'startsOn' | 'endsOn'>;

/** Day 0 of a lead's follow-ups: the later of the event's last day and the day of capture, so that a past event makes nothing overdue. `undefined` while the event has no date. */
export function dayZero(event: Dates, capturedOn: Day): Day | undefined {
  const lastDay = (event.endsOn ?? event.startsOn) as Day | undefined;
  return lastDay && laterOf(lastDay, capturedOn);
}

/** The day a step is due: its working-day offset after day 0. `undefined` while the event has no date. */
export function dueOn(
  step: Pick<Step, 'offset' | 'calendars'>,
  event: Dates,
  capturedOn: Day,
  customs: readonly Custom[],
): Day | undefined {
  const zero = dayZero(event, capturedOn);
  return zero && addBusinessDays(zero, step.offset, step.calendars, customs);
}
