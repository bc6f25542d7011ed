import { type Day, daysBetween } from '../dates/day';
import type { MissionEvent } from '../missions/mission-event';
import type { Lead } from './lead';

interface Standing {
  lead: Pick<Lead, 'stage' | 'stageSince'>;
  event: Pick<MissionEvent, 'stages'>;
}

/** Days a lead has been at its stage if more than the playbook allows, else `undefined`. */
export function idleDays({ lead, event }: Standing, today: Day): number | undefined {
  const allowed = event.stages.find(({ id }) => id === lead.stage)?.idleDays;
  const days = daysBetween(lead.stageSince, today);
  return allowed !== undefined && days > allowed ? days : undefined;
}
