import { posix } from 'node:path';
import type { Import, Source } from './sources';

/** Something the files of the project keep together, with some that would not. */
export interface LayoutRule {
  says: string;
  breaches: (sources: readonly Source[]) => string[];
  example: [path: string, text: string][];
}

const MOST_FILES = 25;
/** Folders that may hold more. */
const WIDE_FOLDERS: readonly string[] = [];

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const folderOf = (path: string): string => posix.dirname(path);
const isLoadedWith = ({ isOurs, isLazy }: Import): boolean => isOurs && !isLazy;

/** The files a file is loaded with, or takes types of; what it loads only when needed closes no circle. */
function fileArrows(sources: readonly Source[]): Arrows {
  const paths = new Set(sources.map(({ path }) => path));
  const fileAt = (target: string) =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}.mjs`, `${target}/index.ts`].find((each) =>
      paths.has(each),
    );
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      new Set(imports.filter(isLoadedWith).flatMap(({ target }) => fileAt(target) ?? [])),
    ]),
  );
}

function folderArrows(sources: readonly Source[]): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [from, targets] of fileArrows(sources))
    for (const to of targets) {
      const [one, other] = [folderOf(from), folderOf(to)];
      if (one !== other) arrows.set(one, (arrows.get(one) ?? new Set()).add(other));
    }
  return arrows;
}

/** Each group of places that reach each other, by Tarjan's strongly connected components. */
function circles(arrows: Arrows): string[] {
  const found: string[] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (place: string): number => {
    const number = order.size;
    order.set(place, number);
    lowest.set(place, number);
    open.push(place);
    for (const next of arrows.get(place) ?? []) {
      const reached = order.has(next)
        ? open.includes(next)
          ? (order.get(next) ?? number)
          : number
        : visit(next);
      lowest.set(place, Math.min(lowest.get(place) ?? number, reached));
    }
    if (lowest.get(place) === number) {
      const group = open.splice(open.indexOf(place));
      if (group.length > 1) found.push(group.sort().join(' ↔ '));
    }
    return lowest.get(place) ?? number;
  };
  for (const place of arrows.keys()) if (!order.has(place)) visit(place);
  return found;
}

/** Rules about how files and folders lie. */
export const LAYOUT_RULES: LayoutRule[] = [
  {
    says: 'no files import each other in a circle, types included',
    breaches: (sources) => circles(fileArrows(sources)),
    example: [
      ['domain/leads/lead.ts', "import type { Stage } from './stage';"],
      ['domain/leads/stage.ts', "import type { Lead } from './lead';"],
    ],
  },
  {
    says: 'no folders of the product or its tests import each other in a circle, types and style sheets included',
    breaches: (sources) => circles(folderArrows(sources.filter(({ path }) => !path.startsWith('scripts/')))),
    example: [
      ['domain/leads/lead.ts', "import type { Event } from '../missions/event';"],
      ['domain/missions/event.ts', ''],
      ['domain/missions/matrix.ts', "import type { Row } from '../leads/row';"],
      ['domain/leads/row.ts', ''],
    ],
  },
  {
    says: `a folder holds at most ${MOST_FILES} source files`,
    breaches: (sources) => {
      const counts = new Map<string, number>();
      for (const { path } of sources.filter((each) => !each.path.endsWith('.css')))
        counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
      return [...counts]
        .filter(([folder, count]) => count > MOST_FILES !== WIDE_FOLDERS.includes(folder))
        .map(([folder, count]) => `${folder}: ${count} files`);
    },
    example: Array.from({ length: MOST_FILES + 1 }, (_, at): [string, string] => [
      `domain/leads/rule-${at}.ts`,
      '',
    ]),
  },
];
