import { expect, test } from 'vitest';
import { t } from '~/locales/text';

test('one is told in the singular and several in the plural, where the language has both', () => {
  const leads = (locale: 'en' | 'it' | 'ja') => [1, 2].map((count) => t(locale, 'event.leads', { count }));
  expect(leads('en')).toEqual(['1 lead', '2 leads']);
  expect(new Set(leads('ja').map((text) => text.replace(/\d/, '')))).toHaveProperty('size', 1);
});

test('a number is written as the language groups digits', () => {
  expect(t('en', 'event.leads', { count: 12_345 })).toContain('12,345');
  expect(t('it', 'event.leads', { count: 12_345 })).toContain('12.345');
});
