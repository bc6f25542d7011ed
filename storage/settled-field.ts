import type { KeptRow } from '~/domain/backup-merge';
import { stampOf } from '~/domain/merge';

/** Records of a laptop, by table and id, while they are put in order. */
export type Tables = Map<string, Map<string, KeptRow>>;

/** The latest instant at which anything of some records was written. */
export const latest = (rows: readonly KeptRow[]): string =>
  rows
    .flatMap(({ stamp, stamps }) => [stamp, ...Object.values(stamps)])
    .reduce((one, other) => (one > other ? one : other), '');

/** A field written just after an instant: the same on every laptop, as none's clock is asked. */
export function withField(row: KeptRow, field: string, value: unknown, after: string): KeptRow {
  const before = stampOf(row, field) ?? '';
  const { [field]: _, ...rest } = row;
  return {
    ...rest,
    ...(value !== undefined && { [field]: value }),
    stamps: { ...row.stamps, [field]: `${before > after ? before : after}~` },
  } as KeptRow;
}
