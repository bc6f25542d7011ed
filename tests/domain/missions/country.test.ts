import { expect, test } from 'vitest';
import { COUNTRIES, countryCode, countryName } from '~/domain/missions/country';

test.each([
  ['JP', 'JP'],
  [' jp ', 'JP'],
  ['Japan', 'JP'],
  ['Giappone', 'JP'],
  ['GIAPPONE', 'JP'],
  ['日本', 'JP'],
  ['日本国', 'JP'],
  ['Stati Uniti', 'US'],
  ['U.S.A.', 'US'],
  ['Perù', 'PE'],
  ['Peru', 'PE'],
  ['Vietnam', 'VN'],
  ['ベトナム', 'VN'],
  ['', undefined],
  ['Atlantide', undefined],
])('“%s” as a mission may hold it is the country %s', (written, code) => {
  expect(countryCode(written)).toBe(code);
});

test('every country’s name in the three languages leads back to its code', () => {
  for (const language of ['it', 'en', 'ja'])
    expect(COUNTRIES.filter((code) => countryCode(countryName(language, code)) !== code)).toEqual([]);
});
