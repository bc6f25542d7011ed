import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import { notesAmong } from '~/domain/history/notes';
import type { Introduction } from '~/domain/leads/introduction';
import type { Lead } from '~/domain/leads/lead';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { Organisation } from '~/domain/organisations/organisation';
import type { MissionEventId } from '~/domain/records/ids';
import type { RecordHeader } from '~/domain/records/record-header';
import { shortHash } from '~/domain/text/short-hash';
import { yieldToBrowser } from '../core/batches';
import { database } from '../core/database';
import { pagedRows } from '../core/stored-rows';

/** Above this number of keys, reading the whole table is faster than looking up each. */
const MANY = 500;
/** Sheets assembled between two pauses, so that typing stays smooth. */
const SHEETS_PER_PAUSE = 500;

/** The leads of one event, or of all, with everything the office's file shows, oldest first. Pauses regularly so that the browser stays responsive. */
export async function leadSheets(eventId: MissionEventId | undefined): Promise<LeadSheet[]> {
  const rows = await database.transaction('r', database.tables, async () => {
    const leads = await leadsOf(eventId);
    return { leads, ...(await rowsAround(leads)) };
  });
  const around = await surroundings(rows);
  const sheets: LeadSheet[] = [];
  for (const [at, lead] of rows.leads.sort(byAge).entries()) {
    const sheet = sheetOf(lead, around);
    if (sheet) sheets.push(sheet);
    if (at % SHEETS_PER_PAUSE === SHEETS_PER_PAUSE - 1) await yieldToBrowser();
  }
  return sheets;
}

const byAge = (one: Lead, other: Lead): number =>
  one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : 0;

async function leadsOf(eventId: MissionEventId | undefined): Promise<Lead[]> {
  const few = eventId && (await database.leads.where({ eventId }).count()) <= MANY;
  const rows = few ? await database.leads.where({ eventId }).toArray() : await pagedRows<Lead>('leads');
  return rows.filter((lead) => !lead.deletedAt && (!eventId || lead.eventId === eventId));
}

async function rowsAround(leads: readonly Lead[]) {
  const ids = leads.map(({ id }) => id);
  const organisationIds = [...new Set(leads.map(({ organisationId }) => organisationId))];
  const subjects = [...leads.flatMap(({ id, folded = [] }) => [id, ...folded]), ...organisationIds];
  return {
    missions: await database.missions.toArray(),
    events: await database.missionEvents.toArray(),
    organisations: await rowsOf<Organisation>('organisations', 'id', organisationIds),
    contacts: await rowsOf<Contact>('contacts', 'organisationId', organisationIds),
    followUps: await rowsOf<FollowUp>('followUps', 'leadId', ids),
    introductions: await rowsOf<Introduction>('introductions', 'leadId', ids),
    activities: await rowsOf<Activity>('activities', 'subject', subjects),
  };
}

type Surroundings = Awaited<ReturnType<typeof surroundings>>;

async function surroundings(rows: Awaited<ReturnType<typeof rowsAround>>) {
  const afterPause = async <T>(made: T): Promise<T> => {
    await yieldToBrowser();
    return made;
  };
  return {
    missions: byId(rows.missions),
    events: byId(rows.events),
    organisations: await afterPause(byId(rows.organisations)),
    contacts: await afterPause(grouped(rows.contacts, ({ organisationId }) => organisationId)),
    followUps: await afterPause(grouped(rows.followUps, ({ leadId }) => leadId)),
    introductions: await afterPause(grouped(rows.introductions, ({ leadId }) => leadId)),
    activities: await afterPause(grouped(rows.activities, ({ subject }) => subject)),
  };
}

const rowsOf = <T extends { id: string }>(
  table: string,
  index: string,
  keys: readonly string[],
): Promise<T[]> =>
  keys.length > MANY ? pagedRows<T>(table) : database.table<T>(table).where(index).anyOf(keys).toArray();

/** `undefined` where the organisation, event or mission is missing. */
function sheetOf(lead: Lead, around: Surroundings): LeadSheet | undefined {
  const organisation = around.organisations.get(lead.organisationId);
  const event = around.events.get(lead.eventId);
  const mission = event && around.missions.get(event.missionId);
  if (!organisation || !mission) return undefined;
  const contacts = around.contacts.get(organisation.id) ?? [];
  const followUps = around.followUps.get(lead.id) ?? [];
  const introductions = around.introductions.get(lead.id) ?? [];
  const activities = [lead.id, ...(lead.folded ?? [])].flatMap((id) => around.activities.get(id) ?? []);
  const interested = new Set(introductions.filter(isInterested).map(({ memberId }) => memberId));
  const people = live(contacts);
  const steps = live(followUps).sort(byDay);
  const [contact] = people;
  const next = steps.find(({ state }) => state === 'open');
  const version = versionOf(
    [event, lead, organisation, ...people, ...steps, ...live(introductions)],
    // Notes and forgotten people leave no trace in the rows themselves.
    [...activities, ...(around.activities.get(organisation.id) ?? [])],
  );
  return {
    mission,
    event,
    organisation,
    lead,
    contacts: people,
    followUps: steps,
    members: mission.members.filter(({ id }) => interested.has(id)).map(({ name }) => name),
    notes: notesAmong(activities).map(({ text }) => text),
    version,
    ...(contact && { contact }),
    ...(next && { next }),
  };
}

const versionOf = (rows: readonly (RecordHeader & { id: string })[], happened: readonly Activity[]): string =>
  shortHash(
    [...rows.map(({ id, updatedAt }) => `${id} ${updatedAt}`), ...happened.map(({ id }) => id)].sort().join(),
  );

const isInterested = ({ state, deletedAt }: Introduction): boolean => state !== 'suggested' && !deletedAt;

const live = <T extends { deletedAt?: string | undefined }>(rows: readonly T[]): T[] =>
  rows.filter(({ deletedAt }) => !deletedAt);

const byDay = (one: FollowUp, other: FollowUp): number => {
  const [day, otherDay] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  return day < otherDay ? -1 : day > otherDay ? 1 : 0;
};

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
