import { forbiddenImports } from './import-table';
import type { Source } from './sources';

/** Something every file of the project keeps, with a file that would not. */
export interface Rule {
  says: string;
  breaches: (source: Source) => string[];
  example: [path: string, text: string];
}

/** Files that hold a table of data and nothing else. */
const DATA_TABLES: readonly string[] = [];
const MOST_LINES = 250;
const BANNED_NAMES = /(^|[/.-])(util|helper|manager|service|data|info|common)s?([.-]|$)/i;
const DEFAULT_EXPORTS = /^entrypoints\/|\.config\.ts$/;

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** Rules about a file as a whole. */
export const FILE_RULES: Rule[] = [
  {
    says: 'a folder imports only what the table of the house allows',
    breaches: forbiddenImports,
    example: ['storage/commands/move.ts', "import { useState } from 'react';"],
  },
  {
    says: 'a layer of storage imports no layer above it',
    breaches: forbiddenImports,
    example: ['storage/queries/due.ts', "import { commit } from '../commands/move-lead';"],
  },
  {
    says: 'what records show knows no screen',
    breaches: forbiddenImports,
    example: ['components/records/lead/Owner.tsx', "import { Board } from '../../screens/board/Board';"],
  },
  {
    says: 'language and values know nothing of leads',
    breaches: forbiddenImports,
    example: ['domain/values/phone.ts', "import type { Lead } from '../leads/lead';"],
  },
  {
    says: 'what runs in the page takes nothing along but types and its bounds',
    breaches: forbiddenImports,
    example: ['capture/page/collect.ts', "import { plain } from '~/domain/text/normalise';"],
  },
  {
    says: 'only one module imports zod',
    breaches: forbiddenImports,
    example: ['domain/leads/lead.ts', "import * as z from 'zod/mini';"],
  },
  {
    says: 'live queries reach components through one hook',
    breaches: ({ path, text }) =>
      path.startsWith('components/') && path !== 'components/hooks/use-live.ts' && text.includes('liveQuery')
        ? ['liveQuery']
        : [],
    example: ['components/screens/board/Board.tsx', 'storage.liveQuery(() => storage.leadCards(id));'],
  },
  {
    says: `a file has at most ${MOST_LINES} lines, tables of data excepted`,
    breaches: ({ path, text }) =>
      linesOf(text) > MOST_LINES !== DATA_TABLES.includes(path) ? [`${linesOf(text)} lines`] : [],
    example: ['domain/leads/lead.ts', '\n'.repeat(MOST_LINES).concat('export {};')],
  },
  {
    says: 'a file is named for what is in it',
    breaches: ({ path }) => (BANNED_NAMES.test(path) ? [path] : []),
    example: ['domain/dates/date-utils.ts', ''],
  },
  {
    says: 'a file is named in kebab-case (a hook too), one of a component as the component',
    breaches: ({ path, text }) => (isNamedRight(path, text) ? [] : [path]),
    example: ['components/screens/board/Board.tsx', 'export function Column() {}'],
  },
  {
    says: 'only entrypoints and configurations have a default export',
    breaches: ({ path, visit }) => {
      const found: string[] = [];
      visit({ ExportDefaultDeclaration: () => void found.push('export default') });
      return DEFAULT_EXPORTS.test(path) ? [] : found;
    },
    example: ['domain/leads/lead.ts', 'export default 1;'],
  },
];

function isNamedRight(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!path.startsWith('components/') || name.endsWith('.ts') || name.startsWith('use-'))
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name);
  if (name.endsWith('.css')) return /^([A-Z]\w*|[a-z-]+)(\.module)?\.css$/.test(name);
  return new RegExp(`export (function|class|const) ${name.replace('.tsx', '')}\\b`).test(text);
}
