import type { Day } from '~/domain/dates/day';
import type { KeptEvidence } from '~/domain/organisations/organisation';
import type { LeadId } from '~/domain/records/ids';
import { addContact, addToEvent, leadCard, saveLead, setCustom, setOwner } from '~/storage';
import { EVENTS } from '../engine/mission';
import { personAt } from '../invented/people';
import type { Role } from './cast';
import { FIRST_NOTES, TABLES } from './notes';
import type { Scene } from './scene';

const LABELS = {
  nameJa: '会社名',
  corporateNumber: '法人番号',
  phone: '電話番号',
  addressRest: '本社所在地',
  business: '事業内容',
  employees: '従業員数',
};

/** Saves the company of a role as a lead, as its owner does at the event; one that is known gets another event. Resolves with the lead's id. */
export async function captureLead(scene: Scene, role: Role, day: Day): Promise<LeadId> {
  const { chance, leads } = scene;
  const known = leads.get(role.number);
  const lead = known ? await toAnotherEvent(known, role, day) : await fromItsPage(scene, role, day);
  if (!known) leads.set(role.number, lead);
  if (role.priority === 'A' || chance.odds(0.75))
    await setCustom(lead, {
      table: `${TABLES[role.event]}${chance.whole(1, 40)}`,
      language: chance.pick(['giapponese', 'inglese', 'inglese', 'interprete']),
      ...(role.priority === 'A' && { value: String(chance.whole(2, 18) * 10) }),
    });
  return lead;
}

async function toAnotherEvent(known: LeadId, { event, owner }: Role, day: Day): Promise<LeadId> {
  const details = await leadCard(known);
  if (!details) throw new Error(`lead ${known} is gone`);
  const lead = await addToEvent(details.lead.organisationId, EVENTS[event], day);
  await setOwner(lead, owner);
  return lead;
}

async function fromItsPage({ chance }: Scene, role: Role, day: Day): Promise<LeadId> {
  const { company, number, hasPerson } = role;
  const { fields, trade, url, host } = company;
  const person = hasPerson ? personAt(number, host) : undefined;
  const [member] = trade.members;
  const lead = await saveLead(
    {
      eventId: EVENTS[role.event],
      fields,
      evidence: evidenceOf(role),
      url,
      placing: {
        owner: role.owner,
        tags: trade.tags,
        ...(member && chance.odds(0.7) && { members: [member] }),
      },
      ...(person && { contact: { name: person.name, role: person.role ?? '', email: person.email } }),
      ...(chance.odds(0.7) && { note: chance.pick(FIRST_NOTES) }),
    },
    day,
  );
  const details = await leadCard(lead);
  if (person && details) await addContact(details.lead.organisationId, person);
  return lead;
}

function evidenceOf({ company: { fields, url } }: Role): Record<string, KeptEvidence> {
  const readAt = new Date().toISOString();
  const found = Object.entries(LABELS).flatMap(([field, label]) => {
    const value = fields[field as keyof typeof LABELS];
    return value === undefined ? [] : [[field, { label, quote: String(value), how: 'table', url, readAt }]];
  });
  return Object.fromEntries(found);
}
