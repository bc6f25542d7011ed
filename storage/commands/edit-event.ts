import { type Day, dayFrom } from '~/domain/dates/day';
import { isZone } from '~/domain/dates/zone';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { type Playbook, playbookOf } from '~/domain/missions/playbook';
import { Problem } from '~/domain/problem';
import type { MissionEventId, PlaybookId } from '~/domain/records/ids';
import { insert, patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { redatePatches } from '../patches/schedule-follow-ups';
import { eventWithMission } from '../queries/events';

/** Fields of the event form. */
export type EventEntry = Pick<
  MissionEvent,
  'missionId' | 'name' | 'kind' | 'venue' | 'city' | 'zone' | 'colour' | 'organisers' | 'sources'
> & { startsOn?: string | undefined; endsOn?: string | undefined };

/** Creates an event with a copy of its kind's playbook, or of a saved one. Resolves with its id. @throws Problem 'event-unnamed', 'zone-unknown', 'day-invalid', 'dates-reversed' */
export async function makeEvent(entry: EventEntry, playbookId?: PlaybookId): Promise<MissionEventId> {
  const checked = entryChecked(entry);
  const made = await commit(async () => {
    const id = drawId<MissionEventId>();
    const saved = playbookId && (await database.playbooks.get(playbookId));
    const { stages, steps }: Pick<Playbook, 'stages' | 'steps'> = saved ?? playbookOf(entry.kind);
    return {
      activity: { kind: 'event-made', subject: id },
      patches: [insert('missionEvents', { ...checked, id, stages, steps })],
    };
  });
  return made as MissionEventId;
}

/** Changes the given fields of an event; open steps that nobody edited are re-dated. @throws Problem as `makeEvent`, 'event-gone' */
export async function changeEvent(id: MissionEventId, entry: Partial<EventEntry>): Promise<void> {
  await commit(async () => {
    const { event, mission } = await eventWithMission(id);
    const { startsOn, endsOn, ...checked } = entryChecked({ ...event, ...entry });
    const dated: MissionEvent = { ...event, ...checked, startsOn, endsOn };
    const fields = Object.keys(entry) as (keyof EventEntry)[];
    // An event without a last day ends on its first.
    if ('startsOn' in entry) fields.push('endsOn');
    return {
      activity: { kind: 'event-changed', subject: id },
      patches: [
        patch('missionEvents', id, Object.fromEntries(fields.map((field) => [field, dated[field]]))),
        ...(await redatePatches({ event: dated, mission })),
      ],
    };
  });
}

/** Archives an event, or takes it out of the archive. @throws Problem 'event-gone' */
export const archiveEvent = (id: MissionEventId, archived: boolean): Promise<unknown> =>
  commit(async () => {
    await eventWithMission(id);
    return {
      activity: { kind: 'event-changed', subject: id },
      patches: [patch('missionEvents', id, { archived: archived || undefined })],
    };
  });

/** Copies an event: its place, stages and steps, without dates and leads. Resolves with its id. @throws Problem 'event-gone', 'event-unnamed' */
export async function duplicateEvent(id: MissionEventId, name: string): Promise<MissionEventId> {
  const { event } = await eventWithMission(id);
  const { missionId, kind, venue, city, zone, colour, organisers, sources, stages, steps } = event;
  const entry = { missionId, kind, venue, city, zone, colour, organisers, sources, name };
  const made = await commit(async () => {
    const copy = drawId<MissionEventId>();
    return {
      activity: { kind: 'event-made', subject: copy },
      patches: [insert('missionEvents', { ...entryChecked(entry), id: copy, stages, steps })],
    };
  });
  return made as MissionEventId;
}

function entryChecked(entry: EventEntry) {
  const name = entry.name.trim();
  if (!name) throw new Problem('event-unnamed');
  if (!isZone(entry.zone)) throw new Problem('zone-unknown', entry.zone);
  const startsOn = dayOf(entry, 'startsOn');
  const endsOn = dayOf(entry, 'endsOn') ?? startsOn;
  if (startsOn && endsOn && endsOn < startsOn) throw new Problem('dates-reversed');
  if (!startsOn && endsOn) throw new Problem('day-invalid', 'startsOn');
  const { startsOn: _, endsOn: __, ...rest } = entry;
  return {
    ...rest,
    name,
    kind: entry.kind.trim() || 'networking',
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
  };
}

function dayOf(entry: EventEntry, field: 'startsOn' | 'endsOn'): Day | undefined {
  const text = entry[field];
  if (!text) return undefined;
  const day = dayFrom(text);
  if (!day) throw new Problem('day-invalid', field);
  return day;
}
