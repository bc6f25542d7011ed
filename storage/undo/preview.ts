import type { ActivityId } from '~/domain/records/ids';
import { canonical } from '~/domain/records/last-write-wins';
import type { RecordPatch } from '~/domain/schema/patch';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import { changesOfActivities } from '../core/changes';
import { database } from '../core/database';
import { rowKey, rowsBefore } from '../core/many-rows';
import type { Change } from '../core/row-types';
import { HISTORY, inversePatch } from '../core/write-history';
import { dangling } from './dangling';
import { writtenSince } from './later-writes';
import type { UndoPreview } from './preview-types';
import { undoMerge } from './undo-merge';

/** Previews undoing an activity; `undefined` where there is no such activity. */
export async function undoPreview(id: ActivityId): Promise<UndoPreview | undefined> {
  const activity = await database.activities.get(id);
  if (!activity) return undefined;
  const changes = await changesOfActivities([id]);
  const later = await writtenSince(
    id,
    changes.map(({ record }) => record),
  );
  const preview: UndoPreview = { activity, made: [], fields: [], overtaken: [], reverted: [] };
  if (changes.some(({ clocks }) => clocks)) return { ...preview, ...(await undoMerge(changes, later)) };
  const rows = await rowsBefore(changes.filter(({ table }) => table !== HISTORY).map(placeOf));
  for (const change of changes) {
    if (change.table === HISTORY) continue;
    const row = rows.get(rowKey(placeOf(change)));
    const { before, after, record } = change;
    const written = later.get(record);
    for (const field of Object.keys(after)) {
      if (before && canonical(before[field]) === canonical(after[field])) continue;
      const at = { table: tableOf(change), record, field };
      const isCurrent = row && !written?.has(field) && canonical(row[field]) === canonical(after[field]);
      if (!isCurrent) preview.overtaken.push(at);
      else if (before) preview.fields.push({ ...at, before: before[field] });
    }
    if (!before) preview.made.push(change);
  }
  const safe = await withoutDangling(preview, later);
  // History rows are kept where a record must be.
  const history = safe.overtaken.length > 0 ? [] : changes.filter(({ table }) => table === HISTORY);
  return { ...safe, reverted: history.map(inversePatch) };
}

/** Patches that revert an activity; records it created are deleted at `deletedAt`. */
export function inverse(
  { made, fields }: Pick<UndoPreview, 'made' | 'fields'>,
  deletedAt: string,
): Map<string, RecordPatch> {
  const patches = new Map<string, RecordPatch>();
  for (const { table, record, field, before } of fields) {
    const patch = patches.get(record) ?? { table, id: record, make: false, set: {} };
    patch.set[field] = before;
    patches.set(record, patch);
  }
  for (const change of made)
    patches.set(change.record, {
      table: tableOf(change),
      id: change.record,
      make: false,
      set: { deletedAt },
    });
  return patches;
}

/** Drops patches that would lose later writes or leave dangling references, until none is left. Records created together are deleted together or not at all. */
async function withoutDangling(
  preview: UndoPreview,
  later: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<UndoPreview> {
  const patches = inverse(preview, 'then');
  const overwritten = [...patches.values()].filter(({ id, set }) => set.deletedAt && later.has(id));
  const broken = new Set([...overwritten, ...(await dangling(patches))]);
  const made = new Set(preview.made.map(({ record }) => record));
  const keptIds = new Set([...broken].map(({ id }) => id));
  const isIncomplete = [...preview.overtaken.map(({ record }) => record), ...keptIds].some((each) =>
    made.has(each),
  );
  if (broken.size === 0 && !isIncomplete) return preview;
  return withoutDangling(
    {
      ...preview,
      made: isIncomplete ? [] : preview.made,
      fields: preview.fields.filter(({ record }) => !keptIds.has(record)),
      overtaken: [
        ...preview.overtaken,
        ...[...broken].map(({ table, id }) => ({ table, record: id, field: 'id' })),
      ],
    },
    later,
  );
}

const tableOf = ({ table }: Change): keyof RecordTables =>
  RECORD_TABLES.find((each) => each === table) ?? 'organisations';

const placeOf = (change: Change) => ({ table: tableOf(change), id: change.record });
