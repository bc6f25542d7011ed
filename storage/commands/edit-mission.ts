import { isZone } from '~/domain/dates/zone';
import type { Mission } from '~/domain/missions/mission';
import { Problem } from '~/domain/problem';
import type { MissionEventId, MissionId } from '~/domain/records/ids';
import { insert, patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { redatePatches } from '../patches/schedule-follow-ups';

/** Fields of the mission form. */
export type MissionEntry = Pick<
  Mission,
  'name' | 'promoters' | 'country' | 'zone' | 'customs' | 'members' | 'fields'
>;

/** Creates a mission without events. Resolves with its id. @throws Problem 'mission-unnamed', 'zone-unknown' */
export async function makeMission(entry: MissionEntry): Promise<MissionId> {
  const checked = entryChecked(entry);
  const made = await commit(async () => {
    const id = drawId<MissionId>();
    return {
      activity: { kind: 'mission-started', subject: id },
      patches: [insert('missions', { ...checked, id, named: [] })],
    };
  });
  return made as MissionId;
}

/** Changes the given fields of a mission; where its closures changed, open steps that nobody edited are re-dated. @throws Problem 'mission-unnamed', 'zone-unknown', 'event-gone' */
export async function changeMission(id: MissionId, entry: Partial<MissionEntry>): Promise<void> {
  await commit(async () => {
    const before = await existingMission(id);
    const mission: Mission = { ...before, ...entryChecked({ ...before, ...entry }) };
    const { name } = mission;
    const events = (await database.missionEvents.where({ missionId: id }).toArray()).filter(
      (event) => !event.deletedAt,
    );
    const dates = await Promise.all(events.map((event) => redatePatches({ event, mission })));
    return {
      activity: { kind: 'mission-changed', subject: id },
      patches: [patch('missions', id, { ...entry, ...('name' in entry && { name }) }), ...dates.flat()],
    };
  });
}

/** Archives a mission with its events, or takes it out of the archive. @throws Problem 'event-gone' */
export const archiveMission = (id: MissionId, archived: boolean): Promise<unknown> =>
  commit(async () => {
    await existingMission(id);
    return {
      activity: { kind: 'mission-changed', subject: id },
      patches: [patch('missions', id, { archived: archived || undefined })],
    };
  });

/** Copies a mission for next year: delegation, closures and events with their playbooks, without dates and leads. Resolves with its id. @throws Problem 'event-gone', 'mission-unnamed' */
export async function duplicateMission(id: MissionId, name: string): Promise<MissionId> {
  if (!name.trim()) throw new Problem('mission-unnamed');
  const made = await commit(async () => {
    const { promoters, country, zone, customs, members, named, fields } = await existingMission(id);
    const copy = drawId<MissionId>();
    const events = (await database.missionEvents.where({ missionId: id }).toArray()).filter(
      (event) => !event.deletedAt && !event.archived,
    );
    return {
      activity: { kind: 'mission-started', subject: copy },
      patches: [
        insert('missions', {
          id: copy,
          name: name.trim(),
          promoters,
          country,
          zone,
          customs,
          members,
          ...(fields && { fields }),
          named: named.map(({ suggestedFor: _, ...each }) => each),
        }),
        ...events.map(
          ({ kind, name: called, venue, city, zone: at, colour, organisers, sources, stages, steps }) =>
            insert('missionEvents', {
              id: drawId<MissionEventId>(),
              missionId: copy,
              kind,
              name: called,
              venue,
              city,
              zone: at,
              colour,
              organisers,
              sources,
              stages,
              steps,
            }),
        ),
      ],
    };
  });
  return made as MissionId;
}

/** Deletes a mission that has no events. @throws Problem 'mission-has-events', 'event-gone' */
export const deleteMission = (id: MissionId): Promise<unknown> =>
  commit(async () => {
    await existingMission(id);
    const events = await database.missionEvents.where({ missionId: id }).toArray();
    if (events.some((event) => !event.deletedAt)) throw new Problem('mission-has-events');
    return {
      activity: { kind: 'mission-changed', subject: id },
      patches: [patch('missions', id, { deletedAt: new Date().toISOString() })],
    };
  });

async function existingMission(id: MissionId): Promise<Mission> {
  const mission = await database.missions.get(id);
  if (!mission || mission.deletedAt) throw new Problem('event-gone', id);
  return mission;
}

function entryChecked(entry: MissionEntry): MissionEntry {
  const name = entry.name.trim();
  if (!name) throw new Problem('mission-unnamed');
  if (!isZone(entry.zone)) throw new Problem('zone-unknown', entry.zone);
  return { ...entry, name };
}
