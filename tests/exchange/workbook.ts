import type { WorkbookTable } from '~/exchange/export/workbook-rows';
import { workbookWriter } from '~/exchange/export/xlsx';

/** A workbook of these sheets. */
export function workbook(sheets: readonly { name: string; table: WorkbookTable }[]): Blob {
  const writer = workbookWriter();
  for (const { name, table } of sheets) {
    writer.sheet(name, table.headings);
    writer.rows(table.rows);
  }
  return writer.end();
}
