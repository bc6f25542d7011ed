import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { RecordTables } from '~/domain/schema/tables';

/** A row before a transaction and by now; `undefined` where it was not there. */
interface TouchedRow<T> {
  before: T | undefined;
  after: T | undefined;
}

/** The tables whose rows are noted as they were and are. */
const KEPT = ['leads', 'followUps'] as const;
type Kept = (typeof KEPT)[number];
type Rows<T extends Kept> = Map<string, TouchedRow<RecordTables[T]>>;
export type Touched = { [T in Kept]: Rows<T> } & {
  /** Ids of leads and organisations of whose searched texts and facts some may have changed. */
  searched: Set<string>;
  /** Those, the organisations that leads were or are of, and what activities are about. */
  listed: Set<string>;
  /** Whether rows with texts that are searched were taken out for good. */
  isErased: boolean;
  /** How many rows more there are, or fewer where negative. */
  more: Record<Counted, number>;
};

/** The tables whose rows are counted. */
const COUNTED = ['leads', 'organisations'] as const;
export type Counted = (typeof COUNTED)[number];

type Row = { id: string } & Record<string, unknown>;
interface Noted {
  /** What a row says of a lead or an organisation. */
  searchedOf: (row: Row) => unknown;
  /** What else it says something of. */
  listedOf?: (row: Row) => unknown;
  /** Whether the rows before have to be read, as they may be of another lead. Those of `KEPT` are. */
  isMoved?: boolean;
  hasTexts?: boolean;
}

/** The tables whose writes are noted. */
const NOTED: Readonly<Record<string, Noted>> = {
  leads: { searchedOf: ({ id }) => id, listedOf: ({ organisationId }) => organisationId, hasTexts: true },
  followUps: { searchedOf: ({ leadId }) => leadId },
  organisations: { searchedOf: ({ id }) => id, hasTexts: true },
  contacts: { searchedOf: ({ organisationId }) => organisationId, isMoved: true, hasTexts: true },
  introductions: { searchedOf: ({ leadId }) => leadId, isMoved: true },
  // Its subject stays the same: what is merged keeps its history under its own id.
  activities: {
    searchedOf: ({ note, kind, subject }) =>
      note !== undefined || kind === 'undone' || kind === 'redone' ? subject : undefined,
    listedOf: ({ subject }) => subject,
    hasTexts: true,
  },
};

const noted = new WeakMap<object, Touched | 'all'>();

/** Notes what a transaction changes in these tables, whoever writes it. It reads the rows that are there before where these matter. */
export const noteTouched: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'touched-rows',
  create: (core) => ({
    ...core,
    table: (name) => {
      const how = NOTED[name];
      return how ? noting(core.table(name), name, how) : core.table(name);
    },
  }),
};

/** What a transaction has changed since this was last asked; 'all' where it emptied a table. */
export function takeTouched(transaction: object): Touched | 'all' {
  const touched = noted.get(transaction) ?? nothing();
  noted.delete(transaction);
  return touched;
}

const isCounted = (name: string): name is Counted => COUNTED.some((each) => each === name);
const isKept = (name: string): name is Kept => KEPT.some((each) => each === name);
const nothing = (): Touched => ({
  leads: new Map(),
  followUps: new Map(),
  searched: new Set(),
  listed: new Set(),
  isErased: false,
  more: { leads: 0, organisations: 0 },
});

const noting = (table: DBCoreTable, name: string, how: Noted): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    const { trans } = request;
    const touched = noted.get(trans) ?? nothing();
    if (touched === 'all' || request.type === 'deleteRange') {
      noted.set(trans, 'all');
      return table.mutate(request);
    }
    noted.set(trans, touched);
    const rows: Map<string, TouchedRow<unknown>> | undefined = isKept(name) ? touched[name] : undefined;
    const after = afterOf(request);
    touched.isErased ||= Boolean(how.hasTexts) && request.type === 'delete' && after.length > 0;
    const note = (before: readonly unknown[]) => {
      if (isCounted(name)) {
        const known = new Map(unknown.map((id, at) => [id, before[at]]));
        touched.more[name] += moreRows(after, (id) => (known.has(id) ? known.get(id) : rows?.get(id)?.after));
      }
      for (const [at, id] of unknown.entries()) rows?.set(id, { before: before[at], after: undefined });
      for (const [id, row] of after) rows?.set(id, { before: rows.get(id)?.before, after: row });
      for (const row of [...before, ...after.map(([, each]) => each)])
        if (row) noteIds(touched, how, row as Row);
      return table.mutate(request);
    };
    const isRead = rows || how.isMoved || isCounted(name) || request.type === 'delete';
    const unknown =
      request.type === 'add' || !isRead ? [] : after.map(([id]) => id).filter((id) => !rows?.has(id));
    return unknown.length === 0 ? note([]) : table.getMany({ trans, keys: unknown }).then(note);
  },
});

/** How many rows more there are after a request, given the one that was there before under each key. */
function moreRows(
  after: readonly (readonly [string, unknown])[],
  rowBefore: (id: string) => unknown,
): number {
  let more = 0;
  const written = new Map<string, unknown>();
  for (const [id, row] of after) {
    const before = written.has(id) ? written.get(id) : rowBefore(id);
    more += Number(row !== undefined) - Number(before !== undefined);
    written.set(id, row);
  }
  return more;
}

function noteIds({ searched, listed }: Touched, { searchedOf, listedOf }: Noted, row: Row): void {
  const [id, other] = [searchedOf(row), listedOf?.(row)];
  if (typeof id === 'string') searched.add(id);
  for (const each of [id, other]) if (typeof each === 'string') listed.add(each);
}

/** What a request leaves under each key. */
const afterOf = (request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): [string, unknown][] =>
  request.type === 'delete'
    ? request.keys.map((key) => [String(key), undefined])
    : request.values.map((row: { id: string }) => [row.id, row]);
