import { dayFrom } from '~/domain/dates/day';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { type CustomKey, customIdIn } from '~/domain/missions/custom-field';
import { customValueOf } from '~/domain/missions/custom-value';
import { day, type MaybeCell, text } from './cell';

/** A number in which no digit is lost: spreadsheets keep fifteen. */
const NUMBER = /^-?(?=[\d.]{1,16}$)\d+(?:\.\d+)?$/;

/** A lead's value of a custom field; `undefined` where its mission lacks the field. What is no number or day is written as text. */
export function customCell({ lead, mission }: LeadSheet, key: CustomKey): MaybeCell {
  const id = customIdIn(key);
  const field = mission.fields?.find((each) => each.id === id);
  const value = field && customValueOf(lead.custom, id);
  if (!value) return undefined;
  if (field.kind === 'number' && NUMBER.test(value)) return { is: 'number', value: Number(value) };
  return field.kind === 'date' && dayFrom(value) === value ? day(value) : text(value);
}
