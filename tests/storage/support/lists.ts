import { database } from '~/storage/core/database';
import { leadKey } from '~/storage/core/lead-keys';

/** What the lists hold, and what they would hold made from the records; both sorted. */
export async function listsAndRecords() {
  const [keys, tallies, leads, followUps, organisations] = await Promise.all([
    database.leadKeys.toArray(),
    database.tallies.toArray(),
    database.leads.toArray(),
    database.followUps.toArray(),
    database.organisations.count(),
  ]);
  const open = followUps.filter(({ deletedAt, state }) => !deletedAt && state === 'open');
  const live = leads.flatMap(
    (lead) => leadKey(lead, open.filter(({ leadId }) => leadId === lead.id).length) ?? [],
  );
  return {
    held: {
      keys,
      tallies: tallies
        .flatMap(({ id, counts }) => [...counts].map(([name, count]) => `${id} ${name} ${count}`))
        .sort(),
    },
    expected: {
      keys: live,
      tallies: [
        ...(leads.length > 0 ? [`rows leads ${leads.length}`] : []),
        ...(organisations > 0 ? [`rows organisations ${organisations}`] : []),
        ...counted(live.map(({ eventId, stage }) => `stages ${eventId} ${stage}`)),
        ...counted(live.map(({ eventId, group }) => `groups ${eventId} ${group}`)),
        ...counted(open.filter(({ dueOn }) => dueOn).map(({ eventId, dueOn }) => `days ${eventId} ${dueOn}`)),
      ].sort(),
    },
  };
}

const counted = (names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => `${name} ${names.filter((each) => each === name).length}`);
