import type { Introduction } from '~/domain/leads/introduction';
import type { MissionEventId, MissionId } from '~/domain/records/ids';
import { database } from '../core/database';
import { type LeadSummary, leadCards } from './lead-cards';

/** A lead with what a table shows of it. */
export interface LeadTableRow extends LeadSummary {
  introductions: Introduction[];
}

/** The leads of an event as rows of its table, newest first. */
export async function leadRows(eventId: MissionEventId): Promise<LeadTableRow[]> {
  const [cards, introductions] = await Promise.all([leadCards(eventId), introductionsByLead()]);
  return cards.map((card) => ({ ...card, introductions: introductions.get(card.lead.id) ?? [] }));
}

/** The leads at a mission's events in use, as cells of its matrix. */
export async function matrixLeads(missionId: MissionId): Promise<LeadTableRow[]> {
  const events = await database.missionEvents.where({ missionId }).toArray();
  const inUse = events.filter((event) => !event.deletedAt && !event.archived);
  const [cards, introductions] = await Promise.all([
    Promise.all(inUse.map(({ id }) => leadCards(id))),
    introductionsByLead(),
  ]);
  return cards.flat().map((card) => ({ ...card, introductions: introductions.get(card.lead.id) ?? [] }));
}

/** Every introduction that stands, by its lead. */
export async function introductionsByLead(): Promise<Map<string, Introduction[]>> {
  const byLead = new Map<string, Introduction[]>();
  for (const each of await database.introductions.toArray()) {
    if (each.deletedAt) continue;
    byLead.set(each.leadId, [...(byLead.get(each.leadId) ?? []), each]);
  }
  return byLead;
}
