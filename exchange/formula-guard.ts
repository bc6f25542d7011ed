/** What makes a spreadsheet take a cell for a formula: after any blanks `= + - @`, their full-width forms and U+2212; or a leading control character (OWASP, CSV injection). */
const TRIGGER = /^(?:[\s\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠−]|[\t\r\n\0])/;
const GUARDED = /^'+/;
// What nearly every cell begins with, and no trigger does.
const HARMLESS = /^[0-9A-Za-z\u3041-\u9fff]/;

/** The cell so that no spreadsheet evaluates it; one `'` before what would be taken for a formula or already looks guarded. */
export const guarded = (cell: string): string =>
  !HARMLESS.test(cell) && TRIGGER.test(cell.replace(GUARDED, '')) ? `'${cell}` : cell;

/** What `guarded` was given. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && TRIGGER.test(cell.replace(GUARDED, '')) ? cell.slice(1) : cell;
