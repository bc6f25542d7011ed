import type { Activity } from '~/domain/history/activity';
import type { Tombstone } from '~/domain/records/tombstone';
import type { WriteBatches } from './batches';
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
  goes: WriteBatches,
): Promise<void> {
  if ('comes' in patch) {
    const { activities, changes, tombstones } = patch.comes;
    await goes(activities, (some) => database.activities.bulkPut([...some]));
    await goes(changes, (some) => database.changes.bulkPut([...some]));
    await goes(tombstones, (some) => database.tombstones.bulkPut([...some]));
    return keep(activity, { after: idsOf(patch.comes) });
  }
  const { activities, changes, tombstones } = patch.goes;
  const [happened, changed, gone] = [
    (await database.activities.bulkGet([...activities] as Activity['id'][])).filter(
      (row) => row !== undefined,
    ),
    (await database.changes.bulkGet([...changes])).filter((row) => row !== undefined),
    (await database.tombstones.bulkGet([...tombstones])).filter((row) => row !== undefined),
  ];
  await database.activities.bulkDelete(happened.map(({ id }) => id));
  await database.changes.bulkDelete(changed.map(({ id }) => id));
  await database.tombstones.bulkDelete(gone.map(({ id }) => id));
  return keep(activity, { before: { activities: happened, changes: changed, tombstones: gone }, after: {} });
}

/** Number of history rows a patch adds. */
export const rowCount = (patch: HistoryPatch): number =>
  'comes' in patch
    ? patch.comes.activities.length + patch.comes.changes.length + patch.comes.tombstones.length
    : 0;

/** The patch that reverts such a change row. */
export const inversePatch = ({ before, after }: Change): HistoryPatch =>
  before
    ? { comes: before as unknown as HistoryRows }
    : { goes: after as { [K in keyof HistoryRows]: string[] } };

async function keep(activity: Activity, how: Pick<Change, 'after'> & { before?: Record<string, unknown> }) {
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
