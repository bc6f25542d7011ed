import { stampOf } from '../../records/last-write-wins';
import { type RecordRow, SETTLED } from '../beginnings';

/** Records of a laptop, by table and id, while they are put in order. */
export type Tables = Map<string, Map<string, RecordRow>>;

/** A field written just after an instant: the same on every laptop, as none's clock is asked. */
export function withField(row: RecordRow, field: string, value: unknown, after: string): RecordRow {
  const before = stampOf(row, field) ?? '';
  const last = before > after ? before : after;
  const at = last.endsWith(SETTLED) ? last.slice(0, -SETTLED.length) : last;
  const { [field]: _, ...rest } = row;
  return {
    ...rest,
    ...(value !== undefined && { [field]: value }),
    stamps: { ...row.stamps, [field]: `${at}${SETTLED}` },
  } as RecordRow;
}

/** When the last of some records began. */
export const whenAllBegan = (...rows: RecordRow[]): string =>
  rows.map(({ stamp }) => stamp).reduce((one, other) => (one > other ? one : other), '');

/** Into the trash at the instant of a stamp. */
export const trashedAt = (row: RecordRow, stamp: string): RecordRow =>
  withField(row, 'deletedAt', stamp.split('|')[0], stamp);
