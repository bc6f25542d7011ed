import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Introduction } from '~/domain/leads/introduction';
import type { Mission } from '~/domain/missions/mission';
import type { LeadId } from '~/domain/records/ids';
import { database } from '../core/database';
import { followUpsOf } from './follow-ups';
import type { Recognition } from './known-company';
import { type LeadSummary, leadCard } from './lead-cards';
import { doubtsOf } from './matching/possible-duplicates';
import { type HistoryEntry, historyOf } from './timeline';

/** A lead with all records related to it. */
export interface LeadDetails extends LeadSummary {
  mission: Mission;
  followUps: FollowUp[];
  introductions: Introduction[];
  contacts: Contact[];
  /** History of the lead and its organisation, latest first. */
  history: HistoryEntry[];
  /** Organisations its own may be or be part of. */
  doubts: Recognition['doubts'];
}

/** All details of a lead; `undefined` where it is gone. */
export async function leadDetails(id: LeadId): Promise<LeadDetails | undefined> {
  const card = await leadCard(id);
  const mission = card && (await database.missions.get(card.event.missionId));
  if (!card || !mission) return undefined;
  const { organisation } = card;
  const [followUps, introductions, contacts, history, doubts] = await Promise.all([
    followUpsOf(id),
    database.introductions.where({ leadId: id }).toArray(),
    database.contacts.where({ organisationId: card.organisation.id }).toArray(),
    historyOf([id, ...(card.lead.folded ?? []), organisation.id], await recordsOf(id)),
    doubtsOf(organisation),
  ]);
  return {
    ...card,
    mission,
    followUps,
    introductions: introductions.filter((each) => !each.deletedAt),
    contacts: contacts.filter((each) => !each.deletedAt),
    history,
    doubts,
  };
}

/** Ids of a lead and its introductions: the records a bulk command changes. */
const recordsOf = async (leadId: LeadId): Promise<string[]> => [
  leadId,
  ...(await database.introductions.where({ leadId }).primaryKeys()),
];
