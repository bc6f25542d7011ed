import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import type { PageFacts } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

/** A page of one paragraph, whose lines are broken within it. */
const paragraph = (title: string, texts: readonly string[]): PageFacts => ({
  ...pageFacts(
    [],
    texts.map((text, at) => ({ ...line(text), shared: at ? 3 : 2 })),
  ),
  url: 'https://www.hoshikage.example/contact/',
  title,
});
const readFirst = (facts: PageFacts) => {
  const { fields } = read(facts);
  return (field: keyof typeof fields) => fields[field]?.proposed[0]?.value;
};

describe('a name above its address', () => {
  test.each([
    ['with the code of a Japanese address', ['1-2-3 Kakuu, Naka-ku, Yokohama, Kanagawa 231-0000, Japan']],
    ['with a bare number from abroad', ['Kakuu House', '+81 45 999 0001']],
    ['with a word for phone', ['Kakuu House', 'Phone: 045-999-0001']],
  ])('in Latin letters is the owner’s, %s', (_, below) => {
    const value = readFirst(paragraph('Contact', ['Hoshikage Robotics Ltd.', ...below]));
    expect(value('nameEn')).toBe('Hoshikage Robotics Ltd.');
  });

  test('of an office without legal form is the owner’s, and no branch', () => {
    const facts = paragraph('みほん', [
      'ほしかげ法律事務所',
      '〒231-0000 神奈川県横浜市中区架空町1-2-3',
      'TEL 045-999-0001',
    ]);
    const headings = [{ level: 1, text: 'ほしかげ法律事務所', region: 'main' as const }];
    const lines = facts.lines.map((each, at) => ({ ...each, heading: at ? 0 : -1, level: at ? 0 : 1 }));
    const value = readFirst({ ...facts, title: 'ほしかげ法律事務所｜横浜', headings, lines });
    expect(value('nameJa')).toBe('ほしかげ法律事務所');
    expect(value('postalCode')).toBe('231-0000');
    expect(value('phone')).toBe('+81459990001');
  });
});

test('a name without its legal form stands behind the same name with it', () => {
  const facts = paragraph('Hoshikage', [
    'HOSHIKAGE, LLC',
    '1-2-3 Kakuu, Naka-ku, Yokohama, Kanagawa 231-0000, Japan',
    '© 2026 Hoshikage.',
  ]);
  expect(readFirst(facts)('nameEn')).toBe('HOSHIKAGE, LLC');
});

describe('a contact form', () => {
  const NAME = ['会社名', '株式会社ほしかげ精機'] as const;
  const OWN = line('© 株式会社ほしかげ精機', 'footer');
  const form = (href: string, text: string) =>
    readFirst({ ...pageFacts([NAME], [OWN]), links: [{ href, text, region: 'main' }] })('contactFormUrl');

  test.each([
    ['https://docs.google.com/forms/d/e/mihon/viewform', 'フォーム'],
    ['https://docs.google.com/forms/d/e/mihon/viewform', 'フォームはこちら'],
    ['https://ssl.form-mihon.example/f/12', 'Webからのお問い合わせはこちら'],
  ])('of a provider is found: %s %s', (href, text) => expect(form(href, text)).toBe(href));

  test.each([
    ['https://docs.google.com/forms/d/e/mihon/viewform', 'セミナー申込フォーム'],
    ['https://docs.google.com/forms/d/e/mihon/viewform', 'アンケート'],
    ['https://www.mihon.example/f/12', 'フォーム'],
  ])('is not another form: %s %s', (href, text) => expect(form(href, text)).toBeUndefined());
});
