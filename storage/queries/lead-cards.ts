import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Organisation } from '~/domain/organisations/organisation';
import type { LeadId } from '~/domain/records/ids';
import { database } from '../core/database';

/** A lead with what a row or a card shows. */
export interface LeadSummary {
  lead: Lead;
  organisation: Organisation;
  event: MissionEvent;
  /** The open step due first. */
  next?: FollowUp;
}

/** One lead as a card; `undefined` where it is gone. */
export async function leadCard(id: LeadId): Promise<LeadSummary | undefined> {
  const lead = await database.leads.get(id);
  return lead && !lead.deletedAt ? (await cardsOf([lead]))[0] : undefined;
}

/** Leads with organisation, event and, unless `withNext` is false, next step; leads whose organisation or event is missing are left out. */
export async function cardsOf(leads: Lead[], withNext = true): Promise<LeadSummary[]> {
  return cardsWith(leads, withNext ? await openSteps(leads.map((lead) => lead.id)) : []);
}

// Above this number of leads a walk through the index is faster than a request for each.
const MANY = 200;

async function openSteps(leadIds: readonly LeadId[]): Promise<FollowUp[]> {
  const keys = leadIds.map((leadId) => ['open', leadId]);
  if (keys.length > MANY) return database.followUps.where('[state+leadId]').anyOf(keys).toArray();
  return (
    await Promise.all(keys.map((key) => database.followUps.where('[state+leadId]').equals(key).toArray()))
  ).flat();
}

async function cardsWith(leads: Lead[], followUps: FollowUp[]): Promise<LeadSummary[]> {
  const [organisations, events] = await Promise.all([
    database.organisations.bulkGet(leads.map((lead) => lead.organisationId)),
    database.missionEvents.bulkGet([...new Set(leads.map((lead) => lead.eventId))]),
  ]);
  const next = firstOpen(followUps);
  const eventOf = new Map(events.map((event) => [event?.id, event]));
  return leads.flatMap((lead, at): LeadSummary[] => {
    const organisation = organisations[at];
    const event = eventOf.get(lead.eventId);
    const step = next.get(lead.id);
    return organisation && event ? [{ lead, organisation, event, ...(step && { next: step }) }] : [];
  });
}

function firstOpen(followUps: FollowUp[]): Map<LeadId, FollowUp> {
  const first = new Map<LeadId, FollowUp>();
  for (const each of followUps) {
    if (each.state !== 'open' || each.deletedAt) continue;
    const known = first.get(each.leadId);
    if (!known || (each.dueOn ?? '9999') < (known.dueOn ?? '9999')) first.set(each.leadId, each);
  }
  return first;
}
