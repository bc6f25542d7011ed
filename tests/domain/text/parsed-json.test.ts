import { describe, expect, test } from 'vitest';
import { parsedJson } from '~/domain/text/parsed-json';

describe('JSON of any origin', () => {
  test('is read as it was written', () => {
    const value = { a: [1, { b: null }], c: 'x[[[[{{{{' };
    expect(parsedJson(JSON.stringify(value))).toEqual(value);
  });

  test.each(['', '{', 'x', "{'a':1}"])('that is none is nothing: %j', (text) => {
    expect(parsedJson(text)).toBeUndefined();
  });

  test.each([
    ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['both', `${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}`],
    ['lists beside others', `[1,{"a":[]},${'['.repeat(33)}${']'.repeat(33)}]`],
  ])('nested too deep to be walked is nothing: %s', (_, text) => {
    expect(parsedJson(text)).toBeUndefined();
  });
});
