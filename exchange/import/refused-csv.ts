import type { PlannedRow } from '~/domain/import/planned-row';
import { text } from '../export/cell';
import { csvLines } from '../export/csv';
import { cellText } from './cells';
import type { SourceTable } from './source-table';

/** The refused rows as a CSV for Excel, each with its number and the reason; corrected, it can be imported again. */
export function refusedCsv(
  table: SourceTable,
  plan: readonly PlannedRow[],
  heads: { row: string; reason: string },
  reasonOf: (planned: PlannedRow) => string,
): string {
  const refused = new Map(plan.filter(({ is }) => is === 'refused').map((planned) => [planned.row, planned]));
  const rows = table.rows.flatMap(({ row, cells }) => {
    const planned = refused.get(row);
    return planned
      ? [[String(row), reasonOf(planned), ...cells.map((cell) => cellText(cell, table.isGuarded))].map(text)]
      : [];
  });
  const headings = [heads.row, heads.reason, ...table.heads];
  return [...csvLines({ keys: headings, headings, rows }, 'excel')].join('');
}
