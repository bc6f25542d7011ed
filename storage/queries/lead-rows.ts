import type { Introduction } from '~/domain/leads/introduction';
import type { LeadId, MissionEventId, MissionId } from '~/domain/records/ids';
import { database } from '../core/database';
import { type LeadSummary, leadCards } from './lead-cards';
import { leadsOf } from './lead-pages';

/** A lead with what a table row shows. */
export interface LeadTableRow extends LeadSummary {
  introductions: Introduction[];
}

/** Leads of an event as table rows, newest first. */
export async function leadRows(eventId: MissionEventId): Promise<LeadTableRow[]> {
  const [cards, introductions] = await Promise.all([leadCards(eventId), introductionsByLead()]);
  return cards.map((card) => ({ ...card, introductions: introductions.get(card.lead.id) ?? [] }));
}

/** Leads with these ids as table rows, those that are not in the trash. */
export async function leadRowsOf(ids: readonly LeadId[]): Promise<LeadTableRow[]> {
  const [cards, introductions] = await Promise.all([
    leadsOf(ids),
    database.introductions
      .where('leadId')
      .anyOf([...ids])
      .toArray(),
  ]);
  return cards.map((card) => ({
    ...card,
    introductions: introductions.filter(({ leadId, deletedAt }) => leadId === card.lead.id && !deletedAt),
  }));
}

/** Leads of a mission's events in use, for its matrix. */
export async function matrixLeads(missionId: MissionId): Promise<LeadTableRow[]> {
  const events = await database.missionEvents.where({ missionId }).toArray();
  const inUse = events.filter((event) => !event.deletedAt && !event.archived);
  const [cards, introductions] = await Promise.all([
    Promise.all(inUse.map(({ id }) => leadCards(id))),
    introductionsByLead(),
  ]);
  return cards.flat().map((card) => ({ ...card, introductions: introductions.get(card.lead.id) ?? [] }));
}

/** Live introductions by lead. */
export async function introductionsByLead(): Promise<Map<string, Introduction[]>> {
  const byLead = new Map<string, Introduction[]>();
  for (const each of await database.introductions.toArray()) {
    if (each.deletedAt) continue;
    byLead.set(each.leadId, [...(byLead.get(each.leadId) ?? []), each]);
  }
  return byLead;
}
