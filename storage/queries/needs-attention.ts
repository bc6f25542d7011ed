import { Dexie } from 'dexie';
import { dayAt, daysBetween } from '~/domain/dates/day';
import type { Lead } from '~/domain/leads/lead';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage } from '~/domain/missions/playbook';
import { database } from '../core/database';
import { type DueFilter, eventsInUse, leadsOfMember } from './due';
import { cardsOf, type LeadSummary } from './lead-cards';

/** A group of leads that need attention: their number and the first of them. */
export interface LeadGroup {
  count: number;
  cards: LeadSummary[];
}

/** What Today shows beside the dated steps. */
export interface NeedsAttention {
  withoutStep: LeadGroup;
  withoutOutcome: LeadGroup;
  idle: LeadGroup;
  /** Undated events with their numbers of leads: their steps have no day yet. */
  waiting: { event: MissionEvent; leads: number }[];
}

/** Leads without an open step, without an outcome, or longer in their stage than the playbook allows; at most `most` of each. */
export async function needsAttention(
  now: Date,
  most: number,
  filter: DueFilter = {},
): Promise<NeedsAttention> {
  const events = (await eventsInUse()).filter((event) => !filter.eventId || event.id === filter.eventId);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const ofMember = filter.memberId ? await leadsOfMember(filter.memberId) : undefined;
  const leads = (
    await database.leads
      .where('eventId')
      .anyOf(events.map(({ id }) => id))
      .toArray()
  ).filter(
    (lead) =>
      !lead.deletedAt &&
      (!filter.owner || (lead.owner ?? lead.by) === filter.owner) &&
      (!ofMember || ofMember.has(lead.id)),
  );
  const promised = await leadsWithOpenSteps();
  const stageOf = (lead: Lead): Stage | undefined =>
    eventOf.get(lead.eventId)?.stages.find(({ id }) => id === lead.stage);
  const daysIn = (lead: Lead): number =>
    daysBetween(lead.stageSince, dayAt(now, eventOf.get(lead.eventId)?.zone ?? 'UTC'));
  return {
    withoutStep: await leadGroup(
      leads.filter((lead) => !stageOf(lead)?.closing && !promised.has(lead.id)),
      most,
    ),
    withoutOutcome: await leadGroup(
      leads.filter((lead) => lacksOutcome(lead, stageOf(lead), daysIn(lead))),
      most,
    ),
    idle: await leadGroup(
      leads.filter((lead) => daysIn(lead) > (stageOf(lead)?.idleDays ?? Number.POSITIVE_INFINITY)),
      most,
    ),
    waiting: events
      .filter((event) => !event.startsOn)
      .map((event) => ({ event, leads: leads.filter((lead) => lead.eventId === event.id).length }))
      .filter((each) => each.leads > 0),
  };
}

const lacksOutcome = (lead: Lead, stage: Stage | undefined, daysIn: number): boolean =>
  stage?.closing === 'agreed' ? !lead.outcome : stage?.meets === true && !lead.meetingOutcome && daysIn > 0;

async function leadsWithOpenSteps(): Promise<Set<string>> {
  const keys = await database.followUps
    .where('[state+leadId]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .keys();
  return new Set(keys.map((key) => String((key as unknown as [string, string])[1])));
}

async function leadGroup(leads: Lead[], most: number): Promise<LeadGroup> {
  const first = [...leads].sort((a, b) => a.stageSince.localeCompare(b.stageSince)).slice(0, most);
  return { count: leads.length, cards: await cardsOf(first) };
}
