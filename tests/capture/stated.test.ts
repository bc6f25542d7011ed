import { expect, test } from 'vitest';
import { read } from '~/capture/read';
import { pageFacts } from './page-facts';

const ORGANISATION = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Hoshikage Seiki Co., Ltd.',
  telephone: '+81-3-9999-0001',
};
const readStated = (text: string) => {
  const { fields } = read({ ...pageFacts([]), title: 'Contact', jsonLd: [text] });
  return (field: keyof typeof fields) => fields[field]?.proposed[0]?.value;
};

test.each([
  ['<!--//--><![CDATA[//><!--\n', '\n//--><!]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
  ['//<!--\n', '\n//-->;'],
])('stated data are read inside %j', (opening, closing) => {
  expect(readStated(opening + JSON.stringify(ORGANISATION) + closing)('phone')).toBe('+81399990001');
});

test.each(['1000000', '100-0000', '〒100 0000'])('a stated postal code may be written %s', (postalCode) => {
  const address = {
    '@type': 'PostalAddress',
    streetAddress: '1-2-3 Kakuu',
    addressLocality: 'Chiyoda-ku',
    addressRegion: 'Tokyo',
    postalCode,
    addressCountry: 'JP',
  };
  const value = readStated(JSON.stringify({ ...ORGANISATION, address }));
  expect(value('postalCode')).toBe('100-0000');
  expect(value('addressRest')).toBe('1-2-3 Kakuu, Chiyoda-ku');
});
