import type { Day } from '~/domain/day';
import { firstExportControl } from '~/domain/export-control';
import type { LeadId, MissionEventId, OrganisationId } from '~/domain/ids';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import type { NewLead } from '~/domain/new-lead';
import type { Organisation, OrganisationFields } from '~/domain/organisation';
import { sourceOf } from '~/domain/page-key';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { database } from '../database';
import { identityKeys, ownDomain } from '../identity-keys';
import { drawId, leadIdFor } from '../ids';
import { insert, patch, type RecordPatch } from '../patch';
import { promised } from '../promised';
import { eventWithMission } from '../queries/events';
import { organisationByKeys } from '../queries/known-company';
import { organisationRecord } from './organisation-record';

/** Saves a company as a lead of an event, with its first follow-up dated. @throws Problem 'lead-exists' naming the lead, 'name-missing', 'event-gone' */
export async function saveDraft(draft: NewLead, today: Day): Promise<LeadId> {
  if (!draft.fields.nameJa && !draft.fields.nameEn) throw new Problem('name-missing');
  // The site it names is its own; the page it was read on may be a fair's or a newspaper's.
  const { corporateNumber, website } = draft.fields;
  const [keys, domain] = await Promise.all([identityKeys({ corporateNumber, website }), ownDomain(website)]);
  const id = await commit(async () => {
    const { event, mission } = await eventWithMission(draft.eventId);
    const known = draft.another ? undefined : await organisationByKeys(keys, draft.fields.corporateNumber);
    const organisation = known ?? (await organisationRecord(draft, domain, keys, mission));
    const lead = await leadPatches(organisation.id, event, mission, today, draft.url, textsOf(draft.fields));
    return {
      activity: { kind: 'lead-captured', subject: lead.id, ...(draft.note && { note: draft.note }) },
      patches: [
        known ? filledIn(known, draft) : insert('organisations', organisation),
        ...contactPatches(draft, organisation.id),
        ...lead.patches,
        ...(draft.draftId ? [{ table: 'drafts' as const, remove: draft.draftId }] : []),
      ],
    };
  });
  return id as LeadId;
}

/** A known organisation becomes a lead of another event. @throws Problem 'lead-exists' naming the lead, 'event-gone' */
export async function addToEvent(id: OrganisationId, eventId: MissionEventId, today: Day): Promise<LeadId> {
  const added = await commit(async () => {
    const { event, mission } = await eventWithMission(eventId);
    const known = await database.organisations.get(id);
    const lead = await leadPatches(id, event, mission, today, undefined, textsOf(known ?? {}));
    return { activity: { kind: 'lead-captured', subject: lead.id }, patches: lead.patches };
  });
  return added as LeadId;
}

/** The patches of a new lead with its first follow-up; its texts may suggest an export review. @throws Problem 'lead-exists' where the organisation has a lead at the event */
export async function leadPatches(
  organisationId: OrganisationId,
  event: MissionEvent,
  mission: Mission,
  today: Day,
  url: string | undefined,
  texts: string,
): Promise<{ id: LeadId; patches: RecordPatch[] }> {
  const id = leadIdFor(organisationId, event.id);
  const before = await database.leads.get(id);
  if (before && !before.deletedAt) throw new Problem('lead-exists', id);
  const first = event.stages[0];
  if (!first) throw new Problem('event-gone', event.id);
  if (before) return { id, patches: [patch('leads', id, { deletedAt: undefined })] };
  const exportControl = firstExportControl(event.kind, texts);
  const lead = {
    id,
    organisationId,
    eventId: event.id,
    stage: first.id,
    stageSince: today,
    capturedOn: today,
    ...(url && { source: sourceOf(url) }),
    ...(exportControl && { exportControl }),
  };
  const [step] = event.steps;
  return {
    id,
    patches: [insert('leads', lead), ...(step ? [promised(step, lead, { event, mission })] : [])],
  };
}

const textsOf = ({ nameJa, nameEn, business, description }: OrganisationFields): string =>
  [nameJa, nameEn, business, description].join('\n');

/** A known organisation only gains what it lacked; what it has is not written over by a new capture. */
function filledIn(known: Organisation, { fields, evidence }: NewLead): RecordPatch {
  const lacking = Object.entries(fields).filter(
    ([field]) => known[field as keyof Organisation] === undefined,
  );
  const read = Object.entries(evidence).filter(([field]) => lacking.some(([name]) => name === field));
  const gained = { ...known.evidence, ...Object.fromEntries(read) };
  return patch('organisations', known.id, { ...Object.fromEntries(lacking), evidence: gained });
}

function contactPatches(draft: NewLead, organisationId: Organisation['id']): RecordPatch[] {
  const { contact, url } = draft;
  if (!contact) return [];
  return [
    insert('contacts', { id: drawId(), organisationId, ...contact, ...(url && { source: sourceOf(url) }) }),
  ];
}
