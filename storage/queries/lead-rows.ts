import type { Introduction } from '~/domain/leads/introduction';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, MissionId, OrganisationId } from '~/domain/records/ids';
import { database } from '../core/database';
import { cardsOf, type LeadSummary } from './lead-cards';
import { leadsOf } from './lead-pages';
import { leadsOfOrganisations } from './organisation-rows';

/** A lead with what a table row shows. */
export interface LeadTableRow extends LeadSummary {
  introductions: Introduction[];
}

/** What is read of a lead beside its organisation and its event: its next step, its introductions. */
export type Joined = readonly ('next' | 'introductions')[];
const ALL: Joined = ['next', 'introductions'];

/** Leads with these ids as table rows, those that are not in the trash; what is not `joined` is missing in them. */
export const leadRowsOf = (ids: readonly LeadId[], joined = ALL): Promise<LeadTableRow[]> =>
  database.transaction('r', TABLES, async () =>
    rowsWith(await leadsOf(ids, joined.includes('next')), joined.includes('introductions')),
  );
const TABLES = ['leads', 'organisations', 'missionEvents', 'followUps', 'introductions'];

async function rowsWith(cards: readonly LeadSummary[], withIntroductions = true): Promise<LeadTableRow[]> {
  if (!withIntroductions) return cards.map((card) => ({ ...card, introductions: [] }));
  // Requests that are all made at once take less than one with many keys, which goes from key to key.
  const introductions = await Promise.all(
    cards.map(({ lead }) => database.introductions.where({ leadId: lead.id }).toArray()),
  );
  return cards.map((card, at) => ({
    ...card,
    introductions: (introductions[at] ?? []).filter(({ deletedAt }) => !deletedAt),
  }));
}

/** The events of a mission whose leads are in its matrix. */
export const matrixEvents = async (missionId: MissionId): Promise<MissionEvent[]> =>
  (await database.missionEvents.where({ missionId }).toArray()).filter(
    (event) => !event.deletedAt && !event.archived,
  );

/** Leads of organisations at a mission's events in use, for its matrix: by event, the newest first. */
export const matrixLeads = (
  missionId: MissionId,
  organisationIds: readonly OrganisationId[],
): Promise<LeadTableRow[]> =>
  database.transaction('r', TABLES, async () => {
    const [events, leads] = await Promise.all([
      matrixEvents(missionId),
      leadsOfOrganisations(organisationIds),
    ]);
    const all = [...leads.values()].flat().sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    return rowsWith(await cardsOf(events.flatMap(({ id }) => all.filter(({ eventId }) => eventId === id))));
  });
