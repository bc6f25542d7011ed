import type { MissionEventId } from '~/domain/ids';
import type { Introduction } from '~/domain/introduction';
import { database } from '../database';
import { type LeadCard, leadCards } from './lead-cards';

/** A lead with what a table shows of it. */
export interface LeadRow extends LeadCard {
  introductions: Introduction[];
}

/** The leads of an event as rows of its table, newest first. */
export async function leadRows(eventId: MissionEventId): Promise<LeadRow[]> {
  const [cards, introductions] = await Promise.all([leadCards(eventId), introductionsByLead()]);
  return cards.map((card) => ({ ...card, introductions: introductions.get(card.lead.id) ?? [] }));
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
