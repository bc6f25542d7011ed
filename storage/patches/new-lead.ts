import type { Day } from '~/domain/dates/day';
import type { Lead } from '~/domain/leads/lead';
import { insert, type RecordPatch } from '~/domain/schema/patch';
import { type Dated, promised } from './schedule-follow-ups';

type Begun = Pick<Lead, 'id' | 'organisationId' | 'stage'> &
  Partial<
    Pick<Lead, 'source' | 'owner' | 'priority' | 'tags' | 'exportControl' | 'meetingOutcome' | 'outcome'>
  >;

/** The patches of a lead that begins today at an event, with the event's first step promised, or with none. */
export function leadBegun(
  begun: Begun,
  dated: Dated,
  today: Day,
  steps: 'first' | 'none' = 'first',
): RecordPatch[] {
  const lead = { ...begun, eventId: dated.event.id, stageSince: today, capturedOn: today };
  const [step] = dated.event.steps;
  return [insert('leads', lead), ...(step && steps === 'first' ? [promised(step, lead, dated)] : [])];
}
