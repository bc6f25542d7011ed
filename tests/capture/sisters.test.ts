import { describe, expect, test } from 'vitest';
import { joinExtractions, read } from '~/capture/read';
import { chosenCompany } from '~/domain/capture/company-choice';
import type { Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

const profileOf = (name: string, at: number) =>
  [
    ['会社名', name],
    ['所在地', `〒100-0000 東京都千代田区架空町${at}-2-3`],
    ['電話', `03-9999-000${at}`],
  ] as const;
/** A page with the profiles of these firms and nothing else that names one, but for what is given. */
const pageOf = (names: readonly string[], more: Partial<PageFacts> = {}, footer = ''): PageFacts => ({
  ...pageFacts(
    names.flatMap((name, at) => profileOf(name, at + 1)),
    footer ? [line(footer, 'footer')] : [],
  ),
  url: 'https://www.reiji-site.example/company/',
  ...more,
});
const TWO = ['ほしかげ精機株式会社', '有限会社ほしかげ商事'];
const filledIn = ({ fields }: Extraction, field: 'nameJa' | 'phone' | 'addressRest') =>
  fields[field]?.proposed[0]?.value;

describe('companies that one page presents alike', () => {
  test.each([
    [TWO, {}, ''],
    [TWO, { title: '会社概要｜ほしかげグループ' }, '© ほしかげグループ'],
    [TWO, { title: `会社概要｜${TWO.join('・')}` }, ''],
    [['株式会社ほしかげ東', '株式会社ほしかげ西', '株式会社ほしかげ北'], {}, ''],
  ])('%j are asked, and none is filled in', (names, more, footer) => {
    const extraction = read(pageOf(names, more, footer));
    expect(extraction.fields).toEqual({});
    expect(extraction.companies?.map(({ name }) => name)).toEqual(names);
    names.forEach((name, at) => {
      const chosen = chosenCompany(extraction, at);
      expect(filledIn(chosen, 'nameJa')).toBe(name);
      expect(filledIn(chosen, 'phone')).toBe(`+8139999000${at + 1}`);
      expect(filledIn(chosen, 'addressRest')).toBe(`千代田区架空町${at + 1}-2-3`);
      const all = JSON.stringify(chosen.fields);
      for (const other of names.filter((each) => each !== name)) expect(all).not.toContain(other);
    });
  });

  test.each([
    ['the copyright notice names one', {}, '© ほしかげ精機株式会社'],
    ['the title names one', { title: '会社概要｜ほしかげ精機株式会社' }, ''],
    ['the owner is a third, of which they are customers', {}, '© 株式会社例示電装'],
    ['the domain is one’s', { url: 'https://www.hoshikageseiki.example/' }, '© 株式会社ほしかげせいき'],
    ['one is marked', { selection: 'ほしかげ精機株式会社' }, ''],
  ])('nothing is asked where %s', (_, more, footer) => {
    expect(read(pageOf(TWO, more, footer)).companies).toBeUndefined();
  });

  test('a name in two languages is one company', () => {
    expect(read(pageOf(['ほしかげ精機株式会社', 'Hoshikage Seiki Co., Ltd.'])).companies).toBeUndefined();
  });

  test('the first page tells which company of the profile page is meant, else it is asked', () => {
    const profile = read(pageOf(TWO));
    const home = read(pageOf([], { title: 'ほしかげ商事' }, '© 有限会社ほしかげ商事'));
    const joined = joinExtractions(home, profile);
    expect(joined.companies).toBeUndefined();
    expect(filledIn(joined, 'phone')).toBe('+81399990002');
    const brand = joinExtractions(read(pageOf([], { title: 'ほしかげ' })), profile);
    expect(brand.fields).toEqual({});
    expect(brand.companies).toHaveLength(2);
  });

  test('an index without a company changes nothing', () => {
    const extraction = read(pageOf(TWO));
    expect(chosenCompany(extraction, 7)).toBe(extraction);
  });
});
