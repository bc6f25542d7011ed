import { describe, expect, test } from 'vitest';
import { CODE_RULES } from './architecture/code-rules';
import { allTexts, DOCS_RULES } from './architecture/docs-rules';
import { FILE_RULES } from './architecture/file-rules';
import { LAYOUT_RULES } from './architecture/layout-rules';
import { allSources, type Source, sourceOf } from './architecture/sources';

const sources = allSources();

describe.each([...FILE_RULES, ...CODE_RULES])('$says', ({ breaches, example }) => {
  test('in every file', () => {
    const found = sources.flatMap((source) => breaches(source).map((breach) => `${source.path}: ${breach}`));
    expect(found).toEqual([]);
  });

  test('or it is seen', () => {
    expect(breaches(sourceOf(...example))).not.toEqual([]);
  });
});

describe.each(LAYOUT_RULES)('$says', ({ breaches, example }) => {
  test('in the whole house', () => {
    expect(breaches(sources)).toEqual([]);
  });

  test('or it is seen', () => {
    expect(breaches(example.map(([path, text]) => sourceOf(path, text)))).not.toEqual([]);
  });
});

describe.each(DOCS_RULES)('$says', ({ breaches, example }) => {
  test('in every text', () => {
    expect(breaches(allTexts())).toEqual([]);
  });

  test('or it is seen', () => {
    expect(breaches(example)).not.toEqual([]);
  });
});

describe('the popup’s first frame', () => {
  test('waits for React and nothing else', () => {
    const needed = packagesBehind('entrypoints/popup/main.tsx');
    const late = needed.filter(([name]) => !/^(react|react-dom|react-dom\/client)$/.test(name));
    expect(needed.length).toBeGreaterThan(2);
    expect(late).toEqual([]);
  });
});

/** The packages a file needs before it runs, through all it imports, each with the way it comes in. */
function packagesBehind(entry: string): [name: string, way: string][] {
  const wanted: [string, string][] = [];
  const seen = new Set<Source>();
  const follow = (source: Source | undefined, way: string) => {
    if (!source || seen.has(source)) return;
    seen.add(source);
    for (const { target, isOurs, isType, isLazy } of source.imports) {
      if (isType || isLazy) continue;
      if (isOurs) follow(sourceAt(target), `${way} → ${target}`);
      else wanted.push([target, way]);
    }
  };
  follow(
    sources.find(({ path }) => path === entry),
    entry,
  );
  return wanted;
}

const sourceAt = (target: string): Source | undefined =>
  sources.find(({ path }) =>
    ['.ts', '.tsx', '/index.ts', '/index.tsx'].some((ending) => path === target + ending),
  );
