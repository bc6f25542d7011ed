import type { Activity } from '~/domain/history/activity';
import type { Tombstone } from '~/domain/records/tombstone';
import type { InGoes } from './batches';
import { database } from './database';
import { drawId } from './ids';
import type { AlongPatch, Luggage } from './patch-kinds';
import type { Change } from './row-types';

/** What `table` says of the change that tells what came along with records, or went with them. */
export const ALONG = 'along';

/** Writes or takes away what comes along with records, and keeps in one row of `changes` how to turn that back. */
export async function carry(patch: AlongPatch, activity: Activity, goes: InGoes): Promise<void> {
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

/** How many rows come along. */
export const loadOf = (patch: AlongPatch): number =>
  'comes' in patch
    ? patch.comes.activities.length + patch.comes.changes.length + patch.comes.tombstones.length
    : 0;

/** The patch that turns back what such a change tells. */
export const turnedBack = ({ before, after }: Change): AlongPatch =>
  before ? { comes: before as unknown as Luggage } : { goes: after as { [K in keyof Luggage]: string[] } };

async function keep(activity: Activity, how: Pick<Change, 'after'> & { before?: Record<string, unknown> }) {
  await database.changes.add({
    id: drawId(),
    activityId: activity.id,
    table: ALONG,
    record: activity.id,
    ...how,
  });
}

const idsOf = ({ activities, changes, tombstones }: Luggage): Record<string, string[]> => ({
  activities: activities.map(({ id }) => id),
  changes: changes.map(({ id }) => id),
  tombstones: tombstones.map(({ id }: Tombstone) => id),
});
