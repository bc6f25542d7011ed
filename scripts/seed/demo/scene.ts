import type { Day } from '~/domain/dates/day';
import type { LeadId } from '~/domain/records/ids';
import type { Chance } from '../../../tests/capture/chance';
import type { Agenda } from '../engine/agenda';
import type { Dates, EventName } from '../engine/mission';

/** What the people of the demo know while they work. */
export interface Scene {
  agenda: Agenda;
  chance: Chance;
  today: Day;
  dates: Record<EventName, Dates>;
  /** Leads captured so far, by number of the company. */
  leads: Map<number, LeadId>;
}
