import { Dexie } from 'dexie';
import type { Day } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import { notesAmong } from '~/domain/history/notes';
import type { Lead } from '~/domain/leads/lead';
import { customValueOf } from '~/domain/missions/custom-value';
import type { RecordTables } from '~/domain/schema/tables';
import { type SearchEntry, type SearchPart, searchEntry } from '~/domain/search/entry';
import { database } from '~/storage/core/database';
import { isArchived } from '~/storage/queries/events';

// What is searched, read from whole tables as before the texts were packed.

/** Every lead that is searched, newest first. */
export async function plainEntries(): Promise<SearchEntry[]> {
  const leads = live(await database.leads.toArray()).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const rows = {
    organisations: await database.organisations.toArray(),
    contacts: live(await database.contacts.toArray()),
    events: await database.missionEvents.toArray(),
    missions: await database.missions.toArray(),
    introductions: live(await database.introductions.toArray()),
    followUps: live(await openDated()),
    activities: await database.activities.toArray(),
  };
  return leads.flatMap((lead) => entryOf(lead, rows) ?? []);
}

interface Rows
  extends Pick<Tables, 'organisations' | 'contacts' | 'missions' | 'introductions' | 'followUps'> {
  events: Tables['missionEvents'];
  activities: Activity[];
}
type Tables = { [T in keyof RecordTables]: RecordTables[T][] };

function entryOf(lead: Lead, rows: Rows): SearchEntry | undefined {
  const organisation = rows.organisations.find(({ id }) => id === lead.organisationId);
  const event = rows.events.find(({ id }) => id === lead.eventId);
  if (!organisation || !event) return undefined;
  const mission = rows.missions.find(({ id }) => id === event.missionId);
  const noted = [lead.id, ...(lead.folded ?? [])].flatMap((id) =>
    rows.activities.filter(({ subject }) => subject === id),
  );
  const facts = {
    leadId: lead.id,
    event,
    stage: lead.stage,
    owner: lead.owner ?? lead.by,
    priority: lead.priority ?? '',
    tags: lead.tags ?? [],
    members: rows.introductions.filter(({ leadId }) => leadId === lead.id).map(({ memberId }) => memberId),
    dueOn: rows.followUps.filter(({ leadId }) => leadId === lead.id).map(({ dueOn }) => dueOn as Day),
    rests: isArchived(event, mission),
  };
  const { nameJa, nameEn, nameKana, aliases, corporateNumber, invoiceNumber, website } = organisation;
  const contacts = rows.contacts.filter(({ organisationId }) => organisationId === organisation.id);
  const parts = [
    ...asParts('name', [nameJa, nameEn, nameKana, ...aliases]),
    ...asParts('number', [corporateNumber, invoiceNumber]),
    ...asParts('site', [website, ...(organisation.otherSites ?? [])]),
    ...asParts('mail', [...(organisation.emails ?? []), ...(organisation.personalEmails ?? [])]),
    ...contacts.flatMap(({ name, nameKana, nameLatin, email }) => [
      ...asParts('person', [name, nameKana, nameLatin]),
      ...asParts('mail', [email]),
    ]),
    ...asParts('tag', lead.tags ?? []),
    ...asParts(
      'field',
      (mission?.fields ?? []).map(({ id }) => customValueOf(lead.custom, id)),
    ),
    ...asParts(
      'note',
      notesAmong(noted).map(({ text }) => text),
    ),
  ];
  return searchEntry(facts, parts);
}

const openDated = (): Promise<FollowUp[]> =>
  database.followUps.where('[state+dueOn]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray();

const asParts = (kind: SearchPart['kind'], texts: readonly (string | undefined)[]): SearchPart[] =>
  texts.flatMap((text) => (text ? [{ kind, text }] : []));

const live = <T extends { deletedAt?: string | undefined }>(rows: readonly T[]): T[] =>
  rows.filter(({ deletedAt }) => !deletedAt);
