import { Problem } from '~/domain/problem';

/** Excel's last row and column. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The tag of a row or cell, whatever its prefix, up to the next bracket. In well-formed XML every `<` begins a tag; those in comments are looked at too. */
const TAG = /<(?:[^\s<>/:]*:)*(row|c)(?=[\s/>])([^<>]*)/g;
/** XML's blanks; `\s` has more. */
const ATTRIBUTE = /[ \t\r\n\f\v]+([\w:.-]+)[ \t\r\n\f\v]*=[ \t\r\n\f\v]*(?:"([^"]*)"|'([^']*)')/gy;
/** As nearly every program writes them, for speed: the reference first, no further `r`. */
const USUAL = /^ r="([A-Z\d]+)"(?: [a-qs-z]\w*="[^"]*")*\/?$/;
const REST = /^[ \t\r\n\f\v]*\/?$/;
/** `r`, with any prefix; `xmlns:r` declares one. */
const REFERENCE = /^(?!xmlns:)(?:[^:]*:)*r$/;
const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const ROW = /^[1-9]\d{0,6}$/;
const ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** How many cells a sheet's XML spans, empty ones included, from the references its rows and cells have; its `dimension` may lie. The sheet's reader is more lenient than this, so what cannot be read for certain is refused. @throws Problem 'import-workbook' where a row or cell is not written as in a workbook, 'import-too-many-rows' beyond Excel's last row or column */
export function sheetSpan(xml: string): number {
  let [columns, rows, unnumbered] = [1, 1, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    const references = referencesIn(attributes);
    for (const reference of references) {
      const [, letters = '', digits = reference] = (tag === 'c' && CELL.exec(reference)) || [];
      if (!ROW.test(digits) || (tag === 'c' && !letters)) throw new Problem('import-workbook');
      columns = Math.max(columns, columnOf(letters));
      rows = Math.max(rows, Number(digits));
    }
    if (tag === 'row' && references.length === 0) unnumbered++;
  }
  // A row without a number is the next one.
  rows += unnumbered;
  if (rows > LAST_ROW || columns > LAST_COLUMN) throw new Problem('import-too-many-rows');
  return columns * rows;
}

/** @throws Problem 'import-workbook' */
function referencesIn(attributes: string): string[] {
  const usual = USUAL.exec(attributes)?.[1];
  if (usual) return [usual];
  const references: string[] = [];
  let end = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(attributes); found; found = ATTRIBUTE.exec(attributes)) {
    const [, name = '', doubly, singly = ''] = found;
    if (REFERENCE.test(name)) references.push(decoded(doubly ?? singly));
    end = ATTRIBUTE.lastIndex;
  }
  if (!REST.test(attributes.slice(end))) throw new Problem('import-workbook');
  return references;
}

const decoded = (value: string): string =>
  value.includes('&')
    ? value.replace(ENTITY, (_, hex?: string, decimal?: string) =>
        String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
    : value;

/** A -> 1, AA -> 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
