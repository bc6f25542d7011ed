import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { organisationsOf } from '~/capture/read/statements/json-ld';
import { slowTexts } from './growth';
import { pageFacts } from './page-facts';

const FIRM = {
  '@type': 'Corporation',
  name: '株式会社ほしかげ精機',
  telephone: '03-9999-0001',
  address: { '@type': 'PostalAddress', postalCode: '100-0000', addressRegion: '東京都' },
};
const JSON_TEXT = JSON.stringify(FIRM);
const phonesIn = (...blocks: string[]): string[] =>
  organisationsOf(blocks).flatMap(({ properties }) =>
    properties.filter(({ path }) => path === 'telephone').map(({ value }) => value),
  );

describe('what content management systems put around JSON-LD', () => {
  test.each([
    ['nothing', JSON_TEXT],
    ['a semicolon', `${JSON_TEXT};`],
    ['semicolons and blanks', `\n ${JSON_TEXT} ; ;\n`],
    ['a comment of HTML', `<!-- ${JSON_TEXT} -->`],
    ['a comment of HTML on lines of its own', `<!--\n${JSON_TEXT}\n//-->`],
    ['CDATA behind slashes', `//<![CDATA[\n${JSON_TEXT}\n//]]>`],
    ['CDATA in comments', `/* <![CDATA[ */ ${JSON_TEXT} /* ]]> */`],
    ['CDATA alone', `<![CDATA[${JSON_TEXT}]]>`],
    ['line ends within texts', JSON_TEXT.replace('株式会社', '株式会社\n')],
  ])('%s', (_, text) => {
    expect(phonesIn(text)).toEqual(['03-9999-0001']);
  });

  test('text that is no JSON gives nothing, and the other blocks are read', () => {
    expect(phonesIn('{"@type":', 'null', '"x"', '//', JSON_TEXT)).toEqual(['03-9999-0001']);
  });

  test('much of it takes no longer than its length', () => {
    const slow = slowTexts((text, length) => organisationsOf([text(length), JSON_TEXT]), 60_000, 25, [
      '',
      JSON_TEXT,
    ]);
    expect(slow).toEqual([]);
  });
});

describe('whose data they are', () => {
  const page = (...jsonLd: unknown[]) =>
    read({
      ...pageFacts([['会社名', '株式会社ほしかげ精機']]),
      jsonLd: jsonLd.map((each) => JSON.stringify(each)),
    });
  const phone = (...jsonLd: unknown[]) => page(...jsonLd).fields.phone?.proposed[0]?.value;

  test.each([
    ['the top level', FIRM],
    ['a list', [{ '@type': 'WebSite', name: 'ほしかげ' }, FIRM]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, FIRM] }],
    ['the main entity of a page', { '@type': 'AboutPage', mainEntity: FIRM }],
    ['what a page is about', { '@type': 'WebPage', about: [FIRM] }],
    ['what a page is the main page of', { '@type': 'ContactPage', mainEntityOfPage: FIRM }],
    ['the publisher of the site a page is part of', { '@type': 'WebPage', isPartOf: { publisher: FIRM } }],
  ])('%s', (_, data) => {
    expect(phone(data)).toBe('+81399990001');
  });

  test('a firm an article is about is not the page’s owner by that', () => {
    const other = { ...FIRM, name: '株式会社みはらし製作所', telephone: '06-9999-0001' };
    expect(phone({ '@type': 'NewsArticle', about: other, publisher: { '@type': 'Person' } })).toBeUndefined();
    const [found] = organisationsOf([JSON.stringify({ '@type': 'NewsArticle', about: other })]);
    expect(found?.role).toBe('about');
  });

  test('signs that are not seen do not enter its values', () => {
    const [found] = organisationsOf([JSON.stringify({ ...FIRM, name: '株式会社\u202eほしかげ\u0007精機' })]);
    expect(found?.properties[0]).toEqual({ path: '@type', value: 'Corporation' });
    expect(found?.properties).toContainEqual({ path: 'name', value: '株式会社ほしかげ精機' });
  });
});
