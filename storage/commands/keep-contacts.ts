import type { Day } from '~/domain/dates/day';
import type { ContactId } from '~/domain/records/ids';
import { patch } from '~/domain/schema/patch';
import type { ProgressOptions } from '../core/batches';
import { commit } from '../core/commit';
import { database } from '../core/database';

/** Records that people are kept after a review on that day, in one activity; those that are gone are left out. Resolves with their number. @throws Problem 'stopped' */
export async function keepContacts(
  ids: readonly ContactId[],
  keptOn: Day,
  options?: ProgressOptions,
): Promise<number> {
  let count = 0;
  await commit(async () => {
    const found = await database.contacts.bulkGet([...new Set(ids)]);
    const contacts = found.filter((each) => each !== undefined).filter(({ deletedAt }) => !deletedAt);
    const [first] = contacts;
    count = contacts.length;
    if (!first) return undefined;
    return {
      activity: { kind: 'contact-changed', subject: first.organisationId },
      patches: contacts.map(({ id }) => patch('contacts', id, { keptOn })),
    };
  }, options);
  return count;
}
