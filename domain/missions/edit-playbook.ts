import type { StageId } from '../records/ids';
import type { Stage, Step } from './playbook';

/** The list with the item at `at` moved by `by` positions; unchanged if it would leave the list. */
export function shifted<T>(items: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const item = items[at];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, place) => place !== at);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The list with the item at `at` replaced. */
export const replaced = <T>(items: readonly T[], at: number, item: T): T[] =>
  items.map((each, place) => (place === at ? item : each));

/** The list without the item at `at`. */
export const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, place) => place !== at);

/** The stages with a new one before the closing stages; `drawn` makes its id unique. */
export function withStage(stages: readonly Stage[], name: string, drawn: string): Stage[] {
  const first = stages.findIndex((stage) => stage.closing);
  const at = first < 0 ? stages.length : first;
  const made: Stage = { id: `stage-${drawn}` as StageId, name };
  return [...stages.slice(0, at), made, ...stages.slice(at)];
}

/** The steps with a new one at the end, five working days after the last. */
export function withStep(steps: readonly Step[], name: string, drawn: string): Step[] {
  const offset = Math.min(400, (steps.at(-1)?.offset ?? 0) + 5);
  return [...steps, { id: `step-${drawn}`, name, offset, calendars: ['JP'] }];
}

/** The steps by offset; equal ones retain their order. */
export const byOffset = (steps: readonly Step[]): Step[] => [...steps].sort((a, b) => a.offset - b.offset);
