import type { LeadId, OrganisationId } from '~/domain/records/ids';
import type { Tombstone } from '~/domain/records/tombstone';
import { patch } from '~/domain/schema/patch';
import type { RecordTables } from '~/domain/schema/tables';
import type { RecordRow } from '~/domain/sync/beginnings';
import { createdInstant, tombstoneOf } from '~/domain/sync/replica';
import { changeIdsOf } from '../core/changes';
import { clockDoubtHere } from '../core/clock';
import { commit } from '../core/commit';
import { database } from '../core/database';
import type { DevicePatch } from '../core/patch-kinds';
import { trashLeadsPatches } from '../patches/lead-parts';
import { purgeable } from '../patches/purge';
import { restorePatches } from '../patches/restore';
import { existingLead, existingOrganisation } from '../queries/existing';

/** Days a record stays in the trash. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/** Moves a lead to the trash with its steps and introductions. @throws Problem 'lead-gone' */
export const deleteLead = (id: LeadId): Promise<unknown> =>
  commit(async () => {
    await existingLead(id);
    return {
      activity: { kind: 'lead-deleted', subject: id },
      patches: await trashLeadsPatches([id], new Date().toISOString()),
    };
  });

/** Moves an organisation to the trash with its leads and contacts. @throws Problem 'organisation-gone' */
export const deleteOrganisation = (id: OrganisationId): Promise<unknown> =>
  commit(async () => {
    await existingOrganisation(id);
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
        ...(await trashLeadsPatches(
          live.map((lead) => lead.id),
          deletedAt,
        )),
        ...contacts
          .filter((contact) => !contact.deletedAt)
          .map((contact) => patch('contacts', contact.id, { deletedAt })),
      ],
    };
  });

/** Restores a record from the trash with everything deleted together with it, and its parents where they are deleted too. @throws Problem 'lead-exists' where the organisation has another lead at the event */
export const restore = (table: keyof RecordTables, id: string): Promise<unknown> =>
  commit(async () => {
    const row = await database.table<{ id: string; deletedAt?: string }>(table).get(id);
    const patches = row?.deletedAt ? await restorePatches(table, { ...row }) : [];
    return patches.length > 0 ? { activity: { kind: 'restored', subject: id }, patches } : undefined;
  });

/** Purges what has been in the trash for more than 30 days, unless the clock may be wrong, or all of it with `everything`; a tombstone stays of each record somebody deleted. */
export const emptyTrash = (now: Date, everything = false): Promise<unknown> =>
  commit(async () => {
    // What is old by a clock that may be wrong is kept.
    if (!everything && (await clockDoubtHere(now))) return undefined;
    const before = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
    const patches: DevicePatch[] = [];
    for (const [table, { rows, deleted }] of await purgeable(everything ? END : before)) {
      if (rows.length === 0) continue;
      const ids = rows.map(({ id }) => id);
      const changes = await changeIdsOf(ids);
      const activities = await database.activities.where('subject').anyOf(ids).primaryKeys();
      patches.push(
        { table, erase: ids },
        { table: 'changes', erase: changes },
        { table: 'activities', erase: activities },
        { table: 'tombstones', rows: deleted.map((row) => purgeTombstone(table, row)) },
      );
    }
    return patches.length > 0 ? { patches } : undefined;
  });

/** Greater than any instant. */
const END = '~';

/** The later of the deletion and the creation: a colleague's clock may have been ahead. */
function purgeTombstone(table: string, row: RecordRow): Tombstone {
  const { deletedAt = '' } = row;
  return tombstoneOf(row, {
    table,
    deletedAt: deletedAt > createdInstant(row) ? deletedAt : createdInstant(row),
  });
}
