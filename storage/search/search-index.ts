import { Dexie } from 'dexie';
import type { Contact } from '~/domain/contacts/contact';
import type { Day } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import { notesAmong } from '~/domain/history/notes';
import type { Lead } from '~/domain/leads/lead';
import { customValueOf } from '~/domain/missions/custom-value';
import type { Mission } from '~/domain/missions/mission';
import type { Organisation } from '~/domain/organisations/organisation';
import { type SearchEntry, type SearchPart, searchEntry } from '~/domain/search/entry';
import { database } from '../core/database';
import { isArchived } from '../queries/events';

/** Every lead as a search entry, newest first, and the delegation's members for operators. */
export interface SearchIndex {
  entries: SearchEntry[];
  members: Mission['members'];
}

// Entries built between two pauses, so that typing stays smooth.
const ENTRIES_PER_PAUSE = 500;

/** Reads everything the search needs at once, so that a keystroke reads nothing; entries of `before` are reused where unchanged. */
export async function searchIndex(before?: SearchIndex): Promise<SearchIndex> {
  const rows = await rowsSearched();
  const around = surroundings(rows);
  const known = new Map(before?.entries.map((entry) => [entry.leadId, entry]));
  const leads = live(rows.leads).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const entries: SearchEntry[] = [];
  for (const [at, lead] of leads.entries()) {
    const entry = entryOf(lead, around, known.get(lead.id));
    if (entry) entries.push(entry);
    if (at % ENTRIES_PER_PAUSE === ENTRIES_PER_PAUSE - 1) await new Promise((go) => setTimeout(go));
  }
  const members = live(rows.missions).flatMap((mission) => mission.members);
  return { entries, members: [...byId(members).values()] };
}

async function rowsSearched() {
  return database.transaction('r', database.tables, async () => {
    const [leads, organisations, contacts, events, missions, introductions, followUps, activities] =
      await Promise.all([
        database.leads.toArray(),
        database.organisations.toArray(),
        database.contacts.toArray(),
        database.missionEvents.toArray(),
        database.missions.toArray(),
        database.introductions.toArray(),
        openDated(),
        database.activities.toArray(),
      ]);
    return { leads, organisations, contacts, events, missions, introductions, followUps, activities };
  });
}

/** Related records of leads, by id. */
const surroundings = (rows: Awaited<ReturnType<typeof rowsSearched>>) => ({
  organisations: byId(rows.organisations),
  events: byId(rows.events),
  missions: byId(rows.missions),
  contacts: grouped(live(rows.contacts), ({ organisationId }) => organisationId),
  introductions: grouped(live(rows.introductions), ({ leadId }) => leadId),
  steps: grouped(live(rows.followUps), ({ leadId }) => leadId),
  noted: grouped(rows.activities.filter(isOfNotes), ({ subject }) => subject),
});

function entryOf(
  lead: Lead,
  around: ReturnType<typeof surroundings>,
  before: SearchEntry | undefined,
): SearchEntry | undefined {
  const organisation = around.organisations.get(lead.organisationId);
  const event = around.events.get(lead.eventId);
  if (!organisation || !event) return undefined;
  const mission = around.missions.get(event.missionId);
  const noted = [lead.id, ...(lead.folded ?? [])].flatMap((id) => around.noted.get(id) ?? []);
  const facts = {
    leadId: lead.id,
    event,
    stage: lead.stage,
    owner: lead.owner ?? lead.by,
    priority: lead.priority ?? '',
    tags: lead.tags ?? [],
    members: (around.introductions.get(lead.id) ?? []).map(({ memberId }) => memberId),
    dueOn: (around.steps.get(lead.id) ?? []).map(({ dueOn }) => dueOn as Day),
    rests: isArchived(event, mission),
  };
  const notes = notesAmong(noted).map(({ text }) => text);
  const parts = [
    ...partsOf(organisation),
    ...(around.contacts.get(organisation.id) ?? []).flatMap(partsOfContact),
    ...asParts('tag', lead.tags ?? []),
    ...partsOfFields(lead, mission),
    ...asParts('note', notes),
  ];
  return searchEntry(facts, parts, before);
}

const openDated = (): Promise<FollowUp[]> =>
  database.followUps.where('[state+dueOn]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray();

const isOfNotes = ({ note, kind }: Activity): boolean =>
  note !== undefined || kind === 'undone' || kind === 'redone';

function partsOf(organisation: Organisation): SearchPart[] {
  const { nameJa, nameEn, nameKana, aliases, corporateNumber, invoiceNumber, website } = organisation;
  return [
    ...asParts('name', [nameJa, nameEn, nameKana, ...aliases]),
    ...asParts('number', [corporateNumber, invoiceNumber]),
    ...asParts('site', [website, ...(organisation.otherSites ?? [])]),
    ...asParts('mail', [...(organisation.emails ?? []), ...(organisation.personalEmails ?? [])]),
  ];
}

const partsOfContact = ({ name, nameKana, nameLatin, email }: Contact): SearchPart[] => [
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

const live = <T extends { deletedAt?: string | undefined }>(rows: readonly T[]): T[] =>
  rows.filter(({ deletedAt }) => !deletedAt);

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
