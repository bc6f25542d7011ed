import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import type { RecordPatch } from '~/domain/schema/patch';

/** The fields a patch sets, with an organisation's new match keys; `row` is the record before. */
export const keysWith = (
  { table, set }: RecordPatch,
  row: Record<string, unknown>,
): Record<string, unknown> =>
  table === 'organisations'
    ? { ...set, keys: matchKeys(identityOf({ ...row, ...set } as Identifiable)) }
    : set;

/** A whole row of any table; an organisation with its match keys. */
export const withMatchKeys = (table: string, row: Record<string, unknown>): Record<string, unknown> =>
  table === 'organisations' ? { ...row, keys: matchKeys(identityOf(row as Identifiable)) } : row;
