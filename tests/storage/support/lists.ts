import { database } from '~/storage/core/database';
import type { LeadKey } from '~/storage/core/row-types';

/** What the lists hold, and what they would hold made from the records; both sorted. */
export async function listsAndRecords() {
  const [keys, tallies, leads, followUps] = await Promise.all([
    database.leadKeys.toArray(),
    database.tallies.toArray(),
    database.leads.toArray(),
    database.followUps.toArray(),
  ]);
  const live = leads.filter(({ deletedAt }) => !deletedAt);
  const open = followUps.filter(({ deletedAt, state, dueOn }) => !deletedAt && state === 'open' && dueOn);
  return {
    held: {
      keys,
      tallies: tallies
        .flatMap(({ id, counts }) => [...counts].map(([name, count]) => `${id} ${name} ${count}`))
        .sort(),
    },
    expected: {
      keys: live.map(({ id, eventId, stage, createdAt }): LeadKey => ({ id, eventId, stage, at: createdAt })),
      tallies: [
        ...counted(live.map(({ eventId, stage }) => `stages ${eventId} ${stage}`)),
        ...counted(open.map(({ eventId, dueOn }) => `days ${eventId} ${dueOn}`)),
      ].sort(),
    },
  };
}

const counted = (names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => `${name} ${names.filter((each) => each === name).length}`);
