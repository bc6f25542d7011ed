import { Dexie } from 'dexie';
import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import type { Introduction } from '~/domain/leads/introduction';
import type { Lead } from '~/domain/leads/lead';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Organisation } from '~/domain/organisations/organisation';
import type { LeadId } from '~/domain/records/ids';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';

/** Records related to leads, by the id of what they belong to. */
export interface Surroundings {
  organisations: ReadonlyMap<string, Organisation>;
  contacts: ReadonlyMap<string, readonly NamedContact[]>;
  introductions: ReadonlyMap<string, readonly Interest[]>;
  /** Open steps with a day. */
  steps: ReadonlyMap<string, readonly FollowUp[]>;
  /** Activities by which notes are written, changed, undone and redone. */
  noted: ReadonlyMap<string, readonly Activity[]>;
}

// Of all leads at once no more than this is kept.
export type NamedContact = Pick<Contact, 'name' | 'nameKana' | 'nameLatin' | 'email'>;
export type Interest = Pick<Introduction, 'memberId'>;

/** All events and missions, deleted ones too. */
export interface Events {
  events: ReadonlyMap<string, MissionEvent>;
  missions: ReadonlyMap<string, Mission>;
}

/** Reads the events and missions. */
export async function readEvents(): Promise<Events> {
  const [events, missions] = await Promise.all([
    database.missionEvents.toArray(),
    database.missions.toArray(),
  ]);
  return { events: byId(events), missions: byId(missions) };
}

/** Reads some leads, those in the trash left out, with all that is searched of them. */
export const readLeads = (
  ids: readonly string[],
): Promise<{ leads: Lead[]; around: Surroundings; events: Events }> =>
  database.transaction('r', TABLES, async () => {
    const events = await readEvents();
    const leads = live((await database.leads.bulkGet(ids as LeadId[])).filter((lead) => lead !== undefined));
    const own = leads.map(({ id }) => id);
    const organisationIds = [...new Set(leads.map(({ organisationId }) => organisationId))];
    const subjects = leads.flatMap(({ id, folded = [] }) => [id, ...folded]);
    const [organisations, contacts, introductions, steps, noted] = await Promise.all([
      database.organisations.bulkGet(organisationIds),
      eachOf(organisationIds, (organisationId) => database.contacts.where({ organisationId }).toArray()),
      eachOf(own, (leadId) => database.introductions.where({ leadId }).toArray()),
      eachOf(own, (leadId) => database.followUps.where({ state: 'open', leadId }).toArray()),
      eachOf(subjects, (subject) => database.activities.where({ subject }).toArray()),
    ]);
    const around = {
      organisations: byId(organisations.filter((each) => each !== undefined)),
      contacts: grouped(live(contacts), ({ organisationId }) => organisationId),
      introductions: grouped(live(introductions), ({ leadId }) => leadId),
      steps: grouped(
        live(steps).filter(({ dueOn }) => dueOn),
        ({ leadId }) => leadId,
      ),
      noted: grouped(noted.filter(isOfNotes), ({ subject }) => subject),
    };
    return { leads, around, events };
  });
const TABLES = [
  'leads',
  'organisations',
  'contacts',
  'introductions',
  'followUps',
  'activities',
  'missionEvents',
  'missions',
];

/** The leads that are in the trash left out, some hundred at a time, each time with what is searched of them. Between two others may write. */
export async function eachLead(
  take: (leads: Lead[], around: Surroundings, events: Events) => Promise<void> | void,
): Promise<void> {
  const contacts = await groups<Contact, NamedContact>(
    'contacts',
    ({ organisationId, name, nameKana, nameLatin, email }) => [
      organisationId,
      { name, nameKana, nameLatin, email },
    ],
  );
  const introductions = await groups<Introduction, Interest>('introductions', ({ leadId, memberId }) => [
    leadId,
    { memberId },
  ]);
  const noted = await groups<Activity, Activity>('activities', (row) =>
    isOfNotes(row) ? [row.subject, row] : undefined,
  );
  const steps = grouped(live(await openDated()), ({ leadId }) => leadId);
  const events = await readEvents();
  await eachPage(database.leads, async (rows) => {
    const leads = live(rows as unknown as Lead[]);
    const ids = [...new Set(leads.map(({ organisationId }) => organisationId))];
    const organisations = (await database.organisations.bulkGet(ids)).filter((each) => each !== undefined);
    await take(leads, { organisations: byId(organisations), contacts, introductions, steps, noted }, events);
  });
}

/** What is kept of the rows of a table in use, by a key, read a page at a time. */
async function groups<T extends object, Part>(
  table: string,
  keep: (row: T) => [key: string, part: Part] | undefined,
): Promise<Map<string, Part[]>> {
  const all = new Map<string, Part[]>();
  await eachPage(database.table(table), (rows) => {
    for (const row of live(rows as unknown as (T & Deletable)[])) {
      const kept = keep(row);
      if (kept) add(all, ...kept);
    }
  });
  return all;
}

const openDated = (): Promise<FollowUp[]> =>
  database.followUps.where('[state+dueOn]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray();

// Requests that are all made at once take less than one with many keys, which goes from key to key.
async function eachOf<Id, T>(ids: readonly Id[], read: (id: Id) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all(ids.map(read))).flat();
}

const isOfNotes = ({ note, kind }: Activity): boolean =>
  note !== undefined || kind === 'undone' || kind === 'redone';

interface Deletable {
  deletedAt?: string | undefined;
}
const live = <T extends Deletable>(rows: readonly T[]): T[] => rows.filter(({ deletedAt }) => !deletedAt);

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const row of rows) add(all, keyOf(row), row);
  return all;
}

function add<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
