import type { ESTree } from 'vite';
import type { Rule } from './file-rules';
import { PRODUCT, type Source } from './sources';

const MARKUP =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|writeln)$/;
/** What a function of the domain must be given instead of reaching for it. */
const SURROUNDINGS = new Set([
  'crypto',
  'document',
  'window',
  'navigator',
  'localStorage',
  'fetch',
  'browser',
]);
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);
const LETTER = /\p{L}/u;

const ships = ({ path }: Source): boolean => PRODUCT.some((folder) => path.startsWith(`${folder}/`));
/** Whether the node is just that name. */
const isName = (node: ESTree.Node, name: string): boolean => node.type === 'Identifier' && node.name === name;

function evaluations({ visit }: Source): string[] {
  const found: string[] = [];
  const check = (callee: ESTree.Node) => {
    for (const name of ['eval', 'Function']) if (isName(callee, name)) found.push(name);
  };
  visit({ CallExpression: ({ callee }) => check(callee), NewExpression: ({ callee }) => check(callee) });
  return found;
}

function markup({ visit }: Source): string[] {
  const found: string[] = [];
  visit({
    MemberExpression: ({ object, property }) => {
      if (property.type !== 'Identifier') return;
      const written = property.name === 'write' && isName(object, 'document');
      if (written || MARKUP.test(property.name)) found.push(property.name);
    },
    JSXIdentifier: ({ name }) => {
      if (name === 'dangerouslySetInnerHTML' || name === 'srcDoc') found.push(name);
    },
  });
  return found;
}

function silences({ visit }: Source): string[] {
  const found: string[] = [];
  visit({
    CatchClause: ({ body }) => void (body.body.length === 0 && found.push('catch {}')),
    CallExpression: ({ callee, arguments: [handler] }) => {
      const isCatch = callee.type === 'MemberExpression' && isName(callee.property, 'catch');
      if (isCatch && handler?.type === 'ArrowFunctionExpression' && isEmptyBlock(handler.body))
        found.push('.catch()');
    },
  });
  return found;
}

const isEmptyBlock = (body: ESTree.Node): boolean => body.type === 'BlockStatement' && body.body.length === 0;

function literalTexts({ visit }: Source): string[] {
  const found: string[] = [];
  const add = (text: unknown) =>
    void (typeof text === 'string' && LETTER.test(text) && found.push(text.trim()));
  visit({
    JSXText: ({ value }) => add(value),
    JSXExpressionContainer: ({ expression }) => expression.type === 'Literal' && add(expression.value),
    JSXAttribute: ({ name, value }) => {
      const attribute = name.type === 'JSXIdentifier' ? name.name : '';
      if (SPOKEN.has(attribute) && value?.type === 'Literal') add(value.value);
    },
  });
  return found;
}

function surroundings({ visit }: Source): string[] {
  const found: string[] = [];
  visit({
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const reached = `${object.name}.${property.name}`;
      if (SURROUNDINGS.has(object.name) || reached === 'Date.now' || reached === 'Math.random')
        found.push(reached);
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && SURROUNDINGS.has(callee.name)) found.push(callee.name);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (isName(callee, 'Date') && given.length === 0) found.push('new Date()');
    },
  });
  return found;
}

/** Functions longer than this are parted by noun. */
const MOST_FUNCTION_LINES = 60;

function longFunctions({ text, visit }: Source): string[] {
  const lists = new Set<number>();
  const found: string[] = [];
  const check = ({ start, end }: ESTree.Node) => {
    const lines = text.slice(start, end).split('\n').length;
    if (lines > MOST_FUNCTION_LINES && !lists.has(start))
      found.push(`line ${text.slice(0, start).split('\n').length}: a function of ${lines} lines`);
  };
  visit({
    // The callback of `describe` is a list of tests, each a function of its own.
    CallExpression: ({ callee, arguments: given }) => {
      if (/^describe\b/.test(text.slice(callee.start, callee.end)))
        for (const { start } of given) lists.add(start);
    },
    FunctionDeclaration: check,
    FunctionExpression: check,
    ArrowFunctionExpression: check,
  });
  return found;
}

const PURE = /^(domain|capture|exchange)\//;

/** Rules about the code in a file. */
export const CODE_RULES: Rule[] = [
  {
    says: `a function has at most ${MOST_FUNCTION_LINES} lines`,
    breaches: longFunctions,
    example: ['domain/dates/day.ts', `export function day() {${'\n'.repeat(MOST_FUNCTION_LINES)}}`],
  },
  {
    says: 'nothing evaluates text as code',
    breaches: evaluations,
    example: ['capture/page/walk.ts', "new Function('return 1')();"],
  },
  {
    says: 'nothing turns text into markup',
    breaches: (source) => (ships(source) ? markup(source) : []),
    example: [
      'components/screens/board/Note.tsx',
      'export const Note = () => <p dangerouslySetInnerHTML={x} />;',
    ],
  },
  {
    says: 'no failure is swallowed',
    breaches: silences,
    example: ['storage/safety/open.ts', 'try { open(); } catch {}'],
  },
  {
    says: 'no component holds a text of its own',
    breaches: (source) => (source.path.startsWith('components/') ? literalTexts(source) : []),
    example: [
      'components/screens/board/Empty.tsx',
      'export const Empty = () => <p title={x}>No leads yet</p>;',
    ],
  },
  {
    says: 'domain, capture and exchange are given clock, chance and document',
    breaches: (source) => (PURE.test(source.path) ? surroundings(source) : []),
    example: ['domain/dates/day.ts', 'export const today = () => new Date();'],
  },
];
