import type { Activity } from '~/domain/history/activity';
import { canonical } from '~/domain/records/last-write-wins';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { withoutPerson } from '~/domain/text/redact-person';
import { database } from '../core/database';
import type { DevicePatch } from '../core/patch-kinds';

const SEARCHED_TABLES = [...RECORD_TABLES, 'activities', 'changes', 'drafts'] as const;

/** Notes that were rewritten because they named the person; a human should read them again. */
export interface ForgetReport {
  notes: Activity[];
}

/** Patches that remove a person, matched by `pattern`, from every row that names them, without history. Skips rows in `erased` and other people's records; adds rewritten notes to `report`. */
export async function forgetPatches(
  erased: ReadonlySet<string>,
  pattern: RegExp,
  report: ForgetReport,
): Promise<DevicePatch[]> {
  const others = new Set<string>(await database.contacts.toCollection().primaryKeys());
  const patches: DevicePatch[] = [];
  for (const table of SEARCHED_TABLES) {
    const rows = await database.table<{ id: string; record?: string }>(table).toArray();
    const rewritten = rows
      .filter(({ id, record = id }) => !erased.has(id) && !others.has(record))
      .map((row) => [row, withoutPerson(row, pattern) as { id: string }] as const)
      .filter(([before, after]) => canonical(before) !== canonical(after));
    if (table === 'activities')
      report.notes = rewritten.map(([, after]) => after as Activity).filter(({ note }) => note);
    // A draft's id is its page's address: where that names the person, the draft is erased.
    const gone = rewritten.filter(([before, after]) => before.id !== after.id).map(([{ id }]) => id);
    const rewrite = rewritten
      .map(([, after]) => after)
      .filter((after, at) => rewritten[at]?.[0].id === after.id);
    if (gone.length > 0 && table === 'drafts') patches.push({ table, erase: gone });
    if (rewrite.length > 0) patches.push({ table, rewrite });
  }
  return patches;
}
