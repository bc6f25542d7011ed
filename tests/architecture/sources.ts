import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');
/** What ships. */
export const PRODUCT = [
  'capture',
  'components',
  'domain',
  'entrypoints',
  'exchange',
  'locales',
  'platform',
  'storage',
];
const ALL = [...PRODUCT, 'scripts', 'tests'];

/** One import of a file: a file of ours by its path without ending, or a package. */
export interface Import {
  /** `domain/day` of ours, `react-dom/client` of a package. */
  target: string;
  isOurs: boolean;
  /** Gone once built. */
  isType: boolean;
  /** Loaded when it is needed, not with the file. */
  isLazy: boolean;
}

/** One file of the project as the rules look at it. */
export interface Source {
  path: string;
  text: string;
  imports: Import[];
  visit(visitor: VisitorObject): void;
}

/** Every source file of the project. */
export function allSources(): Source[] {
  const names = ALL.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const configs = readdirSync(ROOT).filter((name) => name.endsWith('.config.ts'));
  return [...names, ...configs]
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => sourceOf(name.replaceAll('\\', '/'), readFileSync(join(ROOT, name), 'utf8')));
}

/** A file given by its path and text, for a rule to look at. */
export function sourceOf(path: string, text: string): Source {
  if (path.endsWith('.css')) return { path, text, imports: [], visit: () => undefined };
  const { program } = parseSync(path, text);
  const visit = (visitor: VisitorObject) => new Visitor(visitor).visit(program);
  return { path, text, imports: importsOf(path, visit), visit };
}

function importsOf(path: string, visit: Source['visit']): Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | null, isType: boolean, isLazy = false) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const ours = ourPath(path, source.value);
    found.push({ target: ours ?? source.value, isOurs: ours !== undefined, isType, isLazy });
  };
  visit({
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      add(source, importKind === 'type' || (specifiers.length > 0 && specifiers.every(isTypeSpecifier))),
    ExportNamedDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type'),
    ImportExpression: ({ source }) => add(source, false, true),
    TSImportType: ({ source }) => add(source, true),
  });
  return found;
}

const isTypeSpecifier = (specifier: ESTree.ImportDeclarationSpecifier): boolean =>
  specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';

function ourPath(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\.(ts|tsx|mjs)$/, '');
  if (bare.startsWith('~/')) return bare.slice(2);
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  return undefined;
}
