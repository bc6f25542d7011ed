import type { Day } from '~/domain/day';
import { firstExportControl } from '~/domain/export-hint';
import type { LeadId, OrganisationId } from '~/domain/ids';
import type { Mission } from '~/domain/mission';
import type { OrganisationFields } from '~/domain/organisation';
import { sourceOf } from '~/domain/page-key';
import type { Placing } from '~/domain/placing';
import { Problem } from '~/domain/problem';
import type { RecordPatch } from '~/domain/record-patch';
import { stageBegun } from '~/domain/stages';
import { tagsWith } from '~/domain/tags';
import { database } from './database';
import { leadIdFor } from './derived-ids';
import { drawId } from './ids';
import { introductionPatches } from './introduced';
import { leadBegun } from './lead-begun';
import type { Dated } from './promised';
import { leadAt, leadRestored } from './restored';

/** The patches of a new lead with its first follow-up; its texts may suggest an export review. @throws Problem 'lead-exists' where the organisation has a lead at the event */
export async function leadPatches(
  organisationId: OrganisationId,
  { event, mission }: Dated,
  today: Day,
  texts: string,
  url?: string,
  { stage, owner, members = [], tags = [] }: Placing = {},
): Promise<{ id: LeadId; patches: RecordPatch[] }> {
  const there = await leadAt(organisationId, event.id);
  if (there) throw new Problem('lead-exists', there.id);
  const wanted = leadIdFor(organisationId, event.id);
  const before = await database.leads.get(wanted);
  const first = stageBegun(event.stages, stage);
  if (!first) throw new Problem('event-gone', event.id);
  // One that a merge or a deleted event moved elsewhere keeps its id there.
  const isHere = before?.organisationId === organisationId && before.eventId === event.id;
  if (before && isHere) return { id: wanted, patches: await leadRestored(before) };
  const id = before ? drawId<LeadId>() : wanted;
  const exportControl = firstExportControl(event.kind, texts);
  const begun = {
    id,
    organisationId,
    stage: first.id,
    ...(url && { source: sourceOf(url) }),
    ...(owner && { owner }),
    ...(tags.length > 0 && { tags: tagsWith([], { add: tags }) }),
    ...(exportControl && { exportControl }),
  };
  return {
    id,
    patches: [
      ...leadBegun(begun, { event, mission }, today),
      ...(
        await Promise.all(
          ofMission(mission, members).map((each) => introductionPatches(id, each, 'interested')),
        )
      ).flat(),
    ],
  };
}

// A draft begun for another mission may name members who are not of this one.
const ofMission = ({ members }: Mission, ids: readonly string[]): string[] =>
  ids.filter((id) => members.some((member) => member.id === id));

/** The texts that may suggest an export review. */
export const textsOf = ({ nameJa, nameEn, business, description }: OrganisationFields): string =>
  [nameJa, nameEn, business, description].join('\n');
