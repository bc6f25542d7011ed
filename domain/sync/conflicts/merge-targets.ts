import type { RecordRow } from '../beginnings';

/** Merge target of each record that users merged into another, across chains. Of several targets one not in the trash counts, then the smaller id. */
export function mergeTargets(
  rows: ReadonlyMap<string, RecordRow> = new Map(),
): [target: string, merged: string][] {
  const into = new Map<string, string>();
  for (const row of [...rows.values()].filter(({ folded }) => folded).sort(byPreference))
    for (const ended of row.folded as string[]) if (!into.has(ended)) into.set(ended, row.id);
  const rootOf = (id: string, passed: readonly string[] = []): string => {
    const next = into.get(id);
    if (!next) return id;
    return passed.includes(id) ? ([...passed].sort()[0] ?? id) : rootOf(next, [...passed, id]);
  };
  return [...into.keys()]
    .sort()
    .map((ended): [string, string] => [rootOf(ended), ended])
    .filter(([target, ended]) => target !== ended);
}

const byPreference = (a: RecordRow, b: RecordRow): number =>
  Number(Boolean(a.deletedAt)) - Number(Boolean(b.deletedAt)) || (a.id < b.id ? -1 : 1);
