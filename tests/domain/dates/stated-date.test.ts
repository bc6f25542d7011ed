import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfFrom } from '~/domain/dates/as-of';
import { addDays, type Day } from '~/domain/dates/day';
import { ERAS } from '~/domain/dates/eras';
import { dateFrom, datesIn } from '~/domain/dates/stated-date';
import { runs } from '../../runs';

const isoOf = (text: string) => dateFrom(text)?.iso;

describe('a date', () => {
  test.each([
    ['2017年（平成29年）9月1日', '2017-09-01'],
    ['平成29年(2017年)9月', '2017-09'],
    ['1941(昭和16)年6月', '1941-06'],
    ['2017年（平成29年9月1日）', '2017-09-01'],
    ['慶応3年（1867年）', '1867'],
    ['二〇一七年九月', '2017-09'],
    ['平成二十年八月八日', '2008-08-08'],
    ['昭和参拾九年拾月', '1964-10'],
    ['平成 元年 4月 1日', '1989-04-01'],
    ['㍻20年8月', '2008-08'],
    ['1970年［昭和45年］4月', '1970-04'],
    ['昭45年4月', '1970-04'],
    ['R元.5.1', '2019-05-01'],
    ['H20.8', '2008-08'],
    ['2008. 8. 8', '2008-08-08'],
    ['2008年8月吉日', '2008-08'],
    ['２００８／０８／０８', '2008-08-08'],
    ['設立：1950年3月16日', '1950-03-16'],
  ])('in Japanese: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  test.each([
    ['August 8th, 2008', '2008-08-08'],
    ['8 Aug. 2008', '2008-08-08'],
    ['Aug.8,2008', '2008-08-08'],
    ['August, 8th. 2008', '2008-08-08'],
    ['the 8th of August 2008', '2008-08-08'],
    ['Aug 2008', '2008-08'],
    ['Since 1941', '1941'],
    ['8 agosto 2008', '2008-08-08'],
    ['1° agosto 2008', '2008-08-01'],
    ['08/09/2008', '2008-09-08'],
    ['12/31/2008', '2008-12-31'],
    ['03/2008', '2008-03'],
    ['Fondata nel 1999.', '1999'],
  ])('in English and Italian: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  test.each([
    ...['2025年2月30日', '20250230', '30/02/2025', '2008年13月', '昭和100年1月1日', '', '未定', '創業100年'],
    ...['千年', '三日月', '03-1999-1234', '2000名', '1999円', '1,999', '2008-2010', 'S1-2', 'R7', 'Mar-79'],
  ])('is not seen in %j', (text) => {
    expect(dateFrom(text)).toBeUndefined();
  });

  test('is read in every notation since 1873', () => {
    const days = fc.integer({ min: 0, max: 70_000 }).map((n) => addDays('1873-01-01' as Day, n));
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const [name, era] = Object.entries(ERAS).findLast(([, { from }]) => from <= day) ?? [];
        const count = era ? year - era.firstYear + 1 : 0;
        const english = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(day),
        );
        const italian = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(day),
        );
        for (const text of [
          `${year}年${month}月${date}日`,
          `${name}${count === 1 ? '元' : count}年${month}月${date}日`,
          `${year}年（${name}${count}年）${month}月${date}日`,
          `${era?.letter}${count}.${month}.${date}`,
          `${year}/${month}/${date}`,
          `${date}/${month}/${year}`,
          day,
          english,
          italian,
        ])
          expect(dateFrom(text), text).toEqual({ iso: day, precision: 'day' });
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('an era', () => {
  test('that does not include the date gives a warning, not a rejection', () => {
    expect(dateFrom('昭和64年1月8日')).toMatchObject({ iso: '1989-01-08', eraWarning: 'outside-era' });
    expect(dateFrom('平成31年5月')).toMatchObject({ iso: '2019-05', eraWarning: 'outside-era' });
    expect(dateFrom('昭和64年')).toEqual({ iso: '1989', precision: 'year' });
  });

  test('before 1873 gives a warning', () => {
    expect(dateFrom('明治5年')?.eraWarning).toBe('pre-gregorian');
    expect(dateFrom('明治6年1月1日')?.eraWarning).toBeUndefined();
  });
});

describe('dates in a text', () => {
  test('come in order, with their positions', () => {
    const text = '1949年創業 / 1950年3月16日設立 (as of March 2024)';
    expect(datesIn(text).map(({ iso, at, end }) => [iso, text.slice(at, end)])).toEqual([
      ['1949', '1949年'],
      ['1950-03-16', '1950年3月16日'],
      ['2024-03', 'March 2024'],
    ]);
  });

  test('are reference dates of a figure where the words say so', () => {
    expect(asOfFrom('25名（2025年3月末現在）')).toBe('2025-03');
    expect(asOfFrom('25 (as of March 31, 2024)')).toBe('2024-03-31');
    expect(asOfFrom('1億円（2024年3月）')).toBe('2024-03');
    expect(asOfFrom('€ 10.000 al 31/12/2023')).toBe('2023-12-31');
    expect(asOfFrom('2008年設立、25名')).toBeUndefined();
  });
});
