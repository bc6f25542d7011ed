import { expect, test } from 'vitest';
import { collapseSpace } from '~/capture/page/text';
import { bounded } from '~/domain/capture/bounded';

test('a text is cut at its bound, and before a character that crosses it', () => {
  expect(bounded('株式会社', 4)).toBe('株式会社');
  expect(bounded('株式会社架空', 4)).toBe('株式会社');
  // 𠮷, as in 𠮷野, takes two units.
  expect(bounded('株式会𠮷野', 4)).toBe('株式会');
  expect(bounded('株式会𠮷野', 5)).toBe('株式会𠮷');
});

test('white space is collapsed as a browser shows it, but a tab between elements stays', () => {
  expect(collapseSpace(' 代表者 \n\u3000 架空\n太郎 ')).toBe('代表者 架空 太郎');
  expect(collapseSpace('代表者 \t \t 架空 太郎')).toBe('代表者\t架空 太郎');
});
