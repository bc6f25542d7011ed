import type { MissionEventId } from '~/domain/records/ids';
import type { LeadSummary } from '~/storage';
import { database } from '~/storage/core/database';
import { cardsOf } from '~/storage/queries/lead-cards';

/** Leads of one event, or of all, newest first. */
export async function leadCards(eventId: MissionEventId | undefined): Promise<LeadSummary[]> {
  const leads = eventId ? database.leads.where({ eventId }) : database.leads;
  const live = (await leads.toArray()).filter(({ deletedAt }) => !deletedAt);
  return cardsOf(live.sort((a, b) => b.createdAt.localeCompare(a.createdAt)));
}
