import type { Handover } from '~/domain/export/handover';
import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import { AHEAD_MS } from '~/domain/records/clock-doubt';
import { instantOfStamp } from '~/domain/records/hybrid-clock';
import { FutureInstants, withRepairedInstants } from '~/domain/records/repair-instants';
import type { Tombstone } from '~/domain/records/tombstone';
import { isOwnField, parsedRow, unstampedSchema } from '~/domain/schema/schemas';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import type { RecordRow } from '~/domain/sync/beginnings';
import { migratedRow } from '../core/migrations';
import type { Change, Draft, Forgotten, Setting } from '../core/row-types';
import { withoutNulls } from './json-nulls';
import { changeSchema, forgottenSchema, settingSchema, tombstoneSchema } from './schemas';
import { type BackupTable, isBackupTable } from './tables';

/** A row of a file that is refused, and the field that is invalid. */
export interface Refused {
  table: BackupTable;
  /** Position in its table, from 1. */
  row: number;
  field: string;
}

/** Content of a backup, each row validated. */
export interface Incoming {
  records: Map<keyof RecordTables, Map<string, RecordRow>>;
  activities: Activity[];
  changes: Change[];
  drafts: Draft[];
  tombstones: Tombstone[];
  forgotten: Forgotten[];
  handovers: Handover[];
  /** The user's choices on the device the file comes from. */
  settings: Setting[];
  refused: Refused[];
  /** The latest stamp in the file. */
  lastStamp: string;
}

/** The rows of a backup, some of one table at a time, not yet validated. */
export type BackupPages =
  | AsyncIterable<readonly [table: string, rows: readonly unknown[]]>
  | Iterable<readonly [table: string, rows: readonly unknown[]]>;

/** Called now and then with the number of rows done; awaiting lets the browser draw, throwing ends the work. */
export type Step = (done: number) => Promise<void>;

type Row = Record<string, unknown>;

interface IncomingOptions {
  now: Date;
  step: Step;
  /** The user's word that this computer's date is right: instants of the future are corrected in their order. */
  isClockRight?: boolean | undefined;
}

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\|[0-9a-z]{4,8}\|[^|]{1,46}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
const BATCH = 200;

const OTHERS = {
  activities: unstampedSchema('activities'),
  changes: changeSchema,
  drafts: unstampedSchema('drafts'),
  tombstones: tombstoneSchema,
  forgotten: forgottenSchema,
  handovers: unstampedSchema('handovers'),
  settings: settingSchema,
};

/** Reads the rows of a backup of any older version as they come, migrated to this one; unknown keys are dropped and invalid rows refused. @throws what reading them throws; Problem 'backup-ahead' with the latest instant, where it is more than a day in the future and nobody said that this clock is right */
export async function incomingFrom(
  pages: BackupPages,
  version: number,
  { now, step, isClockRight = false }: IncomingOptions,
): Promise<Incoming> {
  const incoming: Incoming = { ...nothing(), lastStamp: '' };
  const read = new Map<string, number>();
  let done = 0;
  for await (const [table, rows] of pages) {
    await step(done);
    if (!isBackupTable(table)) continue;
    for (const row of rows) {
      const place = (read.get(table) ?? 0) + 1;
      read.set(table, place);
      try {
        take(incoming, table, migratedRow(table, row as Row, version));
      } catch (failure) {
        incoming.refused.push({ table, row: place, field: fieldOf(failure) });
      }
      if (++done % BATCH === 0) await step(done);
    }
  }
  if (Date.parse(instantOfStamp(incoming.lastStamp)) <= now.getTime() + AHEAD_MS || !incoming.lastStamp)
    return incoming;
  if (!isClockRight) throw new Problem('backup-ahead', instantOfStamp(incoming.lastStamp));
  return repaired(incoming, now);
}

/** What a device whose clock was ahead has written, with right instants. */
function repaired(incoming: Incoming, now: Date): Incoming {
  const { records, refused, lastStamp, ...lists } = incoming;
  const future = new FutureInstants(now);
  const rows = [...records.values()].flatMap((table) => [...table.values()]);
  for (const row of [...rows, ...Object.values(lists).flat(), lastStamp]) future.add(row);
  const repair = future.repair();
  const right = <T>(row: T): T => withRepairedInstants(row, repair);
  return {
    ...(right(lists) as typeof lists),
    records: new Map(
      [...records].map(([table, all]) => [table, new Map([...all].map(([id, row]) => [id, right(row)]))]),
    ),
    refused,
    lastStamp: right(lastStamp),
  };
}

const nothing = (): Omit<Incoming, 'lastStamp'> => ({
  records: new Map(RECORD_TABLES.map((table) => [table, new Map()])),
  activities: [],
  changes: [],
  drafts: [],
  tombstones: [],
  forgotten: [],
  handovers: [],
  settings: [],
  refused: [],
});

// A migration failed on this row: whatever the cause, the row is refused.
const fieldOf = (failure: unknown): string => (failure instanceof Problem ? (failure.subject ?? '') : '');

function take(incoming: Incoming, table: BackupTable, row: Row): void {
  if (table in OTHERS) {
    const other = table as keyof typeof OTHERS;
    const parsed = OTHERS[other].safeParse(row);
    if (!parsed.success) throw new Problem('value-invalid', parsed.error.issues[0]?.path.join('.'));
    checkInstants(parsed.data as Row, ['at', 'updatedAt']);
    const valid = other === 'changes' ? withoutNulls(parsed.data as Change) : parsed.data;
    (incoming[other] as unknown[]).push(
      other === 'tombstones' ? tombstoneFrom(valid as Tombstone, incoming) : valid,
    );
    return;
  }
  const record = recordFrom(table as keyof RecordTables, row);
  incoming.records.get(table as keyof RecordTables)?.set(record.id, record);
  for (const { stamp, stamps } of [record, ...((record.beginnings ?? []) as readonly RecordRow[])])
    for (const each of [stamp, ...Object.values(stamps)]) clock(incoming, each);
}

/** @throws Problem 'value-invalid' naming a field that holds another text than an instant */
function checkInstants(row: object, fields: readonly string[]): void {
  for (const [field, value] of Object.entries(row))
    if (fields.includes(field) && value !== undefined && !INSTANT.test(String(value)))
      throw new Problem('value-invalid', field);
}

/** Remembers the latest stamp. */
function clock(incoming: Incoming, stamp: string): void {
  if (stamp > incoming.lastStamp) incoming.lastStamp = stamp;
}

function tombstoneFrom(tombstone: Tombstone, incoming: Incoming): Tombstone {
  const deletedAt = new Date(tombstone.deletedAt).toISOString();
  if (tombstone.mergedAt !== undefined && !STAMP.test(tombstone.mergedAt))
    throw new Problem('value-invalid', 'mergedAt');
  clock(incoming, tombstone.mergedAt ?? '');
  clock(incoming, `${deletedAt}|0000|-`);
  return { ...tombstone, deletedAt };
}

function recordFrom(table: keyof RecordTables, row: Row): RecordRow {
  const parsed = parsedRow(table, row) as RecordRow;
  const stamps = Object.fromEntries(
    Object.entries(parsed.stamps).filter(([field]) => isOwnField(table, field)),
  );
  for (const [field, stamp] of [['stamp', parsed.stamp], ...Object.entries(stamps)] as [string, string][])
    if (!STAMP.test(stamp)) throw new Problem('value-invalid', field);
  checkInstants(parsed, ['createdAt', 'updatedAt', 'deletedAt']);
  return {
    ...parsed,
    stamps,
    ...(parsed.beginnings && {
      beginnings: parsed.beginnings.map((each) => beginningFrom(table, { ...each, id: parsed.id })),
    }),
  };
}

/** A record as first written on one device; it has only the fields the record itself may have. */
function beginningFrom(table: keyof RecordTables, row: Row): RecordRow {
  const {
    beginnings: _,
    keys: __,
    ...beginning
  } = recordFrom(table, {
    ...row,
    beginnings: undefined,
    ...(table === 'organisations' && { keys: [] }),
  });
  return beginning as RecordRow;
}
