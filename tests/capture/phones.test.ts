import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import type { PageFacts } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

const NAME = ['会社名', '株式会社ほしかげ精機'] as const;
const ADDRESS = '〒100-0000 東京都千代田区架空町1-2-3';
const OWN = line('© 株式会社ほしかげ精機', 'footer');

const readPhones = (facts: PageFacts) => {
  const { phone, fax } = read(facts).fields;
  return { phone: phone?.proposed[0]?.value, fax: fax?.proposed[0]?.value };
};
const phoneIn = (value: string) => readPhones(pageFacts([NAME, ['電話番号', value]], [OWN])).phone;

test.each(['03・9999・0001', '03･9999･0001', '03・9999-0001', '03 ・ 9999 ・ 0001', '(03)9999-0001'])(
  'a number with other signs between its groups is read: %s',
  (value) => expect(phoneIn(value)).toBe('+81399990001'),
);

test.each(['060-9999-0001', '06099990001', '+81-60-9999-0001', '060 9999 0001', '060・9999・0001'])(
  'a mobile number of the series 060 is read: %s',
  (value) => expect(phoneIn(value)).toBe('+816099990001'),
);

describe('a number that is reached from Japan only', () => {
  test.each([
    '0570-999-001\n03-9999-0001',
    '0120-999-001（通話料無料）／03-9999-0001',
    'お客様センター 0570-99-9001／本社代表 03-9999-0001',
    '03-9999-0001（代表）、0800-999-0001',
    'フリーダイヤル：0120-999-001\n携帯：090-9999-0001',
  ])('stands behind one that is not: %j', (value) => {
    expect(phoneIn(value)).toBe(value.includes('090') ? '+819099990001' : '+81399990001');
  });

  test.each([
    ['0570-999-001', '+81570999001'],
    ['0120-999-001', '+81120999001'],
  ])('is taken where there is no other: %s', (value, phone) => expect(phoneIn(value)).toBe(phone));
});

describe('a number that only fills a place', () => {
  test.each([
    '026-000-0000',
    '(026)000-0000',
    '+81-26-000-0000',
    '0260000000',
    '0120-000-000',
    '051 000 0000',
  ])('is no number: %s', (value) => {
    const extraction = read(pageFacts([NAME, ['電話番号', value]], [OWN]));
    expect(extraction.fields.phone).toBeUndefined();
  });

  test('leaves the field to the real one in the footer', () => {
    const rows = [NAME, ['所在地', ADDRESS], ['電話番号', '026-000-0000']] as const;
    const { phone } = readPhones(pageFacts(rows, [OWN, line('TEL: 090-9999-4321', 'footer')]));
    expect(phone).toBe('+819099994321');
  });

  test('may have zeros within', () => expect(phoneIn('03-9000-0001')).toBe('+81390000001'));
});

describe('a number without a label on the line of an address', () => {
  const footer = (text: string) => readPhones(pageFacts([NAME], [line(text, 'footer')])).phone;
  test.each([
    `株式会社ほしかげ精機 – ${ADDRESS} – 03-9999-0001`,
    `株式会社ほしかげ精機 | ${ADDRESS} | 03-9999-0001`,
    `株式会社ほしかげ精機／${ADDRESS}／03-9999-0001`,
    `株式会社ほしかげ精機 ${ADDRESS} 架空ビル5階、(03)9999-0001`,
    `${ADDRESS} ・ 03-9999-0001 ・ 株式会社ほしかげ精機`,
    `${ADDRESS}・03-9999-0001`,
    `株式会社ほしかげ精機 ${ADDRESS} 03-9999-0001（代）`,
    `株式会社ほしかげ精機　${ADDRESS}　（03）9999-0001`,
  ])('is the company’s: %s', (text) => expect(footer(text)).toBe('+81399990001'));

  test.each([
    '株式会社ほしかげ精機 | 03-9999-0001',
    '6月1日–8日「架空の夜」 見本ホール（大津市架空浜4-1、077-999-0001）',
    `株式会社ほしかげ精機 | ${ADDRESS} | 受付番号03-9999-0001`,
    `株式会社ほしかげ精機 | ${ADDRESS} | 1-03-9999-0001-2`,
  ])('is none elsewhere: %s', (text) => expect(footer(text)).toBeUndefined());
});

describe('of two seats', () => {
  const cell = (value: string) => readPhones(pageFacts([NAME, ['拠点', value]], [OWN]));
  const HEAD = '〒100-0000 東京都千代田区架空町1-2-3';
  const OTHER = '〒330-0000 埼玉県さいたま市架空町4-5';

  test.each([
    `大宮支社\n${OTHER}\nTEL：048-999-0001\n本社・工場\n${HEAD}\nTEL：03-9999-0001 FAX：03-9999-0002`,
    `本社\n${HEAD}\nTEL：03-9999-0001 FAX：03-9999-0002\n大宮工場\n${OTHER}\nTEL：048-999-0001 FAX：048-999-0002`,
    `【工場】${OTHER}\nTEL：048-999-0001\nFAX：048-999-0002\n【本社】${HEAD}\nTEL：03-9999-0001\nFAX：03-9999-0002`,
  ])('the numbers of the head office are taken: %j', (value) => {
    expect(cell(value)).toEqual({ phone: '+81399990001', fax: '+81399990002' });
  });

  test.each([
    ['工場 048-999-0001／本社 03-9999-0001', '+81399990001'],
    ['048-999-0001（大宮工場） 03-9999-0001（本社）', '+81399990001'],
    ['大宮支店 TEL 048-999-0001 FAX 048-999-0002 本社 TEL 03-9999-0001', '+81399990001'],
  ])('the number named after the head office is taken: %s', (value, phone) => {
    expect(phoneIn(value)).toBe(phone);
  });

  test('the rows of phone and fax may name both', () => {
    const rows = [
      ['電話', '本社：03-9999-0001\n工場：048-999-0001'],
      ['FAX', '工場：048-999-0002\n本社：03-9999-0002'],
    ] as const;
    expect(readPhones(pageFacts([NAME, ...rows], [OWN]))).toEqual({
      phone: '+81399990001',
      fax: '+81399990002',
    });
  });

  test('numbers below both addresses of a box are the company’s', () => {
    const box = (text: string, shared = 3) => ({ ...line(text, 'footer'), shared });
    const lines = [
      box('〒100-0000', 1),
      box('東京都千代田区架空町1-2-3'),
      box('【工場】埼玉県さいたま市架空町4-5'),
      box('TEL: 03-9999-0001'),
      box('FAX: 03-9999-0002'),
    ];
    expect(readPhones(pageFacts([NAME], [...lines, OWN]))).toEqual({
      phone: '+81399990001',
      fax: '+81399990002',
    });
    lines.splice(2, 0, box('TEL: 03-9999-0003'));
    expect(readPhones(pageFacts([NAME], [...lines, OWN])).phone).toBe('+81399990003');
  });
});

describe('a lone fax number in a closed tab', () => {
  const closed = (text: string) => ({ ...line(text), shown: false });
  const faxBelow = (...phones: string[]) =>
    read(
      pageFacts(
        [NAME, ['電話番号', '03-9999-0001']],
        [...phones.map(closed), closed('FAX：03-9999-0009'), OWN],
      ),
    ).fields.fax;

  test('is the company’s where the page has one phone number', () => {
    expect(faxBelow()?.proposed.map(({ value }) => value)).toEqual(['+81399990009']);
  });

  test('is only offered where it stands below another house’s phone', () => {
    const fax = faxBelow('電話：03-9999-0003');
    expect(fax?.proposed).toEqual([]);
    expect(fax?.offered.map(({ value }) => value)).toEqual(['+81399990009']);
  });
});
