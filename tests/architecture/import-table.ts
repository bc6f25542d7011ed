import type { Import, Source } from './sources';

interface Row {
  ours: string[];
  packages: string[];
}

/** Which folder may import what; the more special path of two decides. */
const TABLE: Record<string, Row> = {
  domain: { ours: ['domain'], packages: ['libphonenumber-js', 'tldts', 'japanese-holidays'] },
  'domain/zod': { ours: [], packages: ['zod'] },
  'capture/page': { ours: ['capture/page', 'domain/page-bounds'], packages: [] },
  'capture/read': { ours: ['capture/read', 'domain'], packages: [] },
  storage: { ours: ['storage', 'domain'], packages: ['dexie', 'uuid'] },
  exchange: { ours: ['exchange', 'domain'], packages: ['papaparse', 'read-excel-file', 'write-excel-file'] },
  platform: { ours: ['platform', 'domain'], packages: ['wxt/browser'] },
  locales: { ours: ['locales', 'domain'], packages: [] },
  components: {
    ours: ['components', 'capture/read', 'domain', 'storage', 'exchange', 'platform', 'locales'],
    packages: ['react', '@atlaskit/pragmatic-drag-and-drop'],
  },
  entrypoints: {
    ours: ['entrypoints', 'components', 'capture', 'domain', 'storage', 'exchange', 'platform', 'locales'],
    packages: ['react', 'react-dom', 'wxt/utils'],
  },
};
/** Whose types may be named though nothing of theirs may be used. */
const TYPES_OF: Record<string, string[]> = { 'capture/page': ['domain'] };

/** The imports of a file that the table does not allow. */
export function forbiddenImports({ path, imports }: Source): string[] {
  const own = pathWithoutEnding(path);
  const [place, row] = rowOf(own) ?? [];
  if (!row || !place) return [];
  const allowed = ({ target, isOurs, isType }: Import) =>
    isOurs
      ? isWithin(target, [...row.ours, ...(isType ? (TYPES_OF[place] ?? []) : [])])
      : isWithin(target, row.packages);
  return imports.filter((each) => !allowed(each)).map(({ target }) => target);
}

const rowOf = (path: string): [string, Row] | undefined =>
  Object.entries(TABLE)
    .filter(([place]) => isWithin(path, [place]))
    .sort(([a], [b]) => b.length - a.length)[0];

const isWithin = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

const pathWithoutEnding = (path: string): string => path.replace(/\.\w+$/, '');
