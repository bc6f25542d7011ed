import type { Lead } from '../leads/lead';
import { type CustomField, customKey } from '../missions/custom-field';
import { customValueOf } from '../missions/custom-value';
import type { Mission } from '../missions/mission';
import { cellTrimmed, lostCharacters, sameText } from '../text/cell-text';
import type { FieldChange } from './planned-row';
import type { Redaction } from './redacted-cells';
import type { CustomCell, ImportedRow, Refusal, RefusalCode } from './row';

interface CustomChange {
  /** All custom values of the lead with the changed ones; absent where none changes. */
  custom?: NonNullable<Lead['custom']>;
  changes: FieldChange[];
  refusals: Refusal[];
}

/** Changes of a lead's custom values. A value that is no number, day or choice of its field is refused, as is one for a field of another mission. */
export function customChange(
  { custom: cells = {} }: ImportedRow,
  stored: Lead['custom'],
  { fields = [] }: Mission,
  { over, hides }: { over: boolean; hides: Redaction },
): CustomChange {
  const change: CustomChange = { changes: [], refusals: [] };
  const after = { ...stored };
  for (const [id, cell] of Object.entries(cells)) {
    const field = fields.find((each) => each.id === id);
    const before = customValueOf(stored, id);
    if (before && sameText(cell.text, hides(cell.text, before) as string)) continue;
    const read = field ? valueIn(field, cell, before) : { refused: 'other-mission' as const };
    const at = { field: customKey(id), name: field?.name ?? cell.name };
    if ('refused' in read)
      change.refusals.push({ ...at, code: read.refused, value: cell.text.slice(0, 200) });
    else if (!isEqual(field, read.value, before) && (over || !before)) {
      after[id] = read.value;
      change.changes.push({ ...at, ...(before && { before }), after: read.value });
    }
  }
  return change.changes.length > 0 ? { ...change, custom: after } : change;
}

/** Beyond it a number loses digits. */
const MOST = 1e15;

function valueIn(
  { kind, choices = [] }: CustomField,
  { text, number, day }: CustomCell,
  before: string | undefined,
): { value: string } | { refused: RefusalCode } {
  if (kind === 'number')
    return number !== undefined && Math.abs(number) < MOST
      ? { value: String(number) }
      : { refused: 'number' };
  if (kind === 'date') return day ? { value: day } : { refused: 'date' };
  if (lostCharacters(text, before)) return { refused: 'ruined-text' };
  if (kind === 'text') return { value: cellTrimmed(text) };
  const chosen = choices.find((each) => folded(each) === folded(text));
  return chosen ? { value: chosen } : { refused: 'word' };
}

const folded = (text: string): string => cellTrimmed(text).normalize('NFKC').toLowerCase();

const isEqual = (field: CustomField | undefined, value: string, before: string | undefined): boolean =>
  value === before || (field?.kind === 'number' && before !== undefined && Number(before) === Number(value));
