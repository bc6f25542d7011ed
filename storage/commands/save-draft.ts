import type { Day } from '~/domain/day';
import { firstExportControl } from '~/domain/export-hint';
import { stageBegun } from '~/domain/first-stage';
import { identityOf } from '~/domain/identity';
import type { LeadId, MissionEventId, OrganisationId } from '~/domain/ids';
import { matchKeys } from '~/domain/match-keys';
import type { Mission } from '~/domain/mission';
import type { NewLead } from '~/domain/new-lead';
import type { OrganisationFields } from '~/domain/organisation';
import { sourceOf } from '~/domain/page-key';
import type { Placing } from '~/domain/placing';
import { Problem } from '~/domain/problem';
import { tagsWith } from '~/domain/tags';
import { commit } from '../commit';
import { database } from '../database';
import { filledIn } from '../filled-in';
import { drawId, leadIdFor } from '../ids';
import { introductionPatches } from '../introduced';
import { leadBegun } from '../lead-begun';
import { ownDomain } from '../own-domain';
import { insert, type RecordPatch } from '../patch';
import type { Dated } from '../promised';
import { eventWithMission } from '../queries/events';
import { recognised } from '../queries/recognised';
import { leadAt, leadRestored } from '../restored';
import { keptApart } from '../verdict-pairs';
import { contactPatches, unforgotten } from './captured-contact';
import { organisationKept } from './merge-organisations';
import { organisationRecord } from './organisation-record';

/** Saves a company as a lead of an event, with its first follow-up dated; a kept one is used, out of the trash if need be. @throws Problem 'lead-exists' naming the lead, 'perhaps-known' naming the organisation it may be, 'name-missing', 'event-gone', 'person-forgotten' */
export async function saveDraft(draft: NewLead, today: Day): Promise<LeadId> {
  if (!draft.fields.nameJa && !draft.fields.nameEn) throw new Problem('name-missing');
  // The site it names is its own; the page it was read on may be a fair's or a newspaper's.
  const domain = await ownDomain(draft.fields.website);
  const keys = matchKeys(identityOf({ ...draft.fields, domainKey: domain }));
  const kept = draft.contact && (await recognised(draft, domain));
  const contact = draft.contact && (await unforgotten(draft.contact, [...keys, ...(kept?.keys ?? [])]));
  const id = await commit(async () => {
    const { event, mission } = await eventWithMission(draft.eventId);
    const known = await recognised(draft, domain);
    const organisation = known ?? (await organisationRecord(draft, domain, mission));
    const lead = await leadPatches(
      organisation.id,
      { event, mission },
      today,
      textsOf(draft.fields),
      draft.url,
      draft.placing,
    );
    return {
      activity: {
        kind: 'lead-captured',
        subject: lead.id,
        ...(draft.note && { note: draft.note }),
        ...(draft.url && { source: sourceOf(draft.url) }),
      },
      patches: [
        known ? filledIn(known, draft.fields, draft.evidence) : insert('organisations', organisation),
        ...(known
          ? []
          : await Promise.all(apartFrom(draft).map((other) => keptApart(organisation.id, other)))),
        ...(await contactPatches(contact, draft.url, organisation.id, today)),
        ...lead.patches,
        ...(draft.draftId ? [{ table: 'drafts' as const, remove: draft.draftId }] : []),
      ],
    };
  });
  return id as LeadId;
}

const apartFrom = ({ answers = [] }: NewLead): OrganisationId[] =>
  answers.filter(({ is }) => is === 'different').map(({ id }) => id);

/** A known organisation becomes a lead of another event. @throws Problem 'lead-exists' naming the lead, 'event-gone', 'organisation-gone' */
export async function addToEvent(id: OrganisationId, eventId: MissionEventId, today: Day): Promise<LeadId> {
  const added = await commit(async () => {
    const { event, mission } = await eventWithMission(eventId);
    const known = await organisationKept(id);
    const lead = await leadPatches(id, { event, mission }, today, textsOf(known));
    return { activity: { kind: 'lead-captured', subject: lead.id }, patches: lead.patches };
  });
  return added as LeadId;
}

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

const textsOf = ({ nameJa, nameEn, business, description }: OrganisationFields): string =>
  [nameJa, nameEn, business, description].join('\n');
