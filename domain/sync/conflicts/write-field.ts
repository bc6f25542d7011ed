import { stampOf } from '../../records/last-write-wins';
import { RESOLVED, type RecordRow } from '../beginnings';

/** Mutable copy of a replica's records, by table and id. */
export type Tables = Map<string, Map<string, RecordRow>>;

/** Writes a field with a stamp directly after `after`; no device's clock is involved, so the result is equal on every device. */
export function withField(row: RecordRow, field: string, value: unknown, after: string): RecordRow {
  const before = stampOf(row, field) ?? '';
  const last = before > after ? before : after;
  const at = last.endsWith(RESOLVED) ? last.slice(0, -RESOLVED.length) : last;
  const { [field]: _, ...rest } = row;
  return {
    ...rest,
    ...(value !== undefined && { [field]: value }),
    stamps: { ...row.stamps, [field]: `${at}${RESOLVED}` },
  } as RecordRow;
}

/** The latest creation stamp of some records. */
export const latestCreation = (...rows: RecordRow[]): string =>
  rows.map(({ stamp }) => stamp).reduce((one, other) => (one > other ? one : other), '');

/** Deletes a record at the instant of a stamp. */
export const trashedAt = (row: RecordRow, stamp: string): RecordRow =>
  withField(row, 'deletedAt', stamp.split('|')[0], stamp);
