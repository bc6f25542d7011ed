import type { EntityTable } from 'dexie';
import type { Activity } from '~/domain/history/activity';
import { notesAmong } from '~/domain/history/notes';
import { type ExistingRecords, groundOf } from '~/domain/import/existing-records';
import type { Lead } from '~/domain/leads/lead';
import { database } from '../core/database';

const AT_ONCE = 2_000;

/** Everything an import compares with, read as whole tables: for thousands of rows that is far faster than single look-ups. */
export async function importGround({ notes }: { notes: boolean }): Promise<ExistingRecords> {
  const leads = await allOf<Lead>(database.leads);
  return groundOf({
    missions: await database.missions.toArray(),
    events: await database.missionEvents.toArray(),
    organisations: await allOf(database.organisations),
    leads,
    contacts: await allOf(database.contacts),
    followUps: await allOf(database.followUps),
    introductions: await allOf(database.introductions),
    notes: notes ? notesOf(leads, await allOf(database.activities)) : new Map(),
  });
}

/** Rows of a table by id, read in pages so that the browser stays responsive. */
async function allOf<T extends { id: string }>(table: EntityTable<T, 'id'>): Promise<T[]> {
  const rows: T[] = [];
  for (let last = ''; ; last = rows.at(-1)?.id ?? '') {
    const some = await table.where(':id').above(last).limit(AT_ONCE).toArray();
    for (const row of some) rows.push(row);
    if (some.length < AT_ONCE) return rows;
  }
}

function notesOf(leads: readonly Lead[], activities: readonly Activity[]): Map<string, string[]> {
  const bySubject = new Map<string, Activity[]>();
  for (const each of activities) {
    const own = bySubject.get(each.subject);
    if (own) own.push(each);
    else bySubject.set(each.subject, [each]);
  }
  return new Map(
    leads.map(({ id, folded = [] }) => {
      const own = [id, ...folded].flatMap((subject) => bySubject.get(subject) ?? []);
      return [id, notesAmong(own).map(({ text }) => text)];
    }),
  );
}
