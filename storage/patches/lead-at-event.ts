import { sourceOf } from '~/domain/capture/page-key';
import type { Day } from '~/domain/dates/day';
import { initialExportControl } from '~/domain/leads/export-hint';
import type { Placement } from '~/domain/leads/placement';
import { initialStage } from '~/domain/leads/stages';
import type { Mission } from '~/domain/missions/mission';
import type { OrganisationFields } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { leadIdFor } from '~/domain/schema/derived-ids';
import type { RecordPatch } from '~/domain/schema/patch';
import { tagsWith } from '~/domain/values/tags';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { introductionPatches } from './introductions';
import { newLeadAt } from './new-lead';
import { leadAt, restoreLeadPatches } from './restore';
import type { EventWithMission } from './schedule-follow-ups';

/** The patches of a new lead with its first follow-up; its texts may suggest an export review. @throws Problem 'lead-exists' where the organisation has a lead at the event */
export async function leadAtEventPatches(
  organisationId: OrganisationId,
  { event, mission }: EventWithMission,
  today: Day,
  texts: string,
  url?: string,
  { stage, owner, members = [], tags = [] }: Placement = {},
): Promise<{ id: LeadId; patches: RecordPatch[] }> {
  const there = await leadAt(organisationId, event.id);
  if (there) throw new Problem('lead-exists', there.id);
  const wanted = leadIdFor(organisationId, event.id);
  const before = await database.leads.get(wanted);
  const first = initialStage(event.stages, stage);
  if (!first) throw new Problem('event-gone', event.id);
  // One that a merge or a deleted event moved elsewhere keeps its id there.
  const isHere = before?.organisationId === organisationId && before.eventId === event.id;
  if (before && isHere) return { id: wanted, patches: await restoreLeadPatches(before) };
  const id = before ? drawId<LeadId>() : wanted;
  const exportControl = initialExportControl(event.kind, texts);
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
      ...newLeadAt(begun, { event, mission }, today),
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
