import type { MissionEventId } from '~/domain/ids';
import type { Activity } from '~/domain/lead';
import type { LeadSheet } from '~/domain/lead-sheet';
import type { Contact } from '~/domain/organisation';
import { database } from '../database';
import { leadCards } from './lead-cards';

/** The leads of one event, or of all, with everything the office's file shows, oldest first. */
export async function leadSheets(eventId: MissionEventId | undefined): Promise<LeadSheet[]> {
  const cards = (await leadCards(eventId)).reverse();
  const [missions, contacts, activities] = await Promise.all([
    database.missions.toArray(),
    database.contacts
      .where('organisationId')
      .anyOf(cards.map((card) => card.organisation.id))
      .toArray(),
    database.activities
      .where('subject')
      .anyOf(cards.map((card) => card.lead.id))
      .toArray(),
  ]);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  return cards.flatMap(({ lead, organisation, event, next }): LeadSheet[] => {
    const mission = missionOf.get(event.missionId);
    const contact = firstContact(contacts, organisation.id);
    if (!mission) return [];
    const notes = notesOf(activities, lead.id);
    return [
      { mission, event, organisation, lead, notes, ...(contact && { contact }), ...(next && { next }) },
    ];
  });
}

const firstContact = (contacts: Contact[], organisation: string): Contact | undefined =>
  contacts.find((contact) => contact.organisationId === organisation && !contact.deletedAt);

const notesOf = (activities: Activity[], subject: string): string[] =>
  activities
    .filter((activity) => activity.subject === subject)
    .sort((a, b) => a.id.localeCompare(b.id))
    .flatMap((activity) => activity.note ?? []);
