import type { PageCell, PageFacts } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';
import { CONTROL, type Statement } from './statement';

/** A cell with its text and what it asks for where that is a label. */
export interface Cell extends PageCell {
  text: string;
  label: Label | undefined;
}

/** What a label cell and the cells of its value state, with what stands over them; nothing where the value is empty or a form's. */
export function statementOf(
  facts: PageFacts,
  label: Label,
  head: Cell,
  values: readonly Cell[],
  over: string[],
): Statement[] {
  const value = values.map(({ text }) => text).join('\n');
  const [first] = values;
  const line = facts.lines[first?.from ?? -1];
  if (!value || value.includes(CONTROL) || !first || !line) return [];
  return [
    {
      label,
      value,
      how: head.list ? 'dl' : 'table',
      from: Math.min(head.from, first.from),
      to: Math.max(head.to, ...values.map(({ to }) => to)),
      over,
      region: line.region,
      shown: line.shown,
    },
  ];
}
