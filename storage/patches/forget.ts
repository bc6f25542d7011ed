import type { Activity } from '~/domain/history/activity';
import { withMatchKeys } from '../core/match-keys';
import type { DevicePatch } from '../core/patch-kinds';
import { type Search, type StoredRow, searchedRows, withoutNamed } from './named-texts';

/** Notes that were rewritten because they named the person; a human should read them again. */
export interface ForgetReport {
  notes: Activity[];
}

/** Patches that remove a person, matched by `certain`, from every row that names them, without history, and the possible mentions whose keys are `ticked`. Skips rows in `erased`; adds rewritten notes to `report`. */
export async function forgetPatches(
  erased: ReadonlySet<string>,
  certain: RegExp | undefined,
  report: ForgetReport,
  {
    possible,
    mayName,
    ticked = new Set(),
  }: Omit<Search, 'certain' | 'possible'> & {
    possible?: Search['possible'];
    ticked?: ReadonlySet<string>;
  } = {},
): Promise<DevicePatch[]> {
  const search: Search = { mayName, certain, possible: ticked.size > 0 ? possible : undefined, erased };
  const patches: DevicePatch[] = [];
  for (const [table, rows] of await searchedRows()) {
    const gone = table === 'drafts' ? rows.filter(({ id }) => isAbout(id, erased)) : [];
    const rewritten: StoredRow[] = [];
    for (const row of rows) {
      if (erased.has(row.id) || gone.includes(row)) continue;
      const after = withoutNamed(table, row, search, ({ key }) => ticked.has(key));
      // A draft's id is its page's address: where that names the person, the draft is erased.
      if (after.id !== row.id) gone.push(row);
      else if (after !== row) rewritten.push(withMatchKeys(table, after) as StoredRow);
    }
    if (table === 'activities')
      report.notes = (rewritten as unknown as Activity[]).filter(({ note }) => note);
    patches.push(...rewriting(table, rewritten));
    if (gone.length > 0) patches.push({ table: 'drafts', erase: gone.map(({ id }) => id) });
  }
  return patches;
}

/** Whether a draft is what was typed about an erased record, by the record's id in its own. */
const isAbout = (draft: string, erased: ReadonlySet<string>): boolean =>
  draft.split(':').some((part) => erased.has(part));

function rewriting(table: string, rows: readonly StoredRow[]): DevicePatch[] {
  if (rows.length === 0) return [];
  if (table === 'settings') return rows.map((row) => ({ table, put: { key: row.id, value: row[row.id] } }));
  if (table === 'handovers') return [{ table, receipts: rows } as unknown as DevicePatch];
  return [{ table, rewrite: rows } as DevicePatch];
}
