import type { Change } from '../core/row-types';

type Fields = Record<string, unknown>;
type Written = { before?: Fields; after: Fields };

const mapped = (fields: Fields, from: unknown, to: unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value === from ? to : value]));

const each = <T extends Written>(change: T, from: unknown, to: unknown): T => ({
  ...change,
  ...(change.before && { before: mapped(change.before, from, to) }),
  after: mapped(change.after, from, to),
});

/** A change for a file: JSON has no `undefined`, and a field taken off must stay named. */
export const withNulls = (change: Change): Written => each(change, undefined, null);

/** A change from a file, fields taken off as they were. */
export const withoutNulls = <T extends Written>(change: T): T => each(change, null, undefined);
