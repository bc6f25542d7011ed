import type { Table } from 'dexie';
import type { Activity } from '~/domain/history/activity';
import type { Tombstone } from '~/domain/records/tombstone';
import type { WriteBatches } from './batches';
import { changeParts, changesById, eraseChanges, putChanges } from './changes';
import { database } from './database';
import { drawId } from './ids';
import type { HistoryPatch, HistoryRows } from './patch-kinds';
import type { Change } from './row-types';

/** Value of `table` in change rows that record added or removed history rows; stored, so it keeps its old value. */
export const HISTORY = 'along';

/** Adds or removes the history rows of a merge, and records the inverse in one change row. */
export async function writeHistory(
  patch: HistoryPatch,
  activity: Activity,
  writeBatches: WriteBatches,
): Promise<void> {
  if ('added' in patch) {
    const { activities, changes, tombstones } = patch.added;
    await putRows(database.activities, activities, writeBatches);
    for (const part of changeParts(changes)) await writeBatches(part, putChanges);
    await putRows(database.tombstones, tombstones, writeBatches);
    return addChange(activity, { after: idsOf(patch.added) });
  }
  const { activities, changes, tombstones } = patch.removed;
  const [activityRows, changeRows, tombstoneRows] = [
    (await database.activities.bulkGet([...activities] as Activity['id'][])).filter(
      (row) => row !== undefined,
    ),
    [...(await changesById(changes)).values()],
    (await database.tombstones.bulkGet([...tombstones])).filter((row) => row !== undefined),
  ];
  await database.activities.bulkDelete(activityRows.map(({ id }) => id));
  await eraseChanges(changeRows.map(({ id }) => id));
  await database.tombstones.bulkDelete(tombstoneRows.map(({ id }) => id));
  return addChange(activity, {
    before: { activities: activityRows, changes: changeRows, tombstones: tombstoneRows },
    after: {},
  });
}

/** Puts rows of which nothing is read before. */
function putRows(table: Table, rows: readonly object[], writeBatches: WriteBatches): Promise<void> {
  const write = (batch: readonly object[]) => table.bulkPut([...batch]);
  return writeBatches(rows, write, { isBlind: () => true, write });
}

/** Number of history rows a patch adds. */
export const rowCount = (patch: HistoryPatch): number =>
  'added' in patch
    ? patch.added.activities.length + patch.added.changes.length + patch.added.tombstones.length
    : 0;

/** The patch that reverts such a change row. */
export const inversePatch = ({ before, after }: Change): HistoryPatch =>
  before
    ? { added: before as unknown as HistoryRows }
    : { removed: after as { [K in keyof HistoryRows]: string[] } };

async function addChange(
  activity: Activity,
  how: Pick<Change, 'after'> & { before?: Record<string, unknown> },
) {
  await database.changes.add({
    id: drawId(),
    activityId: activity.id,
    table: HISTORY,
    record: activity.id,
    ...how,
  });
}

const idsOf = ({ activities, changes, tombstones }: HistoryRows): Record<string, string[]> => ({
  activities: activities.map(({ id }) => id),
  changes: changes.map(({ id }) => id),
  tombstones: tombstones.map(({ id }: Tombstone) => id),
});
