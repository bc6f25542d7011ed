import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import type { SearchPart } from '~/domain/search/entry';
import { excerpt, marked } from '~/domain/search/highlights';
import { completed, completionAt } from '~/domain/search/operator-values';
import { operatorNamed } from '~/domain/search/operators';
import { queryOf, tokensOf } from '~/domain/search/query';
import { catalogueOf, LOCALES } from '../../../scripts/catalogues.mjs';
import { FAIR, found, isFound, lead, named, VALUES } from './search-scene';

describe('a name is found in any script', () => {
  const spellings = ['アクセル', 'axel', 'AXEL', 'akuseru', 'ｱｸｾﾙ', 'あくせる', 'ａｘｅｌ'];
  test.each(spellings)('%s by every other spelling', (name) => {
    expect(spellings.filter((typed) => !isFound(`架空${name}株式会社`, typed))).toEqual([]);
  });

  test.each([
    ['サテライトワークス', 'satellite'],
    ['Kakuu Satellite Works', 'サテライト'],
    ['架空ロケット', 'rocket'],
    ['Tōkyō Kakuu', 'トウキョウ'],
    ['ﾐﾂﾎﾞｼ', 'mitsubo'],
    ['じゅんいち', 'junichi'],
    ['Shin’ichi', 'シンイチ'],
    ['髙﨑製作所', '高崎'],
    ['みらい衛星株式会社', '(株)みらい衛星'],
    ['みらい 衛星', 'みらい衛星'],
    ['Città Elettronica', 'citta'],
    ['キヤノピー', 'キャノピー'],
  ])('%s by %s', (name, typed) => expect(isFound(name, typed)).toBe(true));

  test.each([
    ['葛西レイ', 'axel'],
    ['Kasai Rei', 'axel'],
    ['キャッスル', 'axel'],
    ['別名アクセル', '架空アクセル'],
    ['ハート', 'バード'],
  ])('%s not by %s', (name, typed) => expect(isFound(name, typed)).toBe(false));

  test('after every letter typed', () => {
    for (const [name, typed] of [
      ['アクセル', 'akuseru'],
      ['Kakuu Axel', 'アクセル'],
      ['ミツボシ', 'mitsuboshi'],
    ] as const)
      for (let end = typed === 'アクセル' ? 3 : 5; end <= typed.length; end++)
        expect([typed.slice(0, end), isFound(name, typed.slice(0, end))]).toEqual([
          typed.slice(0, end),
          true,
        ]);
  });
});

test('number, domain, person, note and field find a lead', () => {
  const it = lead('it', [
    ...named('みらい衛星株式会社'),
    { kind: 'number', text: '7999901000001' },
    { kind: 'site', text: 'https://www.mirai-eisei.example/company/' },
    { kind: 'person', text: '架空 花子' },
    { kind: 'person', text: 'カクウ ハナコ' },
    { kind: 'note', text: 'Cercano antenne\nper banda Ka.' },
    { kind: 'field', text: 'Priorità alta', label: 'Priorità' },
  ]);
  for (const typed of [
    '7999901000001',
    'T7-9999-0100-0001',
    'mirai-eisei.example',
    'https://mirai-eisei.example/contact?x=1',
    '架空花子',
    'hanako',
    'ANTENNE banda',
    '"antenne per"',
    'priorita',
  ])
    expect([typed, found([it], typed)]).toEqual([typed, ['it']]);
  expect(found([it], 'antenne satellite')).toEqual([]);
});

test('better matches come first, else the given order', () => {
  const entries = [
    lead('note', [...named('架空電波'), { kind: 'note', text: 'Parlato di Axel' }]),
    lead('sound', named('架空アクセル')),
    lead('within', named('Kakuu Axel')),
    lead('start', named('Axel Kakuu')),
    lead('start2', named('Axel Denpa')),
  ];
  expect(found(entries, 'axel')).toEqual(['start', 'start2', 'within', 'sound', 'note']);
});

describe('operators', () => {
  const entries = [
    lead('late', named('A'), { dueOn: ['2026-11-18', '2026-11-19'] as Day[], owner: 'AB' }),
    lead('sunday', named('B'), { dueOn: ['2026-11-22'] as Day[], event: FAIR, priority: 'A' }),
    lead('later', named('C'), { dueOn: ['2026-11-23'] as Day[], stage: 'own' }),
    lead('undated', named('D'), { members: ['m1'], tags: ['ANTENNE', 'radar'] }),
    lead('resting', named('E'), { dueOn: ['2026-11-18'] as Day[], rests: true }),
  ];
  test.each([
    ['due:overdue', ['late']],
    ['due:today', ['late']],
    ['due:week', ['late', 'sunday']],
    ['due:none', ['undated']],
    ['due:today due:none', ['late', 'undated']],
    ['stage:richiamare', ['later']],
    ['stage:"Da richiamare"', ['later']],
    ['STAGE：ａｃｑ', ['late', 'sunday', 'undated', 'resting']],
    ['event:"Expo 2025"', ['sunday']],
    ['event:osaka due:overdue', ['late']],
    ['member:meeo', ['undated']],
    ['owner:ab a', ['late']],
    ['owner:nobody', []],
    ['tag:antenne', ['undated']],
    ['tag:ＡＮＴ due:none', ['undated']],
    ['tag:laser', []],
    ['fase:"Da richiamare"', ['later']],
    ['ステージ：Da', ['later']],
    ['responsabile:ab', ['late']],
    ['担当:ab', ['late']],
    ['etichetta:antenne', ['undated']],
    ['scadenza:today', ['late']],
    ['priorità:A', ['sunday']],
    ['PRIORITA:a', ['sunday']],
    ['優先度:A', ['sunday']],
    ['priority:B', []],
    ['due:', []],
    ['', []],
  ])('%s finds %j', (typed, leads) => expect(found(entries, typed)).toEqual(leads));

  test('a colon after anything else is ordinary text', () => {
    expect(
      tokensOf('nota:x http://a.example "due: due"').map(({ operator, value }) => [operator, value]),
    ).toEqual([
      [undefined, 'nota:x'],
      [undefined, 'http://a.example'],
      [undefined, 'due: due'],
    ]);
  });

  test('are understood in the words that the field and its hints show, in every language', () => {
    for (const locale of LOCALES) {
      const texts = catalogueOf(join(import.meta.dirname, `../../../locales/${locale}.yml`));
      const { 'filter.placeholder': filter, 'export.filterPlaceholder': office } = texts;
      const shown = `${filter} ${office}`.match(/[\p{L}ー]+(?=:(?:[,、 …]|$))/gu) ?? [];
      const operators = shown.filter((word) => !/^(Filter|Filtra)$/.test(word)).map(operatorNamed);
      expect(operators.length).toBeGreaterThan(5);
      expect(operators).not.toContain(undefined);
    }
  });

  test('are completed in the word that was typed', () => {
    const typed = 'evento:osa';
    const completion = completionAt(typed, typed.length, VALUES);
    if (!completion?.values[0]) throw new Error('no completion');
    expect(completed(typed, completion, completion.values[0]).typed).toBe('evento:"Expo 2025 Osaka" ');
  });

  test('are completed at the caret, in quotation marks if they contain a blank', () => {
    const completion = completionAt('axel event:osa x', 14, VALUES);
    expect(completion?.values.map(({ id }) => id)).toEqual(['expo']);
    if (completion?.values[0])
      expect(completed('axel event:osa x', completion, completion.values[0])).toEqual({
        typed: 'axel event:"Expo 2025 Osaka" x',
        caret: 29,
      });
    expect(completionAt('due:', 4, VALUES)?.values).toHaveLength(4);
    expect(completionAt('due:today', 9, VALUES)).toBeUndefined();
    expect(completionAt('due:tod', 2, VALUES)).toBeUndefined();
    expect(completionAt('axel', 4, VALUES)).toBeUndefined();
  });
});

describe('highlights', () => {
  const marksIn = (kind: SearchPart['kind'], text: string, typed: string) =>
    marked({ kind, text }, queryOf(typed).terms)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);
  test.each([
    ['name', '架空アクセル株式会社', 'axel', ['アクセル']],
    ['name', '架空ｱｸｾﾙ㈱', 'アクセル', ['ｱｸｾﾙ']],
    ['name', 'Axel Kakuu Axel', 'アクセル', ['Axel', 'Axel']],
    ['name', 'ガス・ｶﾞｽ', 'がす', ['ガス', 'ｶﾞｽ']],
    ['name', 'サテライト工業', 'satellite', ['サテライト']],
    ['name', 'Mirai Satellite', 'mirai sat', ['Mirai', 'Sat']],
    ['note', 'Perché no? PERCHE sì', 'perche', ['Perché', 'PERCHE']],
    ['number', '7999901000001', '7-9999-0100', ['799990100']],
  ] as const)('in the %s %s for %s', (kind, text, typed, marks) => {
    expect(marksIn(kind, text, typed)).toEqual(marks);
  });

  test('an excerpt of a long note surrounds the first', () => {
    const text = `${'あ'.repeat(300)}antenne${'い'.repeat(300)}`;
    const pieces = excerpt({ kind: 'note', text }, queryOf('antenne').terms) ?? [];
    expect(pieces.map((piece) => piece.text)).toEqual([
      '…',
      'あ'.repeat(40),
      'antenne',
      'い'.repeat(40),
      '…',
    ]);
  });
});

test('signs that no stored text has are not looked for', () => {
  expect(isFound('架空精機株式会社', '架空\u0000精機')).toBe(true);
  expect(
    found([lead('one', named('架空精機株式会社')), lead('other', named('架空衛星株式会社'))], '\u0000'),
  ).toEqual([]);
});
