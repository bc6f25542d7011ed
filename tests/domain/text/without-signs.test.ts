import { describe, expect, test } from 'vitest';
import { pageFactsSchema } from '~/domain/capture/page-facts';
import { leadFrom } from '~/domain/capture/parse-form';
import { withoutSigns } from '~/domain/text/without-signs';
import { tagFrom } from '~/domain/values/tags';
import { cellText } from '~/exchange/import/cells';
import { line, pageFacts } from '../../capture/page-facts';

const SIGNS = [
  '\u061c',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u0000',
  '\u0008',
  '\u001b',
  '\u007f',
  '\u009b',
  '\ud800',
];
/** Every sign before, within and after a name. */
const SIGNED = SIGNS.reduce(
  (text, sign) => `${sign}${text.slice(0, 2)}${sign}${text.slice(2)}${sign}`,
  'Sora 精機',
);

describe('signs that turn a line or are not text', () => {
  test('are taken out, and nothing else', () => {
    expect(withoutSigns(SIGNED)).toBe('Sora 精機');
    const kept = '👩‍🚀 می\u200cخواهم שלום 𠮷野\t1\n2\r\n\u200b\ufffc é e\u0301 🇮🇹';
    expect(withoutSigns(kept)).toBe(kept);
    // Two halves that a sign parts make no character.
    expect(withoutSigns('a\ud800\u202e\udc00b')).toBe('ab');
  });

  test('do not come in from a page', () => {
    const facts = pageFactsSchema.parse({
      ...pageFacts([['会社名', SIGNED]], [line(SIGNED)]),
      title: SIGNED,
      selection: SIGNED,
      images: [{ alt: SIGNED, region: 'main' }],
    });
    expect(facts.lines.map(({ text }) => text)).toEqual(['会社名', 'Sora 精機', 'Sora 精機']);
    expect([facts.title, facts.selection, facts.images[0]?.alt]).toEqual(Array(3).fill('Sora 精機'));
  });

  test('do not come in from a cell of a file', () => {
    expect(cellText(SIGNED, true)).toBe('Sora 精機');
  });

  test('do not come in by typing or pasting', () => {
    const form = {
      textOf: (field: string) => (field === 'nameEn' || field === 'business' ? SIGNED : ''),
      edits: { edited: {}, ticked: {} },
      note: SIGNED,
    };
    const { lead } = leadFrom({}, form);
    expect([lead.fields.nameEn, lead.fields.business, lead.note]).toEqual(Array(3).fill('Sora 精機'));
    expect(tagFrom(`#${SIGNED}`)).toBe('Sora 精機');
  });
});
