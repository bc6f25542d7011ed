import { addressFrom } from '~/domain/addresses/address';
import { IMPORT_FIELDS, type ImportedRow, type ImportField, type Refusal } from '~/domain/import/row';
import { identityOf } from '~/domain/matching/identity';
import { type CustomKey, customIdIn, isCustomKey } from '~/domain/missions/custom-field';
import { domainKeyOf } from '~/domain/values/web-domain';
import { yieldToBrowser } from '../yield-to-browser';
import { cellText, type Decimals, dayCell, numberIn } from './cells';
import { type Filling, TAKES } from './field-cells';
import type { Target } from './headings';
import { LONGEST_CELL } from './limits';
import type { ReadProgress } from './progress';
import type { SourceTable, TableRow } from './source-table';
import type { ImportWords } from './words';

const AT_ONCE = 250;
const TOO_LONG = { refused: 'too-long' } as const;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const ITALY = /^(?:italia|italy|it|イタリア)$/i;

/** Parses a table's rows, each column by its target; refused cells are listed in the row. */
export async function importedRows(
  table: SourceTable,
  targets: readonly Target[],
  words: ImportWords,
  watch: ReadProgress = {},
): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for (const [at, row] of table.rows.entries()) {
    rows.push(importedRow(row, table, targets, words));
    if (at % AT_ONCE !== AT_ONCE - 1) continue;
    watch.progress?.(at / table.rows.length);
    await yieldToBrowser(watch);
  }
  return rows;
}

function importedRow(
  { row, cells, numbers, broken }: TableRow,
  { heads, isGuarded }: SourceTable,
  targets: readonly Target[],
  words: ImportWords,
): ImportedRow {
  const filling: Filling = { row, fields: {}, lead: {}, extra: [], refused: [] };
  if (broken) filling.refused.push({ code: broken });
  const texts = targets.map((_, at) => cellText(cells[at] ?? '', isGuarded));
  const context = { country: countryOf(texts, heads, targets), isOwn: targets.includes('id'), words };
  const decimalsOf = (at: number): Decimals =>
    numbers?.includes(at) || heads[at] === targets[at] ? 'point' : context.isOwn ? 'comma' : 'any';
  for (const [at, target] of targets.entries()) {
    const text = texts[at] ?? '';
    if (!text || broken) continue;
    if (target === 'note') filling.extra.push(`${heads[at]}: ${text}`);
    if (isCustomKey(target)) takeCustom(target, heads[at] ?? '', text, filling, decimalsOf(at));
    if (!isField(target)) continue;
    const isLong = text.length > LONGEST_CELL && target !== 'notes';
    const read = isLong ? TOO_LONG : TAKES[target](text, filling, context);
    if ('refused' in read)
      filling.refused.push({ code: read.refused, field: target, value: text.slice(0, 200) });
  }
  return finished(filling, targets);
}

function takeCustom(
  key: CustomKey,
  heading: string,
  text: string,
  filling: Filling,
  decimals: Decimals,
): void {
  const name = heading === key ? '' : heading;
  if (text.length > LONGEST_CELL) {
    filling.refused.push({ code: 'too-long', field: key, name, value: text.slice(0, 200) });
    return;
  }
  const number = numberIn(text, decimals);
  const read = dayCell(text);
  filling.custom = {
    ...filling.custom,
    [customIdIn(key)]: {
      name,
      text,
      ...(number !== undefined && { number }),
      ...('value' in read && { day: read.value }),
    },
  };
}

const isField = (target: Target): target is ImportField => IMPORT_FIELDS.some((each) => each === target);

// 051 1234567 is a valid number in Japan too: the row decides the country.
function countryOf(
  texts: readonly string[],
  heads: readonly string[],
  targets: readonly Target[],
): 'JP' | 'IT' {
  const isItaly = texts.some((text, at) => targets[at] === 'note' && ITALY.test(text) && heads[at] !== '');
  if (isItaly) return 'IT';
  const address = texts[targets.indexOf('address')];
  return address && addressFrom(address).how === 'it' ? 'IT' : 'JP';
}

/** Completes a row from all its cells: language of the name, parts of the address, the person's full name, the organisation's identity. */
function finished(filling: Filling, targets: readonly Target[]): ImportedRow {
  const { anyName, city, firstName, lastName, ...row } = filling;
  const fields = { ...row.fields };
  if (anyName) {
    const key = CJK.test(anyName) ? 'nameJa' : 'nameEn';
    if (!fields[key]) fields[key] = anyName;
    else if (fields[key] !== anyName) row.extra.push(anyName);
  }
  const person = personOf(row.person, firstName, lastName);
  const domainKey = fields.website && domainKeyOf(fields.website);
  Object.assign(fields, addressOf(fields, city, targets));
  return {
    ...row,
    fields,
    ...(person && { person }),
    ...(domainKey && { domainKey }),
    name: fields.nameJa ?? fields.nameEn ?? '',
    identity: identityOf({ ...fields, ...(domainKey && { domainKey }) }),
    refused: row.refused satisfies Refusal[],
  };
}

function addressOf(
  { addressRest }: ImportedRow['fields'],
  city: string | undefined,
  targets: readonly Target[],
): Partial<ImportedRow['fields']> {
  const line =
    city && !addressRest?.includes(city) ? [addressRest, city].filter(Boolean).join(', ') : addressRest;
  if (!line) return {};
  // A file with separate columns for the parts has split the address already.
  if (targets.includes('prefecture') || targets.includes('postalCode')) return { addressRest: line };
  const { postalCode, prefecture, addressRest: rest } = addressFrom(line);
  return { addressRest: rest ?? line, ...(postalCode && { postalCode }), ...(prefecture && { prefecture }) };
}

function personOf(
  person: ImportedRow['person'],
  firstName: string | undefined,
  lastName: string | undefined,
): ImportedRow['person'] {
  const both = [firstName, lastName];
  // The family name comes first where it is written in kanji or kana.
  const name = (CJK.test(both.join('')) ? both.reverse() : both).filter(Boolean).join(' ');
  return name && !person?.name ? { ...person, name } : person;
}
