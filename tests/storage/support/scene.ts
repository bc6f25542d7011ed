import type {
  ActivityId,
  ContactId,
  FollowUpId,
  LeadId,
  OrganisationId,
  StageId,
} from '~/domain/records/ids';
import { addNote, completeFollowUp, dateEvent, followUpsOf, saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { mirai, TODAY, VENTURE_CAFE } from './store';

const SORA = { nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' };
const HANAKO = { name: '架空 花子', email: 'hanako@mirai-eisei.example' };

export interface Scene {
  lead: LeadId;
  /** A lead of another organisation at the same event. */
  other: LeadId;
  organisation: OrganisationId;
  otherOrganisation: OrganisationId;
  step: FollowUpId;
  ended: FollowUpId;
  contact: ContactId;
  note: ActivityId;
}

/** Two organisations at one event, one with contacts, notes, ended and open steps. */
export async function scene(): Promise<Scene> {
  await dateEvent(VENTURE_CAFE, TODAY, TODAY);
  const lead = await saveLead(mirai({ contact: HANAKO }), TODAY);
  const other = await saveLead(mirai({ fields: SORA, url: SORA.website }), TODAY);
  const [first] = await followUpsOf(lead);
  if (!first) throw new Error('no step');
  await completeFollowUp(first.id, { today: TODAY, next: 'qualify' });
  await addNote(lead, 'cerca antenne');
  const open = (await followUpsOf(lead)).find(({ state }) => state === 'open');
  const note = (await database.activities.filter(({ kind }) => kind === 'note-added').first())?.id;
  const [saved, otherSaved] = await database.leads.bulkGet([lead, other]);
  const [contact] = await database.contacts.toArray();
  if (!open || !note || !saved || !otherSaved || !contact) throw new Error('scene incomplete');
  return {
    lead,
    other,
    organisation: saved.organisationId,
    otherOrganisation: otherSaved.organisationId,
    step: open.id,
    ended: first.id,
    contact: contact.id,
    note,
  };
}

export const stage = (id: string): StageId => id as StageId;
