import { sourceOf } from '~/domain/capture/page-key';
import type { Day } from '~/domain/dates/day';
import type { NewLead } from '~/domain/leads/new-lead';
import { identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import { textsOf } from '~/domain/organisations/texts';
import { Problem } from '~/domain/problem';
import type { LeadId, MissionEventId, OrganisationId } from '~/domain/records/ids';
import { insert } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { enrichPatch } from '../patches/enrich-organisation';
import { leadAtEventPatches } from '../patches/lead-at-event';
import { contactPatches, notForgotten } from '../patches/new-contact';
import { organisationRecord } from '../patches/new-organisation';
import { differentVerdictPatch } from '../patches/verdicts';
import { eventWithMission } from '../queries/events';
import { existingOrganisation } from '../queries/existing';
import { ownDomain } from '../queries/matching/own-domain';
import { recogniseOrganisation } from '../queries/matching/recognise-organisation';

/** Saves a company as a lead of an event and schedules its first follow-up; a known organisation is reused, restored from the trash where needed. @throws Problem 'lead-exists' naming the lead, 'perhaps-known' naming the organisation it may be, 'name-missing', 'event-gone', 'person-forgotten' */
export async function saveLead(draft: NewLead, today: Day): Promise<LeadId> {
  if (!draft.fields.nameJa && !draft.fields.nameEn) throw new Problem('name-missing');
  // Only the website it states is its own: the page may be a fair's or a newspaper's.
  const domain = await ownDomain(draft.fields.website);
  const keys = matchKeys(identityOf({ ...draft.fields, domainKey: domain }));
  const recognised = draft.contact && (await recogniseOrganisation(draft, domain));
  const contact =
    draft.contact && (await notForgotten(draft.contact, [...keys, ...(recognised?.keys ?? [])]));
  const id = await commit(async () => {
    const { event, mission } = await eventWithMission(draft.eventId);
    const known = await recogniseOrganisation(draft, domain);
    const organisation = known ?? (await organisationRecord(draft, domain, mission));
    const { lead, patches } = await leadAtEventPatches(
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
        known ? enrichPatch(known, draft.fields, draft.evidence) : insert('organisations', organisation),
        ...(known
          ? []
          : await Promise.all(
              apartFrom(draft).map((other) => differentVerdictPatch(organisation.id, other)),
            )),
        ...(await contactPatches(contact, draft.url, organisation.id, today)),
        ...patches,
        ...(draft.draftId ? [{ table: 'drafts' as const, remove: draft.draftId }] : []),
      ],
    };
  });
  return id as LeadId;
}

const apartFrom = ({ answers = [] }: NewLead): OrganisationId[] =>
  answers.filter(({ is }) => is === 'different').map(({ id }) => id);

/** Adds a lead of a known organisation at another event. @throws Problem 'lead-exists' naming the lead, 'event-gone', 'organisation-gone' */
export async function addToEvent(id: OrganisationId, eventId: MissionEventId, today: Day): Promise<LeadId> {
  const added = await commit(async () => {
    const { event, mission } = await eventWithMission(eventId);
    const known = await existingOrganisation(id);
    const { lead, patches } = await leadAtEventPatches(id, { event, mission }, today, textsOf(known));
    return { activity: { kind: 'lead-captured', subject: lead.id }, patches };
  });
  return added as LeadId;
}
