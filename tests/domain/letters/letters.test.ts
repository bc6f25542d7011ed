import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledLetter, wordingOf } from '~/domain/letters/fill';
import { LETTER_KINDS, LETTER_LANGUAGES } from '~/domain/letters/letter';
import { kindForStep, namesIn, PLACES } from '~/domain/letters/placeholders';
import { NOTICES, WORDINGS } from '~/domain/letters/templates';
import { runs } from '../../runs';

const ABOUT = {
  organisation: { nameJa: 'みらい衛星株式会社', nameEn: 'Mirai Satellite Inc.' },
  contact: { name: '架空 花子', nameLatin: 'Hanako Kakuu', department: '営業部', role: '部長' },
  event: { name: 'Venture Café Tokyo', startsOn: '2026-11-20' },
  mission: { promoters: ['Regione Emilia-Romagna', 'ART-ER'] },
  members: ['MEEO', 'NPC Spacemind'],
  sender: 'Giulia Rossi',
} as unknown as Parameters<typeof namesIn>[1];
const ALL = LETTER_LANGUAGES.flatMap((language) => LETTER_KINDS.map((kind) => [language, kind] as const));

describe('a letter', () => {
  test.each(ALL)('in %s for %s fills in every name and placeholder', (language, kind) => {
    const names = namesIn(language, ABOUT);
    const { subject, body } = WORDINGS[language][kind];
    const letter = `${filledLetter(subject, names)}\n${filledLetter(body, names)}`;
    expect(letter).not.toMatch(/[{}]|undefined/);
    for (const name of ['Venture Café Tokyo', 'MEEO', 'Giulia Rossi', 'ART-ER'])
      expect(letter).toContain(name);
    expect(letter).toContain(language === 'ja' ? '架空 花子 様' : 'Hanako Kakuu,');
  });

  test('in Japanese addresses a person with 様 under the firm, a firm with 御中', () => {
    expect(namesIn('ja', ABOUT).addressee).toBe('みらい衛星株式会社\n営業部 部長\n架空 花子 様');
    expect(namesIn('ja', { ...ABOUT, contact: undefined }).addressee).toBe('みらい衛星株式会社 御中');
  });

  test('gives the day in its language, and none while the event has no date', () => {
    expect(LETTER_LANGUAGES.map((language) => namesIn(language, ABOUT).occasion)).toEqual([
      '2026年11月20日の「Venture Café Tokyo」',
      'at Venture Café Tokyo on 20 November 2026',
      'durante «Venture Café Tokyo» (20 novembre 2026)',
    ]);
    const undated = { ...ABOUT, event: { ...ABOUT.event, startsOn: undefined } };
    expect(namesIn('en', undated).occasion).toBe('at Venture Café Tokyo');
  });

  test('has one full stop after a name that ends with one, and keeps it for other names', () => {
    const names = (nameEn: string) => namesIn('en', { ...ABOUT, organisation: { nameEn } as never });
    const { body } = WORDINGS.en.thanks;
    const letter = filledLetter(body, names('Koyo Techno Co., Ltd.'));
    expect(letter).toContain('work together with Koyo Techno Co., Ltd. Please');
    expect(letter).not.toContain('..');
    const again = filledLetter(wordingOf(letter, names('Koyo Techno Co., Ltd.')), names('Kakuu Denki'));
    expect(again).toBe(filledLetter(body, names('Kakuu Denki')));
  });

  test('without a contact addresses the firm as each language does', () => {
    const about = { ...ABOUT, contact: undefined };
    expect(namesIn('en', about).addressee).toBe('Dear Mirai Satellite Inc. team,');
    expect(namesIn('it', about).addressee).toBe('Spettabile Mirai Satellite Inc.,');
  });

  test('marks what is missing, to be filled in by the user', () => {
    const names = namesIn('ja', { ...ABOUT, sender: '', members: [] });
    expect(filledLetter(WORDINGS.ja.thanks.body, names)).toMatch(/［お名前］と申します[\s\S]*当使節団の企業/);
  });

  test.each(LETTER_LANGUAGES)(
    'in %s has a notice that says who holds the data and where it came from',
    (language) => {
      const notice = filledLetter(NOTICES[language], namesIn(language, ABOUT));
      expect(notice).toContain('ART-ER');
      expect(notice).not.toMatch(/[{}]/);
    },
  );

  test('opened and closed as Japanese firms do: 拝啓 with 敬具, else お世話になっております', () => {
    for (const kind of LETTER_KINDS) {
      const { body } = WORDINGS.ja[kind];
      expect(body.includes('拝啓')).toBe(body.includes('敬具'));
      expect(/拝啓|お世話になっております/.test(body)).toBe(true);
    }
  });
});

describe('a wording', () => {
  test.each(ALL)('made from the letter in %s for %s takes other names', (language, kind) => {
    const own = namesIn(language, ABOUT);
    const other = namesIn(language, {
      ...ABOUT,
      organisation: { nameJa: '架空電機株式会社', nameEn: 'Kakuu Denki' } as never,
      contact: undefined,
    });
    const { body } = WORDINGS[language][kind];
    const again = filledLetter(wordingOf(filledLetter(body, own), own), other);
    expect(again).toBe(filledLetter(body, other));
  });

  test('gives the same letter for the same recipient', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const names = fc.record(
      Object.fromEntries(PLACES.map((place) => [place, text])) as Record<
        (typeof PLACES)[number],
        typeof text
      >,
    );
    const written = fc.array(fc.oneof(text, fc.constantFrom(...PLACES.map((place) => `{${place}}`))));
    fc.assert(
      fc.property(names, written, (about, parts) => {
        fc.pre(
          !Object.values(about).some((name) => /[{}]/.test(name)) &&
            !parts.some((part) => /[{}]/.test(part) && !/^\{\w+\}$/.test(part)),
        );
        const letter = filledLetter(parts.join(''), about);
        expect(filledLetter(wordingOf(letter, about), about)).toBe(letter);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('leaves braces that are no placeholder', () => {
    expect(filledLetter('{constructor} {foo} {', namesIn('it', ABOUT))).toBe('{constructor} {foo} {');
  });
});

test.each([
  ['thank', 'thanks'],
  ['thank-with-points', 'thanks'],
  ['profile-and-call', 'presentation'],
  ['promised-material', 'presentation'],
  ['first-reminder', 'reminder'],
  ['internal-state', 'reminder'],
  ['propose-call', 'call'],
  ['technical-call', 'call'],
])('the step %s is taken with the letter %s', (step, kind) => {
  expect(kindForStep(step)).toBe(kind);
});
