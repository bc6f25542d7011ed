import type { LeadId } from '~/domain/ids';
import type { Introduction } from '~/domain/introduction';
import type { Activity, FollowUp } from '~/domain/lead';
import type { Mission } from '~/domain/mission';
import type { Contact } from '~/domain/organisation';
import { database } from '../database';
import { followUpsOf } from './follow-ups';
import { type LeadCard, leadCard } from './lead-cards';

/** A lead with all that stands around it. */
export interface LeadDetails extends LeadCard {
  mission: Mission;
  followUps: FollowUp[];
  introductions: Introduction[];
  contacts: Contact[];
  /** What happened, the latest first. */
  activities: Activity[];
}

/** Everything about a lead, `undefined` where it is gone. */
export async function leadDetails(id: LeadId): Promise<LeadDetails | undefined> {
  const card = await leadCard(id);
  const mission = card && (await database.missions.get(card.event.missionId));
  if (!card || !mission) return undefined;
  const [followUps, introductions, contacts, activities] = await Promise.all([
    followUpsOf(id),
    database.introductions.where({ leadId: id }).toArray(),
    database.contacts.where({ organisationId: card.organisation.id }).toArray(),
    database.activities.where({ subject: id }).toArray(),
  ]);
  return {
    ...card,
    mission,
    followUps,
    introductions: introductions.filter((each) => !each.deletedAt),
    contacts: contacts.filter((each) => !each.deletedAt),
    activities: activities.sort((a, b) => b.id.localeCompare(a.id)),
  };
}
