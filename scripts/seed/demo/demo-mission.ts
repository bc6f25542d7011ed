import { addDays, type Day } from '~/domain/dates/day';
import { Chance } from '../../../tests/capture/chance';
import type { Agenda } from '../engine/agenda';
import { type Dates, type EventName, startInventedMission } from '../engine/mission';
import { workingDayBefore } from '../engine/working-days';
import { demoCast, type Role } from './cast';
import { planDesk } from './desk';
import { plotLead } from './lead-plot';
import type { Scene } from './scene';

const MORNING = 8 * 60;
/** Companies invited to the meetings before they take place. */
const INVITED = 6;

/** Plans and carries out the demo: sixty leads at four events, with two months of work on them. */
export async function demoMission(agenda: Agenda, today: Day): Promise<void> {
  const start = addDays(today, -60);
  const dates = eventDates(today);
  const scene: Scene = { agenda, chance: new Chance(60), today, dates, leads: new Map() };
  agenda.plan(start, MORNING, () => startInventedMission(dates, start));
  const cast = demoCast(scene.chance, today);
  for (const [at, role] of cast.entries()) plotLead(scene, role, captureDay(scene, role, at));
  planDesk(scene);
  await agenda.runUntil(today);
}

/** The follow-up steps of each event fall due around today, so that some are late, some due and some to come. */
function eventDates(today: Day): Record<EventName, Dates> {
  const lasting = (last: Day): Dates => [workingDayBefore(last, 1), last];
  const evening = workingDayBefore(today, 10, ['JP']);
  return {
    fair: lasting(workingDayBefore(today, 27, ['IT'])),
    meetings: lasting(workingDayBefore(today, 16)),
    evening: [evening, evening],
    defence: lasting(workingDayBefore(today, 5, ['JP'])),
  };
}

function captureDay({ dates }: Scene, { event, isFirst }: Role, at: number): Day {
  const [startsOn, endsOn] = dates[event];
  if (event === 'meetings' && isFirst && at % 15 < INVITED) return workingDayBefore(startsOn, 3 + (at % 15));
  return at % 2 ? startsOn : endsOn;
}
