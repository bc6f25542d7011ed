import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import { notesAmong } from '~/domain/history/notes';
import { type ExistingRecords, indexedRecords } from '~/domain/import/existing-records';
import type { Introduction } from '~/domain/leads/introduction';
import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { database } from '../core/database';
import { pagedRows } from '../core/stored-rows';

// Larger pages than usual: an import reads whole tables and shows its progress meanwhile.
const PAGE = 2_000;

/** Everything an import compares with, read as whole tables: for thousands of rows that is far faster than single look-ups. */
export async function existingRecords({ notes }: { notes: boolean }): Promise<ExistingRecords> {
  const leads = await pagedRows<Lead>('leads', PAGE);
  return indexedRecords({
    missions: await database.missions.toArray(),
    events: await database.missionEvents.toArray(),
    organisations: await pagedRows<Organisation>('organisations', PAGE),
    leads,
    contacts: await pagedRows<Contact>('contacts', PAGE),
    followUps: await pagedRows<FollowUp>('followUps', PAGE),
    introductions: await pagedRows<Introduction>('introductions', PAGE),
    notes: notes ? notesOf(leads, await pagedRows<Activity>('activities', PAGE)) : new Map(),
  });
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
