import { database } from '~/storage/core/database';
import type { LeadKey } from '~/storage/core/row-types';

/** What the lists of leads hold, and what they would hold made from the leads; both sorted. */
export async function listsAndLeads() {
  const [keys, counts, leads] = await Promise.all([
    database.leadKeys.toArray(),
    database.leadCounts.toArray(),
    database.leads.toArray(),
  ]);
  const live = leads.filter(({ deletedAt }) => !deletedAt);
  return {
    held: {
      keys,
      counts: lines(
        counts.flatMap(({ eventId, all, stages }) => [
          ...(all ? [`${eventId} ${all}`] : []),
          ...[...stages].map(([stage, count]) => `${eventId} ${stage} ${count}`),
        ]),
      ),
    },
    expected: {
      keys: live.map(({ id, eventId, stage, createdAt }): LeadKey => ({ id, eventId, stage, at: createdAt })),
      counts: lines([
        ...counted(live.map(({ eventId }) => String(eventId))),
        ...counted(live.map(({ eventId, stage }) => `${eventId} ${stage}`)),
      ]),
    },
  };
}

const counted = (names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => `${name} ${names.filter((each) => each === name).length}`);

const lines = (all: readonly string[]): string[] => [...all].sort();
