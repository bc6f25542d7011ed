import { FORGOTTEN } from '../text/redact-person';
import { HEADER_FIELDS, type RecordHeader } from './record-header';

const UNMERGED: readonly string[] = ['id', ...HEADER_FIELDS];

type State = RecordHeader & { id: string };
type Fields = Record<string, unknown>;

/** The stamp of the last write to a field; `undefined` if it was never written. */
export function stampOf(state: RecordHeader, field: string): string | undefined {
  const value = (state as unknown as Fields)[field];
  return state.stamps[field] ?? (value === undefined ? undefined : state.stamp);
}

/** Merges two states of one record field by field: the later write wins, a value beats a missing one, then the greater value. Commutative, associative and idempotent. */
export function mergedState<T extends State>(a: T, b: T): T {
  const stamp = a.stamp > b.stamp ? a.stamp : b.stamp;
  const fields: Fields = {};
  const stamps: Record<string, string> = {};
  for (const field of fieldsOf(a, b)) {
    const from = winnerOf(a, b, field);
    const value = (from as unknown as Fields)[field];
    const at = stampOf(from, field);
    if (at === undefined) continue;
    if (value !== undefined) fields[field] = value;
    if (at !== stamp || value === undefined) stamps[field] = at;
  }
  const [by] = [a, b]
    .map((state) => `${state.updatedAt}\n${state.by}`)
    .sort()
    .reverse();
  return {
    ...fields,
    id: a.id,
    createdAt: a.createdAt < b.createdAt ? a.createdAt : b.createdAt,
    updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
    by: by?.split('\n')[1] ?? '',
    stamp,
    stamps,
  } as unknown as T;
}

/** The record whose value of a field was written last. */
export function winnerOf<T extends RecordHeader>(a: T, b: T, field: string): T {
  const [ofA, ofB] = [stampOf(a, field) ?? '', stampOf(b, field) ?? ''];
  if (ofA !== ofB) return ofA > ofB ? a : b;
  const value = (state: T) => (state as unknown as Fields)[field];
  if (isSame(value(a), value(b))) return a;
  return beats(value(a), value(b)) ? a : b;
}

/** Whether `a` wins over `b` if both have the same stamp: the one with more of an erased person removed (which leaves no stamp), then the greater. */
export function beats(a: unknown, b: unknown): boolean {
  const [one, other] = [canonical(a), canonical(b)];
  const [taken, takenByOther] = [one.split(FORGOTTEN).length, other.split(FORGOTTEN).length];
  return taken === takenByOther ? one >= other : taken > takenByOther;
}

const fieldsOf = (...states: State[]): string[] =>
  [...new Set(states.flatMap((state) => [...Object.keys(state), ...Object.keys(state.stamps)]))]
    .filter((field) => !UNMERGED.includes(field))
    .sort();

/** Deep equality; a field that is `undefined` counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, at) => isSame(each, other[at]))
    );
  const [a, b] = [one as Fields, other as Fields];
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

/** A value as text, independent of the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}
