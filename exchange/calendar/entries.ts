import type { Day } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Entry } from './ics';

/** An open step with its lead's organisation. */
export interface DatedStep {
  followUp: FollowUp;
  /** Name of the step in the file's language. */
  step: string;
  organisation: string;
  event: MissionEvent;
}

const DOMAIN = 'goen.invalid';

/** A mission event as all-day entry; `undefined` where it has no dates. */
export function entryOfEvent({
  id,
  name,
  venue,
  city,
  startsOn,
  endsOn,
  ...rest
}: MissionEvent): Entry | undefined {
  if (!startsOn) return undefined;
  const location = [venue, city].filter(Boolean).join(', ');
  return {
    uid: `event-${id}@${DOMAIN}`,
    ...changesOf(rest),
    firstOn: startsOn as Day,
    lastOn: (endsOn ?? startsOn) as Day,
    summary: name,
    ...(location && { location }),
  };
}

/** An open step on its due day, with the organisation but no person; `undefined` where it has no day. */
export function entryOfStep({ followUp, step, organisation, event }: DatedStep): Entry | undefined {
  const { id, dueOn } = followUp;
  if (!dueOn) return undefined;
  return {
    uid: `task-${id}@${DOMAIN}`,
    ...changesOf(followUp),
    firstOn: dueOn as Day,
    lastOn: dueOn as Day,
    summary: `${step} – ${organisation}`,
    description: event.name,
    reminds: true,
  };
}

/** Seconds since 2025 of the last change: increases with each change on any device. */
function changesOf({ updatedAt }: { updatedAt: string }): Pick<Entry, 'sequence' | 'changedAt'> {
  const seconds = Math.floor((Date.parse(updatedAt) - Date.UTC(2025, 0, 1)) / 1_000);
  return { sequence: Math.max(0, seconds), changedAt: updatedAt };
}
