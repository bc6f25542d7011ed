import { stampOf } from '~/domain/records/last-write-wins';
import type { RecordHeader } from '~/domain/records/record-header';
import { COMMIT_FIELDS } from '~/domain/schema/schemas';
import type { Change, Clock } from '../core/row-types';

type Row = Record<string, unknown>;

/** A record as it was before a merge, stamps included; fields written `since` are kept. `undefined` where the merge created it. */
export function stateBefore(
  change: Change,
  row: Row | undefined,
  since: ReadonlySet<string>,
): Row | undefined {
  const { before, after } = change.clocks ?? {};
  if (!before) return undefined;
  const fields = change.before ?? {};
  if (!after || !row) return { ...fields, ...before, id: change.record };
  const state: Row = { ...before, id: change.record };
  const stamps: Record<string, string> = {};
  for (const field of fieldsOf(row, before)) {
    const isReverted = field in change.after && !since.has(field);
    const value = isReverted ? fields[field] : row[field];
    const at = stampOf(row as unknown as RecordHeader, field);
    const isKept = !isReverted && at !== stampOf({ ...row, ...after } as unknown as RecordHeader, field);
    const stamp = isKept ? at : (before.stamps[field] ?? (value === undefined ? undefined : before.stamp));
    if (value !== undefined) state[field] = value;
    if (stamp && (stamp !== before.stamp || value === undefined)) stamps[field] = stamp;
  }
  return { ...state, stamps };
}

const fieldsOf = (row: Row, { stamps }: Clock): string[] =>
  [
    ...new Set([...Object.keys(row), ...Object.keys(row.stamps as Clock['stamps']), ...Object.keys(stamps)]),
  ].filter((field) => !COMMIT_FIELDS.includes(field));
