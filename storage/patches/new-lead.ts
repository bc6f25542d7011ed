import type { Day } from '~/domain/dates/day';
import type { Lead } from '~/domain/leads/lead';
import { insert, type RecordPatch } from '~/domain/schema/patch';
import { type EventWithMission, followUpFor } from './schedule-follow-ups';

type NewLeadFields = Pick<Lead, 'id' | 'organisationId' | 'stage'> &
  Partial<
    Pick<Lead, 'source' | 'owner' | 'priority' | 'tags' | 'exportControl' | 'meetingOutcome' | 'outcome'>
  >;

/** The patches of a lead that begins today at an event, with the event's first step promised, or with none. */
export function newLeadAt(
  begun: NewLeadFields,
  dated: EventWithMission,
  today: Day,
  steps: 'first' | 'none' = 'first',
): RecordPatch[] {
  const lead = { ...begun, eventId: dated.event.id, stageSince: today, capturedOn: today };
  const [step] = dated.event.steps;
  return [insert('leads', lead), ...(step && steps === 'first' ? [followUpFor(step, lead, dated)] : [])];
}
