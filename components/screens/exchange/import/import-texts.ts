import type { FieldChange, PlannedRow } from '~/domain/import/planned-row';
import type { Refusal } from '~/domain/import/row';
import { isCustomKey } from '~/domain/missions/custom-field';
import type { CustomColumn } from '~/exchange/custom-columns';
import type { Target } from '~/exchange/import';
import type { Say } from '../../../hooks/use-text';
import type { useWords } from '../../../hooks/use-words';

type Words = ReturnType<typeof useWords>;

const OWN_FIELDS = ['name', 'city', 'firstName', 'lastName', 'contactPhone'] as const;

/** The name of an import field; of a custom field its heading among `custom`. */
export function fieldName(
  text: Say,
  field: Exclude<Target, 'note' | 'ignore'>,
  custom: readonly CustomColumn[] = [],
): string {
  if (isCustomKey(field)) return custom.find(({ key }) => key === field)?.heading ?? field;
  const own = OWN_FIELDS.find((each) => each === field);
  return own
    ? text(`importing.field.${own}`)
    : text(`column.${field as Exclude<typeof field, (typeof OWN_FIELDS)[number]>}`);
}

/** A change as one line in the user's language. */
export function changeLine(
  text: Say,
  words: Words,
  { field, name: custom, before, after }: FieldChange,
): string {
  if (field === 'name') return text('importing.alias', { after });
  const name = custom || fieldName(text, field);
  const [from, to] = [before && valueText(words, field, before), valueText(words, field, after)];
  return from
    ? text('importing.change', { field: name, before: from, after: to })
    : text('importing.set', { field: name, after: to });
}

function valueText(words: Words, field: FieldChange['field'], value: string): string {
  if (field === 'stage') return words.stage(value);
  if (field === 'nextAction') return words.step(value);
  if (field === 'lostReason') return words.word('lostReason', value);
  if (field === 'exportControl') return words.word('exportState', value);
  if (field !== 'outcome') return value;
  const outcome = words.word('outcome', value);
  return outcome === value ? words.word('meetingOutcome', value) : outcome;
}

/** One reason a row is refused for, with the column and its value. */
export function refusalLine(text: Say, { code, field, name: custom, value }: Refusal): string {
  const reason = text(`importing.reason.${code}`);
  if (!field) return value && code === 'twice' ? `${reason}: ${text('importing.row')} ${value}` : reason;
  const name = custom || fieldName(text, field);
  return value
    ? text('importing.refusalOf', { field: name, value: value.slice(0, 60), reason })
    : text('importing.refusal', { field: name, reason });
}

/** All reasons a row is refused for, one a line. */
export const refusalText = (text: Say, { refusals }: Pick<PlannedRow, 'refusals'>): string =>
  refusals.map((refusal) => refusalLine(text, refusal)).join('\n');
