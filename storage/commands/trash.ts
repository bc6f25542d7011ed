import type { LeadId, OrganisationId } from '~/domain/ids';
import { commit } from '../commit';
import { database, RECORD_TABLES, type RecordTables } from '../database';
import type { Tombstone } from '../history';
import type { DevicePatch, RecordPatch } from '../patch';
import { patch } from '../patch';
import { leadKept } from '../queries/lead-kept';
import { leadRestored } from '../restored';
import { organisationKept } from './merge-organisations';

/** Days a record stays in the trash. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/** Puts a lead into the trash with its steps and introductions. @throws Problem 'lead-gone' */
export const deleteLead = (id: LeadId): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return {
      activity: { kind: 'lead-deleted', subject: id },
      patches: await leadTrashed(id, new Date().toISOString()),
    };
  });

/** Puts an organisation into the trash with its leads and people. @throws Problem 'organisation-gone' */
export const deleteOrganisation = (id: OrganisationId): Promise<unknown> =>
  commit(async () => {
    await organisationKept(id);
    const deletedAt = new Date().toISOString();
    const [leads, contacts] = await Promise.all([
      database.leads.where({ organisationId: id }).toArray(),
      database.contacts.where({ organisationId: id }).toArray(),
    ]);
    const live = leads.filter((lead) => !lead.deletedAt);
    return {
      activity: { kind: 'organisation-deleted', subject: id },
      patches: [
        patch('organisations', id, { deletedAt }),
        ...(await Promise.all(live.map((lead) => leadTrashed(lead.id, deletedAt)))).flat(),
        ...contacts
          .filter((contact) => !contact.deletedAt)
          .map((contact) => patch('contacts', contact.id, { deletedAt })),
      ],
    };
  });

async function leadTrashed(id: LeadId, deletedAt: string): Promise<RecordPatch[]> {
  const [followUps, introductions] = await Promise.all([
    database.followUps.where({ leadId: id }).toArray(),
    database.introductions.where({ leadId: id }).toArray(),
  ]);
  return [
    patch('leads', id, { deletedAt }),
    ...followUps.filter((each) => !each.deletedAt).map((each) => patch('followUps', each.id, { deletedAt })),
    ...introductions
      .filter((each) => !each.deletedAt)
      .map((each) => patch('introductions', each.id, { deletedAt })),
  ];
}

/** Takes a record out of the trash with all that went there with it; a lead takes its organisation along. */
export const restore = (table: keyof RecordTables, id: string): Promise<unknown> =>
  commit(async () => {
    const row = await database.table<{ id: string; deletedAt?: string }>(table).get(id);
    if (!row?.deletedAt) return undefined;
    return { activity: { kind: 'restored', subject: id }, patches: await restored(table, id, row.deletedAt) };
  });

async function restored(table: keyof RecordTables, id: string, deletedAt: string): Promise<RecordPatch[]> {
  if (table === 'leads') {
    const lead = await database.leads.get(id as LeadId);
    const organisation = lead && (await database.organisations.get(lead.organisationId));
    return [
      ...(lead ? await leadRestored(lead) : []),
      ...(organisation?.deletedAt && !organisation.mergedInto
        ? [patch('organisations', organisation.id, { deletedAt: undefined })]
        : []),
    ];
  }
  const own: RecordPatch[] = [{ table, id, make: false, set: { deletedAt: undefined } }];
  if (table !== 'organisations' && table !== 'missionEvents') return own;
  const leads = await database.leads
    .where(table === 'organisations' ? { organisationId: id } : { eventId: id })
    .toArray();
  const contacts =
    table === 'organisations' ? await database.contacts.where({ organisationId: id }).toArray() : [];
  const together = (each: { deletedAt?: string | undefined }) => each.deletedAt === deletedAt;
  return [
    ...own,
    ...(await Promise.all(leads.filter(together).map(leadRestored))).flat(),
    ...contacts.filter(together).map((each) => patch('contacts', each.id, { deletedAt: undefined })),
  ];
}

/** Empties the trash of what has been there for longer than 30 days, and of all with `everything`; of each record its id and the moment stay. What was merged stays, to be recognised by. */
export const emptyTrash = (now: Date, everything = false): Promise<unknown> =>
  commit(async () => {
    const before = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
    const patches: DevicePatch[] = [];
    for (const table of RECORD_TABLES) {
      const rows = await database
        .table<{ id: string; deletedAt?: string; mergedInto?: string }>(table)
        .filter(
          ({ deletedAt, mergedInto }) =>
            deletedAt !== undefined && !mergedInto && (everything || deletedAt < before),
        )
        .toArray();
      if (rows.length === 0) continue;
      const ids = rows.map(({ id }) => id);
      const tombstones = rows.map(({ id, deletedAt = '' }): Tombstone => ({ id, table, deletedAt }));
      const changes = await database.changes.where('record').anyOf(ids).primaryKeys();
      patches.push(
        { table, erase: ids },
        { table: 'changes', erase: changes },
        { table: 'tombstones', rows: tombstones },
      );
    }
    return patches.length > 0 ? { patches } : undefined;
  });
