import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PRODUCT, ROOT } from './sources';

/** One text of the repository by its path: code, catalogue or document. */
export interface Text {
  path: string;
  text: string;
}

/** Something the documents keep, with texts that would not. */
export interface DocsRule {
  says: string;
  breaches: (texts: readonly Text[]) => string[];
  example: Text[];
}

const FOLDERS = [...PRODUCT, 'scripts', 'tests', 'docs'];
const TEXTUAL = /\.(tsx?|mjs|css|yml|md)$/;
const SOURCE = /\.(tsx?|mjs|css|html|yml)$/;
/** Data, and this file, which quotes what it forbids. */
const LEFT_OUT = /^tests\/(?:fixtures\/|architecture\/docs-rules\.ts$)/;

/** Every text of the repository that may cite a document or be one. */
export function allTexts(): Text[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  );
  const atTop = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isFile());
  return [...inFolders, ...atTop]
    .filter((path) => (TEXTUAL.test(path) || SOURCE.test(path)) && !LEFT_OUT.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const CITATION = /docs\/([\w/-]+\.md) (\d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*)/g;
/** Documents of the project's beginnings that are not in the repository. */
const OUTSIDE =
  /\bDESIGN(?:\.md| \d+)|\bdomain rules \d[\d.]*|\b(?:reliability|field|domain|texts)\.md\b|(?<!docs\/)\b(?:performance|testing)\.md\b/g;
const QUOTED = /`([^`\n]+)`/g;
const FOLDER_PATH = /^[\w.-]+(?:\/[\w.-]+)*\/$/;
const FILE_PATH = /^[\w.-]+(?:\/[\w.-]+)+\.[a-z]+$/;
const BARE_FILE = /^[\w-]+(?:[.-][\w-]+)*\.(?:tsx?|mjs|css|html|yml)$/;

const isReadme = (path: string): boolean => posix.basename(path) === 'README.md' && path !== 'README.md';
const numberedHeadings = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#+ (\d+(?:\.\d+)*) \S/gm)].map(([, number = '']) => number));

/** The citations of sections that no heading of the document has. */
function unresolved(texts: readonly Text[]): string[] {
  const headings = new Map(texts.map(({ path, text }) => [path, numberedHeadings(text)]));
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(CITATION)].flatMap(([, file = '', sections = '']) =>
      sections
        .split(', ')
        .filter((section) => !headings.get(`docs/${file}`)?.has(section))
        .map((section) => `${path}: docs/${file} ${section}`),
    ),
  );
}

const citedFromOutside = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ path, text }) => [...text.matchAll(OUTSIDE)].map(([cited]) => `${path}: ${cited}`));

/** The source folders among the paths, and those that hold them. */
function sourceFolders(texts: readonly Text[]): Set<string> {
  const folders = new Set<string>();
  for (const { path } of texts) {
    if (!SOURCE.test(path) || path.startsWith('docs/')) continue;
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
      folders.add(folder);
  }
  return folders;
}

/** Folders without a README.md of a heading and one paragraph of two to four sentences. */
function undescribed(texts: readonly Text[]): string[] {
  const readmes = new Map(texts.filter(({ path }) => isReadme(path)).map(({ path, text }) => [path, text]));
  return [...sourceFolders(texts)].filter((folder) => !describes(readmes.get(`${folder}/README.md`), folder));
}

function describes(text: string | undefined, folder: string): boolean {
  const [heading, paragraph = '', ...more] = (text ?? '').trimEnd().split('\n\n');
  const sentences = paragraph.split(/(?<=[.!?])\s+(?=[A-Z`])/).length;
  return (
    heading === `# ${folder}` &&
    more.length === 0 &&
    !paragraph.includes('\n') &&
    sentences >= 2 &&
    sentences <= 4
  );
}

/** Paths in documents, and in READMEs names of files beside them, where there is nothing. */
function leadsNowhere(texts: readonly Text[]): string[] {
  const documents = texts.filter(
    ({ path }) => isReadme(path) || path === 'CONTRIBUTING.md' || /^docs\/.*\.md$/.test(path),
  );
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(QUOTED)].flatMap(([, quoted = '']) => {
      const target = targetOf(path, quoted.replace(/ \d+(\.\d+)*$/, ''));
      return target === undefined || existsSync(join(ROOT, target)) ? [] : [`${path}: ${quoted}`];
    }),
  );
}

function targetOf(from: string, quoted: string): string | undefined {
  if (FOLDER_PATH.test(quoted) || FILE_PATH.test(quoted)) return quoted;
  return isReadme(from) && BARE_FILE.test(quoted) ? posix.join(posix.dirname(from), quoted) : undefined;
}

/** Rules about documents and what cites them. */
export const DOCS_RULES: DocsRule[] = [
  {
    says: 'every citation of a section leads to a numbered heading',
    breaches: unresolved,
    example: [
      { path: 'docs/architecture.md', text: '## 6 Bounds\n' },
      { path: 'domain/dates/eras.ts', text: '// As in docs/architecture.md 6, 7.\n' },
    ],
  },
  {
    says: 'no document outside the repository is cited',
    breaches: citedFromOutside,
    example: [{ path: 'domain/dates/eras.ts', text: '/** An era (domain rules 4.3). */' }],
  },
  {
    says: 'every source folder has a README.md with its path and one paragraph of two to four sentences',
    breaches: undescribed,
    example: [
      { path: 'domain/dates/eras.ts', text: '' },
      { path: 'domain/README.md', text: '# domain\n\nThe words. Pure.\n' },
      { path: 'domain/dates/README.md', text: '# domain/dates\n\nDays.\n\nAnd eras.\n' },
    ],
  },
  {
    says: 'every path named in a document exists',
    breaches: leadsNowhere,
    example: [{ path: 'CONTRIBUTING.md', text: 'A holiday is in `domain/calendar/holidays.ts`.' }],
  },
];
