import type { Activity } from '~/domain/history/activity';
import type { ActivityId } from '~/domain/records/ids';
import { changesOfRecords } from '../core/changes';
import { database } from '../core/database';

export const isUndoOrRedo = ({ kind }: Pick<Activity, 'kind'>): boolean =>
  kind === 'undone' || kind === 'redone';

/** Whether an activity is undone and not redone. */
export async function isUndone(id: ActivityId): Promise<boolean> {
  const reversals = await database.activities.where({ of: id }).toArray();
  for (const reversal of reversals) if (isUndoOrRedo(reversal) && !(await isUndone(reversal.id))) return true;
  return false;
}

/** Fields written after an activity by activities that are not undone, by record. */
export async function writtenSince(
  id: ActivityId,
  records: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const changes = await changesOfRecords(records);
  const later = changes.filter(({ activityId }) => activityId > id);
  const effective = await effectiveAmong([...new Set(later.map(({ activityId }) => activityId))]);
  const written = new Map<string, Set<string>>();
  for (const { activityId, record, after } of later)
    if (effective.has(activityId))
      written.set(record, new Set([...(written.get(record) ?? []), ...Object.keys(after)]));
  return written;
}

/** Ids of activities that are not undone. Undo and redo activities are skipped: what they revert counts by itself. */
async function effectiveAmong(ids: ActivityId[]): Promise<Set<ActivityId>> {
  const activities = await database.activities.bulkGet(ids);
  const effective = new Set<ActivityId>();
  for (const each of activities)
    if (each && !isUndoOrRedo(each) && !(await isUndone(each.id))) effective.add(each.id);
  return effective;
}
