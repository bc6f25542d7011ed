import { addDays, type Day, weekdayOf } from '../dates/day';
import { foldedName } from '../text/fold-name';
import type { SearchFacts } from './entry';
import { OPERATORS, type Operator } from './operators';
import { type Query, tokensOf } from './query';

/** Values of `due:`: when an open follow-up is due. */
export const DUE_VALUES = ['overdue', 'today', 'week', 'none'] as const;
export type DueValue = (typeof DUE_VALUES)[number];

/** A value an operator accepts. */
export interface Value {
  id: string;
  label: string;
  /** Text to type for it, if it differs from the label. */
  typed?: string;
  /** Labels of earlier versions: saved views may still name them. */
  former?: readonly string[];
}
export type Values = Readonly<Record<Operator, readonly Value[]>>;

/** Accepted ids by operator. */
export type AcceptedIds = Partial<Record<Operator, ReadonlySet<string>>>;

/** Accepted ids of each operator in a query: values with exactly that name, else those whose name contains it; empty if there are none. */
export function acceptedIds({ values }: Query, known: Values): AcceptedIds {
  const sets = OPERATORS.flatMap((operator) => {
    const asked = values[operator];
    return asked
      ? [[operator, new Set(asked.flatMap((value) => idsOf(known[operator], value)))] as const]
      : [];
  });
  return Object.fromEntries(sets);
}

function idsOf(known: readonly Value[], asked: string): string[] {
  const exact = known.filter((value) => isCalled(value, asked));
  return (exact.length > 0 ? exact : holding(known, asked)).map(({ id }) => id);
}

const isCalled = ({ label, typed = label, former = [] }: Value, asked: string): boolean =>
  [label, typed, ...former].some((name) => foldedName(name) === foldedName(asked));

const holding = (known: readonly Value[], asked: string): Value[] =>
  known.filter(({ label, typed = label }) =>
    [label, typed].some((name) => foldedName(name).includes(foldedName(asked))),
  );

/** Whether a lead fulfils the operators; `today` is the current day at its event. */
export const isAccepted = (facts: Omit<SearchFacts, 'leadId'>, ids: AcceptedIds, today: Day): boolean =>
  (ids.event?.has(facts.event.id) ?? true) &&
  (ids.stage?.has(stageLabel(facts)) ?? true) &&
  (ids.owner?.has(facts.owner) ?? true) &&
  (!ids.tag || facts.tags.some((tag) => ids.tag?.has(foldedName(tag)))) &&
  (ids.priority?.has(facts.priority) ?? true) &&
  (!ids.member || facts.members.some((member) => ids.member?.has(member))) &&
  (!ids.due || dueValues(facts, today).some((value) => ids.due?.has(value)));

/** Value of `stage:` for a lead: the event's name of its stage, else the stage's id. */
export const stageLabel = ({ event, stage }: Pick<SearchFacts, 'event' | 'stage'>): string =>
  event.stages.find(({ id }) => id === stage)?.name ?? stage;

/** Values of `due:` for a lead; a week ends on Sunday and includes today. */
function dueValues({ dueOn, rests }: Pick<SearchFacts, 'dueOn' | 'rests'>, today: Day): DueValue[] {
  if (rests) return [];
  if (dueOn.length === 0) return ['none'];
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  return dueOn.flatMap((day): DueValue[] => {
    if (day < today) return ['overdue'];
    if (day > sunday) return [];
    return day === today ? ['today', 'week'] : ['week'];
  });
}

/** Suggestions at the caret. */
export interface Completion {
  operator: Operator;
  /** The operator as the user typed it. */
  typedOperator: string;
  /** Range of the text it replaces. */
  start: number;
  end: number;
  values: Value[];
}

/** Values for the operator at the caret; `undefined` elsewhere, and once the value is complete. */
export function completionAt(typed: string, caret: number, known: Values): Completion | undefined {
  const token = tokensOf(typed).find(({ start, end }) => start < caret && caret <= end);
  if (!token?.operator || !token.typedOperator) return undefined;
  const { operator, typedOperator, start, end, value } = token;
  if (caret - start <= typedOperator.length) return undefined;
  if (known[operator].some((each) => isCalled(each, value))) return undefined;
  const values = holding(known[operator], value);
  return values.length > 0 ? { operator, typedOperator, start, end, values } : undefined;
}

/** The text with the chosen value inserted, and the new caret position. */
export function completed(typed: string, at: Completion, value: Value): { typed: string; caret: number } {
  const name = (value.typed ?? value.label).replace(/["“”„]/g, '');
  const written = `${at.typedOperator}:${/^\S+$/.test(name) ? name : `"${name}"`} `;
  const before = typed.slice(0, at.start) + written;
  return { typed: before + typed.slice(at.end).trimStart(), caret: before.length };
}
