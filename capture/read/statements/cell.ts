import type { PageCell, PageFacts } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';
import { CONTROL, type Statement } from './statement';

/** A cell with its text, and its label if the text is one. */
export interface Cell extends PageCell {
  text: string;
  label: Label | undefined;
}

/** The statement of a label cell and its value cells, as a list of at most one; empty if the value is empty or contains a form control. */
export function statementOf(
  facts: PageFacts,
  label: Label,
  head: Cell,
  values: readonly Cell[],
  headers: string[],
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
      headers,
      region: line.region,
      shown: line.shown,
    },
  ];
}
