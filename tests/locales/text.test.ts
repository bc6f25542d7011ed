import { expect, test } from 'vitest';
import { filledLetter } from '~/domain/letters/fill';
import { type LetterNames, PLACES } from '~/domain/letters/placeholders';
import { problemText, t } from '~/locales/text';
import { INJECTIONS } from '../samples/injections';

test('one is told in the singular and several in the plural, where the language has both', () => {
  const leads = (locale: 'en' | 'it' | 'ja') => [1, 2].map((count) => t(locale, 'event.leads', { count }));
  expect(leads('en')).toEqual(['1 lead', '2 leads']);
  expect(new Set(leads('ja').map((text) => text.replace(/\d/, '')))).toHaveProperty('size', 1);
});

test('a number is written as the language groups digits', () => {
  expect(t('en', 'event.leads', { count: 12_345 })).toContain('12,345');
  expect(t('it', 'event.leads', { count: 12_345 })).toContain('12.345');
});

test('a name written from right to left does not reorder the sentence it stands in; other names stand as they are', () => {
  const stage = 'Trattativa';
  expect(t('it', 'capture.saved', { name: 'שלום', stage })).toContain('\u2068שלום\u2069');
  expect(t('it', 'capture.saved', { name: 'Sora 精機', stage })).not.toMatch(/[\u2066-\u2069]/);
});

test.each(Object.entries(INJECTIONS))('%s in a sentence stays as it is, its braces too', (_, name) => {
  expect(t('en', 'trash.restored', { name })).toBe(
    t('en', 'trash.restored', { name: 'X' }).replace('X', () => name),
  );
  const names = Object.fromEntries(PLACES.map((place) => [place, name])) as LetterNames;
  expect(filledLetter('{organisation}, {person}', names)).toBe(`${name}, ${name}`);
});

test('a refused value is named by its field’s label; what a file or a failure is called stays as it is', () => {
  expect(problemText('en', 'value-too-long', 'nameJa')).toContain('“Organisation”');
  expect(problemText('en', 'value-invalid', 'keys.1')).toContain('Organisation');
  expect(problemText('en', 'database-unopenable', 'website.csv')).toContain('(website.csv)');
  expect(problemText('en', 'database-unopenable', 'name')).toContain('(name)');
});
