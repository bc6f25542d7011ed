import { stampOf } from '../../records/last-write-wins';
import type { Tombstones } from '../../records/tombstone';
import { REFERENCES } from '../../schema/references';
import type { RecordRow } from '../beginnings';
import { type Tables, withField } from './write-field';

/** Deletes the children of deleted and of purged records. Returns the ids of the latter, which cannot be restored alone. */
export function trashWithOwners(tables: Tables, tombstones: Tombstones): Set<string> {
  const lost = new Set<string>();
  for (const [table, field, owner] of REFERENCES)
    for (const row of tables.get(table)?.values() ?? []) {
      if (row.deletedAt) continue;
      const id = String(row[field]);
      const whole = tables.get(owner)?.get(id);
      const gone = whole ? trashOf(whole) : graveOf(id, tombstones);
      if (!gone) continue;
      tables.get(table)?.set(row.id, withField(row, 'deletedAt', gone.deletedAt, gone.at));
      if (!whole || lost.has(id)) lost.add(row.id);
    }
  return lost;
}

const trashOf = (whole: RecordRow) =>
  whole.deletedAt === undefined
    ? undefined
    : { deletedAt: whole.deletedAt, at: stampOf(whole, 'deletedAt') ?? '' };

function graveOf(id: string, tombstones: Tombstones) {
  const grave = tombstones.get(id);
  return grave && { deletedAt: grave.deletedAt, at: `${grave.deletedAt}|0000|` };
}
