import { describe, expect, test } from 'vitest';
import * as cells from '~/exchange/import/cells';
import { delimiterOf } from '~/exchange/import/delimiter';
import { encodingsOf } from '~/exchange/import/encoding';
import { proposedTargets } from '~/exchange/import/headings';
import { idOf } from '~/exchange/import/words';
import { fileOf, headings, rowsIn, tableIn, words } from './import-scene';

// 会社名,電話 / みらい衛星,03-6277-6451
const SHIFT_JIS = [
  0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc, 0x2c, 0x93, 0x64, 0x98, 0x62, 0x0d, 0x0a, 0x82, 0xdd, 0x82, 0xe7, 0x82,
  0xa2, 0x89, 0x71, 0x90, 0xaf, 0x2c, 0x30, 0x33, 0x2d, 0x36, 0x32, 0x37, 0x37, 0x2d, 0x36, 0x34, 0x35, 0x31,
];
// 会社名,電話 / みらい,1
const EUC_JP = [
  0xb2, 0xf1, 0xbc, 0xd2, 0xcc, 0xbe, 0x2c, 0xc5, 0xc5, 0xcf, 0xc3, 0x0a, 0xa4, 0xdf, 0xa4, 0xe9, 0xa4, 0xa4,
  0x2c, 0x31,
];
const LATIN = 'azienda;città\r\nSocietà Più;Forlì\r\n';
const bytes = (numbers: readonly number[]) => new Uint8Array(numbers);
const latin = bytes([...LATIN].map((letter) => letter.charCodeAt(0)));
const wide = (text: string, little: boolean, mark: boolean) => {
  const out = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
  for (const [at, letter] of [...(mark ? '\ufeff' : ''), ...text].entries())
    out.setUint16(2 * at, letter.charCodeAt(0), little);
  return new Uint8Array(out.buffer);
};

describe('a file’s encoding', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('会社名,città'), ['utf-8']],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffcompany'), ['utf-8']],
    ['UTF-16 little endian with a mark', wide('会社名', true, true), ['utf-16le']],
    ['UTF-16 big endian with a mark', wide('company', false, true), ['utf-16be']],
    ['UTF-16 without a mark', wide('company;tel', true, false), ['utf-16le']],
  ] as const)('%s is certain', async (_, content, expected) => {
    expect(await encodingsOf(fileOf(content))).toEqual({ encodings: expected, isCertain: true });
  });

  test('that is not certain is asked, the likeliest first', async () => {
    for (const [content, likeliest] of [
      [bytes(SHIFT_JIS), 'shift_jis'],
      [bytes(EUC_JP), 'euc-jp'],
      [latin, 'windows-1252'],
    ] as const) {
      const { encodings, isCertain } = await encodingsOf(fileOf(content));
      expect([encodings[0], isCertain]).toEqual([likeliest, false]);
    }
  });

  test('read as such gives the words as they were', async () => {
    expect((await tableIn(bytes(SHIFT_JIS))).rows[0]?.cells).toEqual(['みらい衛星', '03-6277-6451']);
    expect((await tableIn(latin)).rows[0]?.cells).toEqual(['Società Più', 'Forlì']);
    expect((await tableIn(wide('azienda\tcittà\r\nPiù\tForlì', true, true))).rows[0]?.cells).toEqual([
      'Più',
      'Forlì',
    ]);
  });

  test('of a letter or a line’s end parted by the reading’s pieces is whole', async () => {
    const long = `company;notes\r\n${'みらい;"a\r\nb"\r\n'.repeat(40_000)}`;
    const { rows } = await tableIn(long);
    expect(rows).toHaveLength(40_000);
    expect(new Set(rows.map(({ cells: [name, note] }) => `${name}/${note}`))).toEqual(
      new Set(['みらい/a\nb']),
    );
  });
});

describe('what parts the cells', () => {
  test.each([
    ['company;tel\na;b', ';'],
    ['company,tel,note\n"a;b;c;d",1,2', ','],
    ['company\ttel\na,b\tc', '\t'],
    ['company|tel\na|b', '|'],
    ['"sep=|"\ncompany;x|tel', '|'],
    ['sep=\t\ncompany\ttel', '\t'],
    ['"Nome; esteso","b, c"\n"x","y"', ','],
    ['company', ','],
  ] as const)('%j: %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });
});

describe('headings', () => {
  test.each([
    ['Denominazione (giapponese)', 'nameJa'],
    ['Corporate number', 'corporateNumber'],
    ['日本の法人番号', undefined],
    ['nameJa', 'nameJa'],
    ['NAME_EN', 'nameEn'],
    ['Ｃｏｍｐａｎｙ　Ｎａｍｅ', 'name'],
    ['Ragione Sociale', 'name'],
    ['会社名', 'name'],
    ['企業名', 'name'],
    ['Citta', 'city'],
    ['E-Mail', 'email'],
    ['Tel.', 'phone'],
    ['Booth No.', 'note'],
    ['Paese', 'note'],
    ['First Name', 'firstName'],
    ['Cognome', 'lastName'],
    ['Referente', 'contactName'],
    ['Note', 'notes'],
    ['Art. 14 notice', 'art14'],
    // Headings of files that an earlier version wrote.
    ['Numero aziendale giapponese (法人番号)', 'corporateNumber'],
    ['Impresa/ente E-R interessato', 'erOrganisation'],
    ['E-R member interested', 'erOrganisation'],
    ['関心を持つE-R企業・団体', 'erOrganisation'],
    ['終了理由', 'lostReason'],
    ['担当', 'owner'],
    ['担当者', 'contactName'],
    ['自社担当', 'owner'],
    ['先方担当者', 'contactName'],
    ['codice interno', undefined],
  ])('%s means %s', (heading, target) => {
    expect(proposedTargets([heading], headings())).toEqual([target ?? 'ignore']);
  });
});

test.each([
  ['stage', 'Acquisito', 'captured'],
  ['stage', '終了', 'lost'],
  ['stage', '見送り', 'lost'],
  ['step', 'Rapporto ad ART-ER', 'report'],
  ['outcome', 'Visita in Emilia-Romagna', 'visit'],
  ['lostReason', "Scelta dell'impresa emiliano-romagnola", 'own-choice'],
  ['lostReason', 'Scelta dell’impresa della delegazione', 'own-choice'],
  ['exportState', 'Verificato', 'reviewed'],
  ['exportState', 'Da fare', 'to_review'],
] as const)('the %s %s of a file means %s, whichever version wrote it', (group, word, id) => {
  expect(idOf(words(), group, word)).toBe(id);
});

describe('a cell', () => {
  test.each([
    [cells.corporateNumberCell('7-9999-0100-0001'), '7999901000001'],
    [cells.corporateNumberCell('７９９９９０１０００００１'), '7999901000001'],
    [cells.invoiceNumberCell('t 7999901000001'), 'T7999901000001'],
    [cells.phoneCell('(+81) 3 6277 6451', 'JP'), '+81362776451'],
    [cells.phoneCell('03(6277)6451', 'JP'), '+81362776451'],
    [cells.phoneCell('051 6450411', 'IT'), '+390516450411'],
    [cells.phoneCell('chiedere', 'JP'), 'chiedere'],
    [cells.postalCodeCell('〒103-0023'), '103-0023'],
    [cells.postalCodeCell('1030023'), '103-0023'],
    [cells.wholeCell('1.234', 'people'), 1234],
    [cells.wholeCell('1.234,0', 'yen'), 1234],
    [cells.wholeCell('123,450,000', 'yen'), 123_450_000],
    [cells.wholeCell('1億円', 'yen'), 100_000_000],
    [cells.wholeCell('0', 'people'), 0],
    [cells.dayCell('20/05/2025'), '2025-05-20'],
    [cells.dayCell('2025-05-20'), '2025-05-20'],
    [cells.dayCell('20/05/2025 00:00'), '2025-05-20'],
    [cells.dateCell('2008-08'), '2008-08'],
    [cells.yearCell('2008'), '2008'],
    [cells.websiteCell('www.mirai.example'), 'https://www.mirai.example/'],
    [
      cells.emailsCell('a@b.example | c@d.example; e@f.example'),
      ['a@b.example', 'c@d.example', 'e@f.example'],
    ],
    [cells.emailsCell('["a@b.example"]'), ['a@b.example']],
  ] as const)('%# is understood', (read, value) => {
    expect(read).toEqual({ value });
  });

  test.each([
    [cells.corporateNumberCell('9,01241E+12'), 'ruined-number'],
    [cells.corporateNumberCell('9.01241e+12'), 'ruined-number'],
    [cells.corporateNumberCell('1999901000001'), 'corporate-number'],
    [cells.phoneCell('8,1362E+10', 'JP'), 'ruined-number'],
    [cells.wholeCell('12,5', 'people'), 'number'],
    [cells.dayCell('31/02/2025'), 'date'],
    [cells.dayCell('2025'), 'date'],
    [cells.websiteCell('javascript:alert(1)'), 'website'],
    [cells.emailsCell('a@b'), 'emails'],
  ] as const)('%# is refused with its reason', (read, refused) => {
    expect(read).toEqual({ refused });
  });
});

describe('a row', () => {
  test('of a matchmaking site: names joined, city and stand read', async () => {
    const [row] = await rowsIn(
      'Organization,First name,Last name,Position,Email,Country,City,Booth,Website\nSora S.p.A.,Mario,Rossi,CEO,m.rossi@sora.example,Italy,Bologna,B12,sora.example\n',
    );
    expect(row).toMatchObject({
      fields: { nameEn: 'Sora S.p.A.', addressRest: 'Bologna', website: 'https://sora.example/' },
      domainKey: 'sora.example',
      person: { name: 'Mario Rossi', role: 'CEO' },
      extra: ['Country: Italy', 'Booth: B12'],
    });
  });

  test('of a Japanese list: the name is Japanese, the address is taken apart', async () => {
    const [row] = await rowsIn(
      '企業名,住所,電話番号,姓,名\n株式会社そら精機,〒103-0023 東京都中央区日本橋本町1-2-3,03-6277-6451,佐藤,一郎\n',
    );
    expect(row).toMatchObject({
      fields: {
        nameJa: '株式会社そら精機',
        postalCode: '103-0023',
        prefecture: '東京都',
        phone: '+81362776451',
      },
      person: { name: '佐藤 一郎' },
    });
  });
});
