import { notesAmong } from '~/domain/history';
import type { MissionEventId } from '~/domain/ids';
import type { Introduction } from '~/domain/introduction';
import type { Lead } from '~/domain/lead';
import type { LeadSheet } from '~/domain/lead-sheet';
import type { Contact } from '~/domain/organisation';
import { database } from '../database';
import { leadCards } from './lead-cards';

/** The leads of one event, or of all, with everything the office's file shows, oldest first. */
export async function leadSheets(eventId: MissionEventId | undefined): Promise<LeadSheet[]> {
  const cards = (await leadCards(eventId)).reverse();
  const [missions, contacts, activities, introductions] = await Promise.all([
    database.missions.toArray(),
    database.contacts
      .where('organisationId')
      .anyOf(cards.map((card) => card.organisation.id))
      .toArray(),
    database.activities
      .where('subject')
      .anyOf(cards.flatMap(({ lead }) => [lead.id, ...(lead.folded ?? [])]))
      .toArray(),
    database.introductions
      .where('leadId')
      .anyOf(cards.map((card) => card.lead.id))
      .toArray(),
  ]);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  return cards.flatMap(({ lead, organisation, event, next }): LeadSheet[] => {
    const mission = missionOf.get(event.missionId);
    const contact = firstContact(contacts, organisation.id);
    if (!mission) return [];
    const interested = introductions.filter((each) => each.leadId === lead.id && isInterested(each));
    const members = mission.members.filter(({ id }) => interested.some(({ memberId }) => memberId === id));
    return [
      {
        mission,
        event,
        organisation,
        lead,
        members: members.map(({ name }) => name),
        notes: notesAmong(activities.filter(({ subject }) => isOf(lead, subject))).map(({ text }) => text),
        ...(contact && { contact }),
        ...(next && { next }),
      },
    ];
  });
}

const isOf = (lead: Lead, subject: string): boolean =>
  lead.id === subject || lead.folded?.some((id) => id === subject) === true;

const isInterested = ({ state, deletedAt }: Introduction): boolean => state !== 'suggested' && !deletedAt;

const firstContact = (contacts: Contact[], organisation: string): Contact | undefined =>
  contacts.find((contact) => contact.organisationId === organisation && !contact.deletedAt);
