import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIVITY_KINDS } from '~/domain/history/activity';
import { EXPORT_STATES } from '~/domain/leads/export-control';
import { INTRODUCTION_STATES } from '~/domain/leads/introduction';
import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { catalogueOf, LOCALES, PARTS } from '../../scripts/catalogues.mjs';

const FOLDER = join(import.meta.dirname, '..', '..', 'locales');
const catalogues = LOCALES.map((locale) => ({ locale, texts: catalogueOf(join(FOLDER, `${locale}.yml`)) }));
const english = catalogueOf(join(FOLDER, 'en.yml'));

/** The `{names}` a message wants filled in, in any of its plural forms. */
const valuesOf = (message: (typeof english)[string] | undefined): string[] => {
  const forms = typeof message === 'object' ? Object.values(message) : [message ?? ''];
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
  return [...new Set(names)].sort();
};

describe.each(catalogues)('the catalogue “$locale”', ({ texts }) => {
  test('has a text for every key of the English one and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.entries(texts).filter(([, message]) => message === '')).toEqual([]);
  });

  test('takes the values the English one takes', () => {
    const other = Object.keys(english).filter(
      (key) => String(valuesOf(texts[key])) !== String(valuesOf(english[key])),
    );
    expect(other).toEqual([]);
  });
});

test('every outcome, reason and state that is kept as a word has its text', () => {
  const groups = {
    outcome: OUTCOMES,
    meetingOutcome: MEETING_OUTCOMES,
    lostReason: LOST_REASONS,
    exportState: EXPORT_STATES,
    introduction: INTRODUCTION_STATES,
    activity: ACTIVITY_KINDS,
  };
  const missing = Object.entries(groups).flatMap(([group, words]) =>
    words.filter((word) => typeof english[`${group}.${word}`] !== 'string').map((word) => `${group}.${word}`),
  );
  expect(missing).toEqual([]);
});

test('no text names the region or the office of the preset mission', () => {
  const named = catalogues.flatMap(({ locale, texts }) =>
    Object.entries(texts)
      .filter(([, message]) => /[Ee]milia|[Rr]omagn|エミリア|ART-ER|\bE-R\b/.test(JSON.stringify(message)))
      .map(([key]) => `${locale} ${key}`),
  );
  expect(named).toEqual([]);
});

test('the background script has every text that it says', () => {
  const folder = join(FOLDER, '..', 'entrypoints', 'background');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const code = [join(FOLDER, 'menu.ts'), ...files.map((name) => join(folder, name))].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const said = code.flatMap((text) => [...text.matchAll(/\bt\(locale, '([^']+)'/g)].map(([, key]) => key));
  expect(said).toContain('menu.capture');
  expect(said.filter((key) => !PARTS.background.test(key ?? ''))).toEqual([]);
  expect(Object.keys(english).filter((key) => PARTS.background.test(key)).length).toBeLessThan(10);
});
