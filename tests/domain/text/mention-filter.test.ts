import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionFilter } from '~/domain/text/mention-filter';
import { possibleMentions } from '~/domain/text/possible-mentions';
import { type Person, personPattern } from '~/domain/text/redact-person';
import { runs } from '../../runs';

const PEOPLE: Person[] = [
  {
    name: '髙橋 花子',
    nameKana: 'タカハシ ガンコ',
    nameLatin: 'Hanako Satō',
    email: 'hanako.s@mirai.example',
    phone: '+81299990001',
  },
  { name: '⻑野 ⾦一' },
  { name: '林 一', phone: '+39051999001', email: 'l-i_1@x.example' },
  { name: 'Ån O’Neill', familyName: 'O’Neill', phone: '0044 20 9999' },
];
const PIECES = [
  ...[
    '髙橋',
    '高橋',
    '花',
    '子',
    'たかはし',
    'ﾀｶﾊｼ',
    'ｶﾞﾝｺ',
    'カ\u3099ンコ',
    'SATO',
    'Sato\u0304',
    'ｈａｎａｋｏ',
  ],
  ...[
    'hanako.s',
    '@',
    '%40',
    '＠',
    'mirai.example',
    '+81',
    '0',
    '299',
    '99',
    '0001',
    '０００１',
    '林',
    '長野',
    '⾦一',
    '金一',
    '⻑野',
    '一',
    'l-i_1',
  ],
  ...['An', 'A\u030an', 'O’Neill', '051', '999001', '+39', '0044', '20', '9999', 'x.example'],
  ...[' ', '　', '・', '-', '.', '(', '）', 'ー', '\n', ',', '様', 'xyz', '株式会社'],
];

test('no text with a mention is passed over', () => {
  const mayName = mentionFilter(PEOPLE);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const isNamed = PEOPLE.some(
        (person) => personPattern(person)?.test(text) || (possibleMentions(person)?.(text).length ?? 0) > 0,
      );
      if (isNamed) expect(mayName(text)).toBe(true);
    }),
    { numRuns: runs(20_000) },
  );
});

test('ordinary texts are', () => {
  const mayName = mentionFilter(PEOPLE);
  for (const text of [
    '株式会社みらい衛星',
    'catalogo spedito',
    '03-9999-0002',
    'https://www.mirai-eisei.example/',
  ])
    expect(mayName(text), text).toBe(false);
});
