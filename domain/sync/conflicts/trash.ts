import { stampOf } from '../../records/last-write-wins';
import type { Tombstones } from '../../records/tombstone';
import { REFERENCES } from '../../schema/references';
import type { RecordRow } from '../beginnings';
import { type Tables, withField } from './write-field';

/** Deletes the children of deleted and of purged records. Returns the ids of the latter, which cannot be restored alone. */
export function trashWithParents(tables: Tables, tombstones: Tombstones): Set<string> {
  const lost = new Set<string>();
  for (const [table, field, owner] of REFERENCES)
    for (const row of tables.get(table)?.values() ?? []) {
      if (row.deletedAt) continue;
      const id = String(row[field]);
      const parent = tables.get(owner)?.get(id);
      const deleted = parent ? trashOf(parent) : purgeOf(id, tombstones);
      if (!deleted) continue;
      tables.get(table)?.set(row.id, withField(row, 'deletedAt', deleted.deletedAt, deleted.at));
      if (!parent || lost.has(id)) lost.add(row.id);
    }
  return lost;
}

const trashOf = (parent: RecordRow) =>
  parent.deletedAt === undefined
    ? undefined
    : { deletedAt: parent.deletedAt, at: stampOf(parent, 'deletedAt') ?? '' };

function purgeOf(id: string, tombstones: Tombstones) {
  const tombstone = tombstones.get(id);
  return tombstone && { deletedAt: tombstone.deletedAt, at: `${tombstone.deletedAt}|0000|` };
}
