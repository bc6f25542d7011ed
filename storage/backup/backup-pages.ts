import type { Activity } from '~/domain/history/activity';
import { changesIn } from '../core/changes';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';
import type { Change, ChangeBatch } from '../core/row-types';
import { HISTORY } from '../core/write-history';
import { PORTABLE } from '../queries/choices';
import { copiedPages } from '../safety/snapshots';
import { withNulls } from './json-nulls';
import { BACKUP_TABLES, type BackupTable } from './tables';

type Row = Record<string, unknown>;

/** Reads everything a backup holds in one read transaction, a page at a time. An error thrown by `take` ends the reading. */
export async function backupPages(
  take: (table: BackupTable, rows: readonly object[], done: number, all: number) => void,
): Promise<void> {
  await database.transaction(
    'r',
    SOURCES.map((table) => database.table(table)),
    async () => {
      const all = await sum(SOURCES.map((table) => database.table(table).count()));
      let done = 0;
      for (const source of SOURCES)
        await eachPage(database.table(source), (page) => {
          done += page.length;
          take(...portableRows(source, page), done, all);
        });
    },
  );
}

/** Hands over what a backup holds of a copy of the database, a page at a time, as the version it was made of has it. Resolves with that version and the instant the copy was made. @throws Problem 'snapshot-gone', 'backup-newer' */
export async function backupPagesOfSnapshot(
  id: string,
  take: (table: BackupTable, rows: readonly object[]) => void,
): Promise<{ version: number; madeAt: string }> {
  // Tables without rows are in a backup too, all in its order.
  for (const table of BACKUP_TABLES) take(table, []);
  const { version, at } = await copiedPages(id, (table, rows) => {
    const source = SOURCES.find((each) => each === table);
    if (source) take(...portableRows(source, rows));
  });
  return { version, madeAt: at };
}

/** The tables whose rows a backup holds: changes one by one, however they are stored. */
const SOURCES = BACKUP_TABLES.flatMap((table) =>
  table === 'changes' ? (['changes', 'changeBatches'] as const) : table,
);
type Source = (typeof SOURCES)[number];

/** The rows of a table that a backup holds, as it holds them, with its name for them. */
const portableRows = (table: Source, rows: readonly Row[]): [BackupTable, object[]] => {
  if (table === 'settings') return [table, rows.filter(isPortable)];
  if (table !== 'changes' && table !== 'changeBatches') return [table, [...rows]];
  const changes = rows as unknown as (Change & ChangeBatch)[];
  const all = table === 'changes' ? changes : changes.flatMap(changesIn);
  return ['changes', all.filter(isOfAll).map(withNulls)];
};

/** Changes made by merging a file are undone on this device only, so they stay out of backups. */
const isOfAll = ({ table, clocks }: Change): boolean => table !== HISTORY && clocks === undefined;

const isPortable = ({ key }: Row): boolean => PORTABLE.some((each) => each === key);

const sum = async (counts: Promise<number>[]): Promise<number> =>
  (await Promise.all(counts)).reduce((all, count) => all + count, 0);

/** When the last backup was written, and the number of activities since, counted up to `most`. */
export async function sinceBackup(most: number): Promise<{ at: string | undefined; changes: number }> {
  const setting = await database.settings.get('backupAt');
  const at = setting && String(setting.value);
  const since = at
    ? database.activities.where('id').aboveOrEqual(idAfter(at))
    : database.activities.toCollection();
  return { at, changes: await since.limit(most).count() };
}

/** The smallest id drawn after an instant: ids begin with their instant in milliseconds (RFC 9562, UUIDv7). */
function idAfter(instant: string): Activity['id'] {
  const milliseconds = (Date.parse(instant) + 1).toString(16).padStart(12, '0');
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7000-8000-000000000000` as Activity['id'];
}
