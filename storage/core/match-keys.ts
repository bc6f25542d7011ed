import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import type { RecordPatch } from '~/domain/schema/patch';

/** What a patch sets, with what an organisation is found by afterwards; `row` is the record before. */
export const keysWith = (
  { table, set }: RecordPatch,
  row: Record<string, unknown>,
): Record<string, unknown> =>
  table === 'organisations'
    ? { ...set, keys: matchKeys(identityOf({ ...row, ...set } as Identifiable)) }
    : set;

/** A whole row of any table, an organisation with what it is found by. */
export const withMatchKeys = (table: string, row: Record<string, unknown>): Record<string, unknown> =>
  table === 'organisations' ? { ...row, keys: matchKeys(identityOf(row as Identifiable)) } : row;
