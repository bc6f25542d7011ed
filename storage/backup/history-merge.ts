import type { Activity } from '~/domain/history/activity';
import { beats, canonical } from '~/domain/records/last-write-wins';
import type { Tombstone, Tombstones } from '~/domain/records/tombstone';
import { withIds } from '~/domain/sync/rekey';
import { changeIdsOf, changesById, changesWhere } from '../core/changes';
import { database } from '../core/database';
import type { DevicePatch, HistoryPatch } from '../core/patch-kinds';
import type { Change } from '../core/row-types';
import { type ForgottenPeople, rowsWithout } from './forgotten-people';
import type { MergePlan } from './merge-plan';

/** History rows and device rows that merging a file adds, and our history rows it removes with purged records. */
export async function historyPatches(
  plan: MergePlan,
  people: ForgottenPeople,
): Promise<(HistoryPatch | DevicePatch)[]> {
  const { incoming } = plan;
  const isStored = isHistoryStored(plan);
  const activities = newRows(
    incoming.activities.filter(({ subject }) => isStored(subject)),
    await activitiesById(incoming.activities),
  );
  const changes = newRows(
    incoming.changes.filter(({ record }) => isStored(record)),
    await changesById(incoming.changes.map(({ id }) => id)),
  );
  const instants = new Set(incoming.forgotten.map(({ forgottenAt }) => forgottenAt));
  const known = new Map((await database.tombstones.toArray()).map((each) => [each.id, each]));
  const news = [...plan.tombstones.values()].filter(
    (each) => canonical(each) !== canonical(known.get(each.id)),
  );
  const isForgotten = ({ deletedAt }: Tombstone) => instants.has(deletedAt);
  const tombstones = news.filter((each) => !isForgotten(each));
  const older = tombstones.filter(({ id }) => known.has(id)).map(({ id }) => id);
  const permanent = [...news.filter(isForgotten), ...tombstonesOf(people.ids, plan.tombstones)];
  const added = { activities: activities.fresh, changes: changes.fresh, tombstones };
  const removed = await historyOfRemoved(plan);
  return [
    ...(await rekeyedHistoryPatches(plan, people)),
    // Removed and written again, so that undo restores the older tombstones.
    ...(older.length > 0 ? [{ removed: { activities: [], changes: [], tombstones: older } }] : []),
    ...(Object.values(added).some(({ length }) => length > 0) ? [{ added }] : []),
    ...(removed.activities.length + removed.changes.length > 0 ? [{ removed }] : []),
    ...(activities.rewritten.length > 0
      ? [{ table: 'activities' as const, rewrite: activities.rewritten }]
      : []),
    ...(changes.rewritten.length > 0 ? [{ table: 'changes' as const, rewrite: changes.rewritten }] : []),
    ...(permanent.length > 0 ? [{ table: 'tombstones' as const, rows: permanent }] : []),
  ];
}

/** Tombstones of erased people, so that no later file brings them back. */
const tombstonesOf = (erased: ReadonlyMap<string, string>, known: Tombstones): Tombstone[] =>
  [...erased]
    .filter(([id]) => !known.has(id))
    .map(([id, deletedAt]) => ({ id, table: 'contacts', deletedAt }));

/** Whether history of a record is stored: not where the record was purged. */
const isHistoryStored =
  ({ tombstones, remaining }: MergePlan) =>
  (record: string): boolean =>
    remaining.has(record) || !tombstones.has(record);

/** Incoming rows that are not stored yet, and those that contain less of a forgotten person than ours. */
function newRows<T extends Activity | Change>(
  rows: readonly T[],
  stored: ReadonlyMap<string, T>,
): { fresh: T[]; rewritten: T[] } {
  const rewritten = rows.filter((row) => {
    const own = stored.get(row.id);
    return own && canonical(own) !== canonical(row) && !beats(own, row);
  });
  return { fresh: rows.filter(({ id }) => !stored.has(id)), rewritten };
}

/** The stored ones of these activities, by id. */
async function activitiesById(activities: readonly Activity[]): Promise<Map<string, Activity>> {
  // The keys first: to look for each row that is not there takes far longer.
  const keys = new Set<string>(await database.activities.toCollection().primaryKeys());
  const known = activities.flatMap(({ id }) => (keys.has(id) ? [id] : []));
  const stored = await database.activities.bulkGet(known);
  return new Map(stored.flatMap((each) => (each ? [[each.id, each]] : [])));
}

/** Our history rows that name re-keyed records, written with the new ids; rows about people the file has forgotten are left out. */
async function rekeyedHistoryPatches(
  { newIds }: MergePlan,
  people: ForgottenPeople,
): Promise<HistoryPatch[]> {
  if (newIds.size === 0) return [];
  const names = (row: object) => canonical(row) !== canonical(withIds(row, newIds));
  const others = new Set<string>(await database.contacts.toCollection().primaryKeys());
  const activities = rowsWithout(await database.activities.filter(names).toArray(), people, others);
  const changes = rowsWithout(await changesWhere(names), people, others);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return [
    { removed: { activities: ids(activities), changes: ids(changes), tombstones: [] } },
    { added: { activities: withIds(activities, newIds), changes: withIds(changes, newIds), tombstones: [] } },
  ];
}

async function historyOfRemoved(plan: MergePlan) {
  const isStored = isHistoryStored(plan);
  const ids = plan.states.filter(({ id, state }) => !state && !isStored(id)).map(({ id }) => id);
  const [activities, changes] = await Promise.all([
    database.activities.where('subject').anyOf(ids).primaryKeys(),
    changeIdsOf(ids),
  ]);
  return { activities: activities as string[], changes, tombstones: [] };
}
