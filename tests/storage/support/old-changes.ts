import { changesWhere } from '~/storage/core/changes';
import { database } from '~/storage/core/database';
import { drawId } from '~/storage/core/ids';

/** Stores all changes one by one, as versions before 7 did. */
export async function storeChangesApart(): Promise<void> {
  const changes = (await changesWhere(() => true)).filter(({ id }) => id.includes('.'));
  await database.changes.bulkPut(changes.map((change) => ({ ...change, id: drawId() })));
  await database.changeBatches.clear();
}
