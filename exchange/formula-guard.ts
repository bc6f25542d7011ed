/** Matches what spreadsheets take for a formula: after spaces `= + - @`, their full-width forms and U+2212, or a leading control character (OWASP, CSV injection). */
const TRIGGER = /^(?:[\s\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠−]|[\t\r\n\0])/;
const GUARDED = /^'+/;
// Fast path: nearly every cell begins like this, no formula does.
const HARMLESS = /^[0-9A-Za-z\u3041-\u9fff]/;

/** The cell guarded against formula evaluation: a `'` before what looks like a formula or already looks guarded. */
export const guarded = (cell: string): string =>
  !HARMLESS.test(cell) && TRIGGER.test(cell.replace(GUARDED, '')) ? `'${cell}` : cell;

/** The inverse of `guarded`. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && TRIGGER.test(cell.replace(GUARDED, '')) ? cell.slice(1) : cell;
