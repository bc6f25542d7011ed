/** The ticked rows of a list, and the row a range starts from. */
export interface Selection<Id> {
  picked: ReadonlySet<Id>;
  anchor?: Id;
}

/** The selection after a row was ticked or unticked; with `range`, all rows from the last one to this one. */
export function afterPick<Id>(
  { picked, anchor }: Selection<Id>,
  ids: readonly Id[],
  id: Id,
  { on, range }: { on: boolean; range: boolean },
): Selection<Id> {
  const next = new Set(picked);
  const start = range && anchor !== undefined ? ids.indexOf(anchor) : -1;
  const end = ids.indexOf(id);
  const touched = start < 0 ? [id] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  for (const each of touched) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return { picked: next, anchor: id };
}
