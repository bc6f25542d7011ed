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

/** A change as written to a file: `undefined` becomes `null`, since JSON would drop a removed field. */
export const withNulls = (change: Change): Written => each(change, undefined, null);

/** A change as read from a file: `null` becomes `undefined` again. */
export const withoutNulls = <T extends Written>(change: T): T => each(change, null, undefined);
