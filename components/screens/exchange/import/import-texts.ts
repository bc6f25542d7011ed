import type { FieldChange, PlannedRow } from '~/domain/import/planned-row';
import type { ImportField, Refusal } from '~/domain/import/row';
import type { Target } from '~/exchange/import';
import type { Say } from '../../../hooks/use-text';
import type { useWords } from '../../../hooks/use-words';

type Words = ReturnType<typeof useWords>;

const OWN_FIELDS = ['name', 'city', 'firstName', 'lastName', 'contactPhone'] as const;

/** What a field of a file is called. */
export function fieldName(text: Say, field: Exclude<Target, 'note' | 'ignore'>): string {
  const own = OWN_FIELDS.find((each) => each === field);
  return own
    ? text(`importing.field.${own}`)
    : text(`column.${field as Exclude<typeof field, (typeof OWN_FIELDS)[number]>}`);
}

/** A change as a reader is told it, words in their language. */
export function changeLine(text: Say, words: Words, { field, before, after }: FieldChange): string {
  if (field === 'name') return text('importing.alias', { after });
  const name = fieldName(text, field);
  const [from, to] = [before && shown(words, field, before), shown(words, field, after)];
  return from
    ? text('importing.change', { field: name, before: from, after: to })
    : text('importing.set', { field: name, after: to });
}

function shown(words: Words, field: ImportField, value: string): string {
  if (field === 'stage') return words.stage(value);
  if (field === 'nextAction') return words.step(value);
  if (field === 'lostReason') return words.word('lostReason', value);
  if (field === 'exportControl') return words.word('exportState', value);
  if (field !== 'outcome') return value;
  const outcome = words.word('outcome', value);
  return outcome === value ? words.word('meetingOutcome', value) : outcome;
}

/** Why a row is refused, with the column and what stood there. */
export function refusalLine(text: Say, { code, field, value }: Refusal): string {
  const reason = text(`importing.reason.${code}`);
  if (!field) return value && code === 'twice' ? `${reason}: ${text('importing.row')} ${value}` : reason;
  const name = fieldName(text, field);
  return value
    ? text('importing.refusalOf', { field: name, value: value.slice(0, 60), reason })
    : text('importing.refusal', { field: name, reason });
}

/** All that is wrong with a row. */
export const refusalText = (text: Say, { refusals }: Pick<PlannedRow, 'refusals'>): string =>
  refusals.map((refusal) => refusalLine(text, refusal)).join('\n');
