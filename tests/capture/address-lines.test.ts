import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

const NAME = ['会社名', '株式会社ほしかげ精機'] as const;
const OWN = line('© 株式会社ほしかげ精機', 'footer');
const addressOf = (facts: PageFacts) => {
  const { fields } = read(facts);
  const [code, prefecture, rest] = [fields.postalCode, fields.prefecture, fields.addressRest].map(
    (field) => field?.proposed[0]?.value,
  );
  return [code, prefecture, rest];
};
const inCell = (value: string, label = '所在地') => addressOf(pageFacts([NAME, [label, value]], [OWN]));
/** Lines of one paragraph, separated by line breaks. */
const paragraph = (...texts: string[]): PageLine[] =>
  texts.map((text, at) => ({ ...line(text), depth: 3, shared: at === 0 ? 2 : 3 }));
const inParagraph = (...texts: string[]) => addressOf(pageFacts([NAME], [...paragraph(...texts), OWN]));
const WHOLE = ['100-0000', '東京都', '千代田区架空町1-2-3'];
const JA = '〒100-0000 東京都千代田区架空町1-2-3';

describe('what stands behind an address', () => {
  test.each([
    'Open in Google Maps',
    'Open in GoogleMap',
    'View on map',
    'See map',
    'Google マップで見る',
    '地図を表示',
    'Get directions',
    'ご来社の際は事前にご連絡ください。',
    '本住所は連絡の受領用です。',
    '※郵便物はこちらへお送りください',
    '※来客用駐車場あり',
    '（登記上の住所です）',
    '郵便物受取専用',
    'お越しの際は正面玄関から',
    '【架空ラボ・研修センター】',
    '■大阪営業所',
  ])('is no part of it: %s', (behind) => {
    expect(inCell(`${JA}\n${behind}`)).toEqual(WHOLE);
  });

  test.each(['※郵便物はこちらへお送りください', '【MAP】', '（登記上の住所です）', 'Google Map'])(
    'is no part of it on the same line: %s',
    (behind) => expect(inCell(`${JA} ${behind}`)).toEqual(WHOLE),
  );

  test.each(['架空ビル5階', '架空タワー 3F', 'みほん会館2階', '架空ハイツ101号室'])(
    'is part of it if it is a building: %s',
    (building) => {
      expect(inCell(`${JA}\n${building}`)).toEqual(['100-0000', '東京都', `千代田区架空町1-2-3 ${building}`]);
    },
  );

  test('is a second site under its heading', () => {
    const cell = `【本社】\n${JA}\n【架空ラボ・研修センター】\n〒100-0000 東京都千代田区架空町7-8`;
    expect(inCell(cell)).toEqual(WHOLE);
  });
});

describe('an address of several lines', () => {
  test('in Latin letters begins above its postal code', () => {
    const lines = [
      'Kakuu Square 301',
      'Minami 3-jo Higashi 2-chome',
      'Chuo-ku, Sapporo, Hokkaido, Japan 〒060-0000',
    ];
    const rest = 'Kakuu Square 301, Minami 3-jo Higashi 2-chome, Chuo-ku, Sapporo';
    expect(inParagraph(...lines)).toEqual(['060-0000', 'Hokkaido', rest]);
    expect(inParagraph('HOSHIKAGE, LLC', ...lines, '+81 50-9999-0001')).toEqual([
      '060-0000',
      'Hokkaido',
      rest,
    ]);
  });

  test.each([
    [['Mihon Bldg. 5F', '1-2-3 Kakuu-cho, Chiyoda-ku', 'Tokyo 100-0000, Japan']],
    [['Mihon Bldg. 5F', '1-2-3 Kakuu-cho', 'Chiyoda-ku, Tokyo 100-0000', 'JAPAN']],
  ])('in Latin letters is read whole: %j', (lines) => {
    expect(inParagraph('Head Office', ...lines)).toEqual([
      '100-0000',
      'Tokyo',
      'Mihon Bldg. 5F, 1-2-3 Kakuu-cho, Chiyoda-ku',
    ]);
  });

  test('in Latin letters is read whole below its postal code', () => {
    const lines = ['〒100-0000', '1-2-3 Kakuu-cho, Chiyoda-ku', 'Tokyo, Japan'];
    expect(inParagraph('Head Office', ...lines)).toEqual([
      '100-0000',
      'Tokyo',
      '1-2-3 Kakuu-cho, Chiyoda-ku',
    ]);
  });

  test.each([
    [['〒100-0000', '東京都千代田区架空町1-2-3']],
    [['〒100-0000', '東京都千代田区', '架空町1-2-3']],
    [['〒100-0000', '東京都', '千代田区架空町1-2-3', 'TEL 03-9999-0001']],
    [['〒100-0000 東京都千代田区', '架空町1-2-3', 'ほしかげ精機の地図はこちらです。']],
  ])('in Japanese is read whole: %j', (lines) => {
    expect(inParagraph('株式会社ほしかげ精機', ...lines)).toEqual(WHOLE);
  });

  test('ends before a line that is no part of it', () => {
    expect(inParagraph('〒100-0000', '東京都千代田区架空町1-2-3', '受付 9:00-17:00')).toEqual(WHOLE);
    expect(inParagraph('〒100-0000 東京都千代田区', '資本金 1億円')).toEqual([
      '100-0000',
      '東京都',
      '千代田区',
    ]);
  });
});

describe('a short address', () => {
  test('gives way to the full one elsewhere', () => {
    const facts = pageFacts([NAME, ['本社所在地', '東京都千代田区']], [line(JA, 'footer'), OWN]);
    expect(addressOf(facts)).toEqual(WHOLE);
  });

  test('gives way to none of another prefecture', () => {
    const other = line('〒530-0000 大阪府大阪市架空町1-2-3', 'footer');
    expect(addressOf(pageFacts([NAME, ['本社所在地', '東京都千代田区']], [other, OWN]))[1]).toBe('東京都');
  });

  test.each([
    ['Tokyo, Japan\nOpen in GoogleMap', 'Tokyo'],
    ['東京都', '東京都'],
  ])('of nothing but the prefecture gives the prefecture: %j', (value, prefecture) => {
    expect(inCell(value)).toEqual([undefined, prefecture, undefined]);
  });
});

describe('an address in structured data', () => {
  const stated = (address: Record<string, string>) =>
    addressOf({
      ...pageFacts([NAME], [OWN]),
      stated: [
        {
          how: 'jsonld',
          role: '',
          types: ['Organization'],
          properties: [
            { path: 'name', value: '株式会社ほしかげ精機' },
            ...Object.entries(address).map(([key, value]) => ({ path: `address.${key}`, value })),
          ],
        },
      ],
    });

  test.each([
    [{ addressCountry: 'JP' }, undefined],
    [{ addressCountry: 'Japan', postalCode: '800-0000' }, '800-0000'],
    [{ 'addressCountry.name': 'Japan' }, undefined],
    [{}, undefined],
  ])('in Latin letters is read: %j', (more, code) => {
    const address = { streetAddress: '1-14-22 Kakuumachi', addressLocality: 'Mihon-ku, Kitakyushu', ...more };
    expect(stated({ ...address, addressRegion: 'Fukuoka' })).toEqual([
      code,
      'Fukuoka',
      '1-14-22 Kakuumachi, Mihon-ku, Kitakyushu',
    ]);
  });

  test('in Italy stays Italian', () => {
    const address = { streetAddress: 'Via Finta 1', addressLocality: 'Bologna', postalCode: '40121' };
    expect(stated({ ...address, addressRegion: 'BO', addressCountry: 'IT' })[0]).toBe('40121');
  });
});
