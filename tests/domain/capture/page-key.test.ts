import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageKeyOf, sourceOf } from '~/domain/capture/page-key';
import { LONGEST_ADDRESS, LONGEST_FIELD } from '~/domain/records/limits';
import { safeHref } from '~/domain/values/safe-href';
import { runs } from '../../runs';

describe('the key of a page', () => {
  test.each([
    ['https://example.jp/company?utm_source=x&id=7&gclid=1#top', 'https://example.jp/company?id=7'],
    ['https://example.jp/#/company', 'https://example.jp/#/company'],
    ['https://example.jp/#!company', 'https://example.jp/#!company'],
    ['https://user:secret@example.jp/', 'https://example.jp/'],
  ])('of %s is %s', (address, key) => {
    expect(pageKeyOf(address)).toBe(key);
  });

  test('is its own key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(pageKeyOf(pageKeyOf(address))).toBe(pageKeyOf(address));
      }),
      { numRuns: runs(100) },
    );
  });

  test('a source is cited without query, hash and credentials', () => {
    expect(sourceOf('https://user:secret@example.jp/company?id=7#top')).toBe('https://example.jp/company');
  });

  test('a long address is cut to what can be stored', () => {
    const long = `https://example.jp/${'x'.repeat(30_000)}`;
    expect(sourceOf(long)).toBe(long.slice(0, LONGEST_FIELD));
    expect(pageKeyOf(long)).toBe(long.slice(0, LONGEST_ADDRESS));
  });
});

describe('a link', () => {
  test.each([
    ['https://example.jp/a b', 'https://example.jp/a%20b'],
    ['http://user:secret@example.jp/', 'http://example.jp/'],
    ['mailto:info@example.jp', 'mailto:info@example.jp'],
    ['tel:+81312345678', 'tel:+81312345678'],
  ])('may lead to %s', (text, href) => {
    expect(safeHref(text)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://a/b',
    'example.jp',
    '',
  ])('may not lead to %j', (text) => {
    expect(safeHref(text)).toBeUndefined();
  });
});
