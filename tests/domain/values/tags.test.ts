import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_TAG, tagFrom, tagsWith } from '~/domain/values/tags';
import { runs } from '../../runs';

test.each([
  ['  antenne   radar ', 'antenne radar'],
  ['#antenne', 'antenne'],
  ['  ', ''],
  ['#', ''],
  ['半導体', '半導体'],
])('“%s” is the tag “%s”', (typed, tag) => {
  expect(tagFrom(typed)).toBe(tag);
});

test('a tag is cut at its longest and never ends in a blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (typed) => {
      const tag = tagFrom(typed);
      expect(tag.length).toBeLessThanOrEqual(LONGEST_TAG);
      expect(tag).toBe(tag.trim());
    }),
    { numRuns: runs(100) },
  );
});

test('a tag occurs once regardless of case, as first written', () => {
  expect(tagsWith(['Antenne'], { add: ['ANTENNE', 'ａｎｔｅｎｎｅ', 'radar'] })).toEqual([
    'Antenne',
    'radar',
  ]);
});

test('removing the last tag leaves none', () => {
  expect(tagsWith(['Antenne'], { remove: ['antenne'] })).toBeUndefined();
});

test('a tag both removed and added is added', () => {
  expect(tagsWith(['antenne'], { add: ['Antenne'], remove: ['antenne'] })).toEqual(['Antenne']);
});
