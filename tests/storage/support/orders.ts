import { joinedFor, LEAD_COLUMNS, orderOf } from '~/domain/leads/table-columns';
import { AEROSPACE_MISSION } from '~/domain/missions/aerospace-preset';
import type { MissionId } from '~/domain/records/ids';
import { presetIdFor } from '~/domain/schema/derived-ids';
import { inDirection } from '~/domain/text/placed';
import {
  ageOrder,
  followOrder,
  leadOrder,
  matrixOrder,
  type OrderSource,
  organisationOrder,
  organisationWords,
} from '~/storage';
import { database } from '~/storage/core/database';
import { VENTURE_CAFE } from './store';

/** Every list in an order, by name. */
export const ORDERS: Readonly<Record<string, () => Promise<OrderSource>>> = {
  name: organisationOrder('name', 'it'),
  prefecture: organisationOrder('prefecture', 'it'),
  leads: organisationOrder('leads', 'it'),
  events: organisationOrder('events', 'it'),
  last: organisationOrder('last', 'it'),
  words: organisationWords,
  ...Object.fromEntries(
    [...LEAD_COLUMNS, 'custom:size' as const].map((column) => [
      `leads by ${column}`,
      leadOrder(VENTURE_CAFE, {
        column,
        keyOf: (row) => orderOf(row, column, { step: ({ next }) => next?.step ?? '', member: (id) => id }),
        basis: '',
        locale: 'it',
        joined: joinedFor(column),
      }),
    ]),
  ),
  'leads by age': ageOrder(VENTURE_CAFE),
  matrix: matrixOrder(presetIdFor<MissionId>(AEROSPACE_MISSION.id), 'it'),
};

/** What is told of an order: ids with what they are sorted by, or the ids in descending order. */
type Told = { lines: string[]; descending: readonly string[] };

/** Follows an order until it is ended; `told` is what was told last. */
export function followed(source: () => Promise<OrderSource>) {
  let told: Told | undefined;
  let times = 0;
  let failure: unknown;
  const end = followOrder(
    source,
    {
      next: ({ ids, starts, lines }) => {
        times++;
        told = {
          lines: ids.map((id, at) => `${id} ${lines?.[at]}`),
          descending: inDirection(ids, starts, true),
        };
      },
      error: (error) => {
        failure = error;
      },
    },
    { withLines: true },
  );
  return {
    end,
    told: () => {
      if (failure) throw failure;
      return told;
    },
    times: () => times,
  };
}

/** An order as a window that has just been opened is told it. */
export async function opened(source: () => Promise<OrderSource>): Promise<Told> {
  const { told, end } = followed(source);
  for (;;) {
    const rows = told();
    if (!rows) {
      await new Promise((resolve) => setTimeout(resolve));
      continue;
    }
    end();
    return rows;
  }
}

/** An order made of the records, with nothing kept before or after. */
export async function madeAnew(source: () => Promise<OrderSource>): Promise<Told> {
  const tables = ['keptOrders', 'orderKeys'].map((name) => database.table(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  for (const table of tables) await table.clear();
  const made = await opened(source);
  await database.transaction('rw', tables, async () => {
    for (const [at, table] of tables.entries()) {
      await table.clear();
      await table.bulkAdd(rows[at] ?? []);
    }
  });
  return made;
}
