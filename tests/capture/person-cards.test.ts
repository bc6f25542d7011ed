import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { personFrom, titleIn } from '~/capture/read/words/person';
import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { runs } from '../runs';
import { line, pageFacts } from './page-facts';

const ROWS = [
  ['会社名', '株式会社ほしかげ精機'],
  ['所在地', '〒100-0000 東京都千代田区架空町1-2-3'],
] as const;
const headOf = (facts: PageFacts) => {
  const { representativeName, representativeTitle } = read(facts).fields;
  return {
    name: representativeName?.proposed[0]?.value,
    title: representativeTitle?.proposed[0]?.value,
  };
};
const headIn = (rows: readonly (readonly [string, string])[]) => headOf(pageFacts([...ROWS, ...rows]));

/** Lines of cards, each in a box of its own within the list. */
const inBoxes = (cards: readonly (readonly string[])[]): PageLine[] =>
  cards.flatMap((card) =>
    card.map((text, at) => ({ ...line(text), depth: 6, shared: at === 0 ? 4 : 5, level: 0 })),
  );
/** Lines of cards that follow each other without a box, as `dt` and `dd` do. */
const inARow = (cards: readonly (readonly string[])[]): PageLine[] =>
  cards.flat().map((text) => ({ ...line(text), depth: 5, shared: 4 }));
const heading = (text: string): PageLine => ({ ...line(text), depth: 4, shared: 2, level: 2 });

const CHIEFS = [
  '代表取締役社長',
  '代表取締役',
  '代表取締役 CEO',
  '代表取締役 兼 CTO',
  '理事長',
  '代表社員 / CEO',
];
const OTHERS = ['取締役', '取締役 CTO', '監査役', '執行役員', '社外取締役', '専務取締役', '営業本部長'];
const NAMES = ['見本 花子', '架空 太郎', '例示 次郎', '仮名 三千代', '偽名 さくら'];
const READINGS = ['', 'Hanako Mihon', 'みほん はなこ', 'ミホン ハナコ'];

const people = fc.record({
  names: fc.shuffledSubarray(NAMES, { minLength: 2 }),
  chief: fc.constantFrom(...CHIEFS),
  others: fc.array(fc.constantFrom(...OTHERS), { minLength: 4, maxLength: 4 }),
  place: fc.nat(),
  reading: fc.constantFrom(...READINGS),
  caption: fc.constantFrom('役員紹介', '経営陣', 'Members', '私たちについて'),
});

describe('a list of officers', () => {
  test('gives the head, never the next person, in whatever order names and titles stand', () => {
    fc.assert(
      fc.property(
        people,
        fc.boolean(),
        fc.boolean(),
        ({ names, chief, others, place, reading, caption }, nameFirst, boxed) => {
          const head = place % names.length;
          const cards = names.map((name, at) => {
            const title = at === head ? chief : (others[at % others.length] ?? '');
            const read = reading ? [reading] : [];
            return nameFirst ? [name, ...read, title] : [title, name, ...read];
          });
          const lines = boxed ? inBoxes(cards) : inARow(cards);
          const { name } = headOf(pageFacts(ROWS, [heading(caption), ...lines]));
          // Without boxes the order alone relates a title that stands before its name and a reading.
          if (nameFirst || !reading) expect([names[head], ...(boxed ? [] : [undefined])]).toContain(name);
          else expect([names[head], undefined]).toContain(name);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test.each([
    ['in boxes', inBoxes],
    ['without boxes', inARow],
  ])('with names above their titles is read %s', (_, lines) => {
    const cards = [
      ['見本 花子', '代表取締役社長'],
      ['架空 太郎', '取締役'],
    ];
    expect(headOf(pageFacts(ROWS, lines(cards)))).toEqual({ name: '見本 花子', title: '代表取締役社長' });
    expect(headOf(pageFacts(ROWS, lines([...cards].reverse())))).toEqual({
      name: '見本 花子',
      title: '代表取締役社長',
    });
  });

  test('with titles above their names is read', () => {
    const cards = [
      ['代表取締役社長', '見本 花子'],
      ['取締役', '架空 太郎'],
    ];
    for (const lines of [inBoxes(cards), inARow(cards)])
      expect(headOf(pageFacts(ROWS, lines)).name).toBe('見本 花子');
  });

  test('in a table of names and titles is read', () => {
    const table = headIn([
      ['架空 太郎', '取締役会長'],
      ['見本 花子', '代表取締役社長'],
      ['例示 次郎', '監査役'],
    ]);
    expect(table.name).toBe('見本 花子');
  });

  test('of customers and guests is not read', () => {
    const customer = inBoxes([['株式会社みほん', '架空 太郎', '代表取締役社長']]);
    expect(headOf(pageFacts(ROWS, customer)).name).toBeUndefined();
    const facts = pageFacts(ROWS, [heading('お客様の声'), ...inBoxes([['例示 次郎', '代表取締役']])]);
    const headings = [{ level: 2, text: 'お客様の声', region: 'main' as const }];
    const under = facts.lines.map((each, at) => (at > 4 ? { ...each, heading: 0 } : each));
    expect(headOf({ ...facts, headings, lines: under }).name).toBeUndefined();
  });

  test.each(['見本 花子\t代表取締役社長', '見本 花子　代表取締役社長', '見本 花子（代表取締役社長）'])(
    'with name and title in one line is read: %j',
    (text) => {
      const lines = inBoxes([['架空 太郎 取締役'], [text], ['例示 次郎（監査役）']]);
      expect(headOf(pageFacts(ROWS, lines))).toEqual({ name: '見本 花子', title: '代表取締役社長' });
    },
  );

  test('with a name in two scripts in one line is read', () => {
    const cards = [
      ['見本 花子\u200bHanako Mihon', '代表取締役社長'],
      ['架空 太郎\u200bTaro Kakuu', '取締役'],
    ];
    expect(headOf(pageFacts(ROWS, inBoxes(cards))).name).toBe('見本 花子');
  });

  test('below the headings of its columns is read', () => {
    const lines = inBoxes([
      ['氏名', '役職'],
      ['見本 花子', '代表取締役社長'],
      ['架空 太郎', '取締役'],
    ]);
    expect(headOf(pageFacts(ROWS, lines)).name).toBe('見本 花子');
  });

  test('with Latin names is read', () => {
    const cards = [
      ['Kei Mihon', 'President and CEO'],
      ['Sora Kakuu', 'Director'],
    ];
    expect(headOf(pageFacts(ROWS, inBoxes(cards)))).toEqual({
      name: 'Kei Mihon',
      title: 'President and CEO',
    });
  });

  test('after the value of another label is not begun by that value', () => {
    const lines = inARow([
      ['業種', '製造業'],
      ['代表取締役', '見本 花子'],
      ['資本金', '1億円'],
    ]);
    expect(headOf(pageFacts(ROWS, lines)).name).toBe('見本 花子');
  });
});

describe('the caption of a menu', () => {
  test.each(['オーナー様', 'オーナー様へ', 'オーナー', '代表'])('%s names nobody', (caption) => {
    const entry = (text: string) => ({ ...line(text), linked: true, depth: 6, shared: 5 });
    const lines = [
      { ...line(caption), shared: 2 },
      entry('オーナー様 トップ'),
      entry('採用情報'),
      entry('家づくり'),
    ];
    expect(headOf(pageFacts(ROWS, lines)).name).toBeUndefined();
  });
});

describe('a label that names several posts', () => {
  test.each([
    ['代表社員 / CEO', '代表社員'],
    ['CEO・代表社員', '代表社員'],
    ['代表取締役（CEO）', '代表取締役'],
    ['最高経営責任者', '最高経営責任者'],
    ['代表責任者', undefined],
    ['代表者', undefined],
  ])('%s keeps its title', (label, title) => {
    expect(headIn([[label, '見本 花子']])).toEqual({ name: '見本 花子', title });
  });

  test.each([
    ['代表取締役社長 兼 CTO', '代表取締役社長'],
    ['CEO & 理事長', '理事長'],
    ['取締役 家具', ''],
    ['代表 電話', ''],
  ])('%j', (text, title) => expect(titleIn(text)).toBe(title));
});

test.each([
  ['みほん接骨師会　会長　　見本 徹', { name: '見本 徹', title: '会長' }],
  ['一般社団法人みほん協会 代表理事 見本 徹', { name: '見本 徹', title: '代表理事' }],
  ['架空工業株式会社 代表取締役 見本 徹', { name: '見本 徹', title: '代表取締役' }],
  ['みほん会 見本 徹', undefined],
])('the body that a person heads is no part of the name: %s', (text, person) => {
  expect(personFrom(text)).toEqual(person);
});
