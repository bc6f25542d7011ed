import { Problem } from '~/domain/problem';
import { mendedRow } from '~/domain/schema/mended-row';
import { REFERENCES } from '~/domain/schema/references';
import { unstampedSchema } from '~/domain/schema/schemas';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import { overAllTables } from '../core/all-tables';
import { database } from '../core/database';
import { refusalOf } from '../core/refusal';
import { openAside, type UnreadableRow } from './database';

type Row = Record<string, unknown>;

const OTHERS = ['activities', 'drafts', 'handovers'] as const;

/** Parses every stored row. What cannot be read is kept aside as it is; the readable rest of such a row stays in its place, and a row without its key or its parent leaves. Resolves with the number of rows kept aside. */
export async function setAsideUnreadable(now: Date): Promise<number> {
  const at = now.toISOString();
  const found = [...(await unreadableRecords(at)), ...(await unreadableOthers(at))];
  if (found.length === 0) return 0;
  // First kept, then taken out: a crash between the two leaves the row twice, never nowhere.
  const { unreadable } = await openAside();
  await orRefused(unreadable.bulkPut(found.map(({ mended: _, id: __, ...kept }) => kept)));
  await overAllTables(async () => {
    for (const { table, id, mended } of found) {
      if (mended) await database.table(table).put(mended);
      else await database.table(table).delete(id);
    }
  });
  return found.length;
}

/** Settles as `writing`. @throws Problem 'no-room' on a full disk */
const orRefused = (writing: PromiseLike<unknown>): PromiseLike<unknown> =>
  writing.then(undefined, (failure: unknown) => {
    throw refusalOf(failure);
  });

interface Found extends UnreadableRow {
  id: string;
  /** The readable rest, which stays. */
  mended?: Row;
}

async function unreadableRecords(at: string): Promise<Found[]> {
  const found: Found[] = [];
  const present = new Map<string, Set<string>>();
  for (const table of PARENTS_FIRST) {
    const ids = new Set<string>();
    await database.table<Row, string>(table).each((raw, { primaryKey: id }) => {
      const mended = mendedRow(table, raw);
      // What was deleted may be without its parent, which was purged before it.
      const isOrphan = mended && !mended.row.deletedAt && lacksParent(table, mended.row, present);
      if (mended && !isOrphan) ids.add(String(id));
      if (mended && !isOrphan && mended.fields.length === 0) return;
      found.push({
        key: `${table}:${id}`,
        table,
        id: String(id),
        raw,
        fields: mended?.fields ?? [],
        isMended: mended !== undefined && !isOrphan,
        at,
        ...(mended && !isOrphan && { mended: mended.row }),
      });
    });
    present.set(table, ids);
  }
  return found;
}

/** Parents before their parts: a part is read only where its parent is. */
const PARENTS_FIRST = [...RECORD_TABLES].sort((one, other) => depth(one) - depth(other));

function depth(table: keyof RecordTables): number {
  const owners = REFERENCES.filter(([part]) => part === table).map(([, , owner]) => depth(owner) + 1);
  return Math.max(0, ...owners);
}

const lacksParent = (
  table: keyof RecordTables,
  row: Row,
  present: ReadonlyMap<string, ReadonlySet<string>>,
): boolean =>
  REFERENCES.some(([part, field, owner]) => part === table && !present.get(owner)?.has(String(row[field])));

async function unreadableOthers(at: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const table of OTHERS) {
    const schema = unstampedSchema(table);
    await database.table<Row, string>(table).each((raw, { primaryKey: id }) => {
      if (schema.safeParse(raw).success) return;
      found.push({ key: `${table}:${id}`, table, id: String(id), raw, fields: [], isMended: false, at });
    });
  }
  return found;
}

/** What is kept aside. */
export interface KeptAside {
  /** Newest first. */
  rows: UnreadableRow[];
  /** What was kept was damaged and is gone; until `noteLossRead`. */
  isLost: boolean;
  /** Why nothing can be kept aside. */
  problem?: Problem;
}

/** The rows kept aside. A place that cannot be opened is told and hinders nothing else. */
export async function keptAside(): Promise<KeptAside> {
  try {
    const { unreadable, losses } = await openAside();
    const [rows, lost] = await Promise.all([unreadable.toArray(), losses.count()]);
    rows.sort((one, other) => other.at.localeCompare(one.at));
    return { rows, isLost: lost > 0 };
  } catch (failure) {
    if (failure instanceof Problem) return { rows: [], isLost: false, problem: failure };
    throw failure;
  }
}

/** The user has read that what was kept aside is gone. */
export const noteLossRead = async (): Promise<void> => (await openAside()).losses.clear();

/** Puts back the rows that can be read by now, or whose parent is back; those with a mended rest stay aside. Resolves with the number put back. */
export async function putBackReadable(): Promise<number> {
  const { unreadable } = await openAside();
  const rows = (await unreadable.toArray()).filter(({ isMended }) => !isMended);
  const back: string[] = [];
  await overAllTables(async () => {
    for (const table of [...PARENTS_FIRST, ...OTHERS])
      for (const { key, raw } of rows.filter((each) => each.table === table)) {
        if (!(await canStand(table, raw as Row))) continue;
        await database.table(table).put(raw);
        back.push(key);
      }
  });
  await unreadable.bulkDelete(back);
  return back.length;
}

async function canStand(
  table: (typeof PARENTS_FIRST)[number] | (typeof OTHERS)[number],
  raw: Row,
): Promise<boolean> {
  if (table === 'activities' || table === 'drafts' || table === 'handovers')
    return unstampedSchema(table).safeParse(raw).success;
  const mended = mendedRow(table, raw);
  if (!mended || mended.fields.length > 0) return false;
  for (const [part, field, owner] of REFERENCES)
    if (part === table && !(await database.table(owner).get(String(raw[field])))) return false;
  return true;
}

/** Deletes the rows kept aside, once the user has their file. */
export const discardUnreadable = async (): Promise<void> => (await openAside()).unreadable.clear();
