import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { RecordTables } from '~/domain/schema/tables';

/** A row before a transaction and by now; `undefined` where it was not there. */
interface TouchedRow<T> {
  before: T | undefined;
  after: T | undefined;
}

/** The tables whose writes are noted. */
const NOTED = ['leads', 'followUps'] as const;
type Noted = (typeof NOTED)[number];
type Rows<T extends Noted> = Map<string, TouchedRow<RecordTables[T]>>;
export type Touched = { [T in Noted]: Rows<T> };

const noted = new WeakMap<object, Touched | 'all'>();

/** Notes what a transaction changes in these tables, whoever writes it. It reads the rows that are there before. */
export const noteTouched: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'touched-rows',
  create: (core) => ({
    ...core,
    table: (name) => (isNoted(name) ? noting(core.table(name), name) : core.table(name)),
  }),
};

/** What a transaction has changed since this was last asked; 'all' where it emptied a table. */
export function takeTouched(transaction: object): Touched | 'all' {
  const touched = noted.get(transaction) ?? nothing();
  noted.delete(transaction);
  return touched;
}

const isNoted = (name: string): name is Noted => NOTED.some((each) => each === name);
const nothing = (): Touched => ({ leads: new Map(), followUps: new Map() });

const noting = (table: DBCoreTable, name: Noted): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    const { trans } = request;
    const touched = noted.get(trans) ?? nothing();
    if (touched === 'all' || request.type === 'deleteRange') {
      noted.set(trans, 'all');
      return table.mutate(request);
    }
    noted.set(trans, touched);
    const rows: Map<string, TouchedRow<unknown>> = touched[name];
    const after = afterOf(request);
    const unknown = request.type === 'add' ? [] : after.map(([id]) => id).filter((id) => !rows.has(id));
    const note = (before: readonly unknown[]) => {
      for (const [at, id] of unknown.entries()) rows.set(id, { before: before[at], after: undefined });
      for (const [id, row] of after) rows.set(id, { before: rows.get(id)?.before, after: row });
      return table.mutate(request);
    };
    return unknown.length === 0 ? note([]) : table.getMany({ trans, keys: unknown }).then(note);
  },
});

/** What a request leaves under each key. */
const afterOf = (request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): [string, unknown][] =>
  request.type === 'delete'
    ? request.keys.map((key) => [String(key), undefined])
    : request.values.map((row: { id: string }) => [row.id, row]);
