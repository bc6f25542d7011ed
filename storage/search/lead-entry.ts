import type { Day } from '~/domain/dates/day';
import { notesAmong } from '~/domain/history/notes';
import type { Lead } from '~/domain/leads/lead';
import { customValueOf } from '~/domain/missions/custom-value';
import type { Mission } from '~/domain/missions/mission';
import type { Organisation } from '~/domain/organisations/organisation';
import { type SearchEntry, type SearchPart, searchEntry } from '~/domain/search/entry';
import { type PackedLead, sectionsOf } from '~/domain/search/packed';
import { packedFacts } from '~/domain/search/search-index';
import { isArchived } from '../queries/events';
import type { Events, NamedContact, Surroundings } from './lead-rows';

/** A lead as a search entry; `undefined` where its organisation or event is missing. */
export function entryOf(lead: Lead, around: Surroundings, events: Events): SearchEntry | undefined {
  const event = events.events.get(lead.eventId);
  const parts = event && partsOfLead(lead, around, missionOf(lead, events));
  if (!parts) return undefined;
  const rests = isArchived(event, events.missions.get(event.missionId));
  return searchEntry({ leadId: lead.id, event, rests, ...factsOf(lead, around) }, parts);
}

/** A lead as it is packed; `undefined` where its organisation is missing. Its event may be: events are joined when they are searched. */
export function packedLead(lead: Lead, around: Surroundings, events: Events): PackedLead | undefined {
  const mission = missionOf(lead, events);
  const parts = partsOfLead(lead, around, mission);
  if (!parts) return undefined;
  const facts = factsOf(lead, around);
  // The facts of the event are of no account here.
  const entry = searchEntry(
    { leadId: lead.id, event: {} as SearchEntry['event'], rests: false, ...facts },
    parts,
  );
  const fields = lead.custom && Object.keys(lead.custom).length > 0 ? fieldsOf(mission) : undefined;
  return {
    ids: [lead.id, ...(lead.folded ?? [])].join(' '),
    at: Date.parse(lead.createdAt) || 0,
    facts: packedFacts({ eventId: lead.eventId, ...facts, ...(fields !== undefined && { fields }) }),
    ...sectionsOf(entry),
  };
}

/** The custom fields of a mission, as they are noted with packed texts. */
export const fieldsOf = (mission: Mission | undefined): string =>
  (mission?.fields ?? []).map(({ id }) => id).join(' ');

const missionOf = (lead: Lead, { events, missions }: Events): Mission | undefined =>
  missions.get(events.get(lead.eventId)?.missionId ?? '');

function factsOf(lead: Lead, around: Surroundings) {
  return {
    stage: lead.stage,
    owner: lead.owner ?? lead.by,
    priority: lead.priority ?? '',
    tags: lead.tags ?? [],
    members: (around.introductions.get(lead.id) ?? []).map(({ memberId }) => memberId),
    dueOn: (around.steps.get(lead.id) ?? []).map(({ dueOn }) => dueOn as Day),
  };
}

function partsOfLead(
  lead: Lead,
  around: Surroundings,
  mission: Mission | undefined,
): SearchPart[] | undefined {
  const organisation = around.organisations.get(lead.organisationId);
  if (!organisation) return undefined;
  const noted = [lead.id, ...(lead.folded ?? [])].flatMap((id) => around.noted.get(id) ?? []);
  return [
    ...partsOf(organisation),
    ...(around.contacts.get(organisation.id) ?? []).flatMap(partsOfContact),
    ...asParts('tag', lead.tags ?? []),
    ...partsOfFields(lead, mission),
    ...asParts(
      'note',
      notesAmong(noted).map(({ text }) => text),
    ),
  ];
}

function partsOf(organisation: Organisation): SearchPart[] {
  const { nameJa, nameEn, nameKana, aliases, corporateNumber, invoiceNumber, website } = organisation;
  return [
    ...asParts('name', [nameJa, nameEn, nameKana, ...aliases]),
    ...asParts('number', [corporateNumber, invoiceNumber]),
    ...asParts('site', [website, ...(organisation.otherSites ?? [])]),
    ...asParts('mail', [...(organisation.emails ?? []), ...(organisation.personalEmails ?? [])]),
  ];
}

const partsOfContact = ({ name, nameKana, nameLatin, email }: NamedContact): SearchPart[] => [
  ...asParts('person', [name, nameKana, nameLatin]),
  ...asParts('mail', [email]),
];

function partsOfFields({ custom }: Lead, mission: Mission | undefined): SearchPart[] {
  const fields = mission?.fields ?? [];
  return fields.flatMap(({ id, name }) =>
    asParts('field', [customValueOf(custom, id)]).map((part) => ({ ...part, label: name })),
  );
}

const asParts = (kind: SearchPart['kind'], texts: readonly (string | undefined)[]): SearchPart[] =>
  texts.flatMap((text) => (text ? [{ kind, text }] : []));
