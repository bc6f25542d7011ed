import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchPart } from '~/domain/search/entry';
import { nameFolded } from '~/domain/search/fold';
import { excerpt, marked } from '~/domain/search/highlights';
import { completed, completionAt } from '~/domain/search/operator-values';
import { queryOf } from '~/domain/search/query';
import { runs } from '../../runs';
import { found, isFound, lead, VALUES } from './search-scene';

describe('any query and any stored text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'ア',
          'ｶﾞ',
          'ャ',
          'ー',
          'x',
          'Axel',
          '株式会社',
          ' ',
          '"',
          ':',
          'due:',
          'stage：',
          '-',
          '7',
          '\ud83d',
          '🚀',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const kinds = fc.constantFrom('name', 'person', 'note', 'number', 'site' as const);

  test('never throw, and the parts add up to the text', () => {
    fc.assert(
      fc.property(anything, kinds, anything, fc.nat(45), (text, kind, typed, caret) => {
        const part = { kind, text } as SearchPart;
        found([lead('it', [part])], typed);
        const pieces = marked(part, queryOf(typed).terms);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        excerpt(part, queryOf(typed).terms);
        const completion = completionAt(typed, caret, VALUES);
        if (completion?.values[0]) completed(typed, completion, completion.values[0]);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('a name is found by itself, in any width', () => {
    const names = fc
      .array(fc.constantFrom('架空', 'アクセル', 'みらい', 'Axel', 'Kakuu', '7', 'ガス', 'ﾐﾗｲ', 'シャ'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(names, (name) => {
        expect(isFound(name, name)).toBe(true);
        expect(isFound(name, name.normalize('NFKC').toUpperCase())).toBe(true);
        expect(isFound(name.normalize('NFKC'), name)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  test('folding a name is idempotent', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { written } = nameFolded(text);
        expect(nameFolded(written).written).toBe(written);
      }),
      { numRuns: runs(100) },
    );
  });
});
