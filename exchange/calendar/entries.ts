import type { Day } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Entry } from './ics';

/** An open step with the organisation it is promised to. */
export interface DatedStep {
  followUp: FollowUp;
  /** The step's name in the language of the file. */
  step: string;
  organisation: string;
  event: MissionEvent;
}

const DOMAIN = 'goen.invalid';

/** A mission event over its days; `undefined` while it has none. */
export function entryOfEvent({
  id,
  name,
  venue,
  city,
  startsOn,
  endsOn,
  ...kept
}: MissionEvent): Entry | undefined {
  if (!startsOn) return undefined;
  const location = [venue, city].filter(Boolean).join(', ');
  return {
    uid: `event-${id}@${DOMAIN}`,
    ...changesOf(kept),
    firstOn: startsOn as Day,
    lastOn: (endsOn ?? startsOn) as Day,
    summary: name,
    ...(location && { location }),
  };
}

/** An open step on the day it is due, with the organisation and never a person; `undefined` while it has no day. */
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

/** Seconds since 2025 of the last change: they rise with each, whichever laptop made it. */
function changesOf({ updatedAt }: { updatedAt: string }): Pick<Entry, 'sequence' | 'changedAt'> {
  const seconds = Math.floor((Date.parse(updatedAt) - Date.UTC(2025, 0, 1)) / 1_000);
  return { sequence: Math.max(0, seconds), changedAt: updatedAt };
}
