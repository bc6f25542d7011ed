import type { Day } from '~/domain/dates/day';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import type { PresetEvent, PresetMission } from '~/domain/missions/aerospace-preset';
import type { NamedOrganisation } from '~/domain/missions/mission';
import { playbookOf } from '~/domain/missions/playbook';
import type { MissionEventId, MissionId } from '~/domain/records/ids';
import { presetIdFor } from '~/domain/schema/derived-ids';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { saveLead } from './save-lead';

/** Creates a mission from a preset with the chosen events, and leads of the organisations the user ticked. Repeating it changes nothing; a deleted mission is restored. */
export async function startMission(
  preset: PresetMission,
  eventIds: readonly string[],
  ticked: readonly NamedOrganisation[],
  today: Day,
): Promise<void> {
  await commit(async () => {
    const id = presetIdFor<MissionId>(preset.id);
    const before = await database.missions.get(id);
    if (before && !before.deletedAt) return undefined;
    const { name, promoters, country, zone, source, members, named } = preset;
    const mission = {
      id,
      name,
      promoters,
      country,
      zone,
      source,
      members,
      named,
      customs: [...USUAL_CUSTOMS],
    };
    const events = preset.events.filter((event) => eventIds.includes(event.id));
    return {
      activity: { kind: 'mission-started', subject: id },
      patches: [
        before
          ? patch('missions', id, { deletedAt: undefined, archived: undefined })
          : insert('missions', mission),
        ...(await Promise.all(events.map((event) => eventPatch(event, id, zone)))),
      ],
    };
  });
  for (const organisation of ticked) await saveNamed(organisation, today);
}

async function eventPatch(preset: PresetEvent, missionId: MissionId, zone: string): Promise<RecordPatch> {
  const id = presetIdFor<MissionEventId>(preset.id);
  if (await database.missionEvents.get(id))
    return patch('missionEvents', id, { deletedAt: undefined, archived: undefined });
  const { stages, steps } = playbookOf(preset.kind);
  return insert('missionEvents', { ...preset, id, missionId, zone, stages, steps });
}

async function saveNamed(named: NamedOrganisation, today: Day): Promise<void> {
  if (!named.suggestedFor) return;
  const { nameJa, nameEn, domain } = named;
  await saveLead(
    {
      eventId: presetIdFor<MissionEventId>(named.suggestedFor),
      fields: { nameJa, nameEn, website: `https://${domain}/` },
      evidence: {},
    },
    today,
  );
}
