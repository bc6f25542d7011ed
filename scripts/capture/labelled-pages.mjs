// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { pagesOf } from './saved-pages.mjs';

/** @import { SavedPage } from './saved-pages.mjs' */

/** @typedef {string | number | (string | number)[] | null} Value */
/**
 * A saved page with what a careful person would keep of it: what is expected and what else is right, by field; `companies` as the expected values of each, where it presents several.
 * @typedef {object} LabelledPage
 * @property {SavedPage} saved
 * @property {Record<string, Value>} expected
 * @property {Record<string, Value[]>} alsoOk
 * @property {Record<string, Value>[]} companies
 * @property {(field: string) => boolean} isJudged whether the labels say anything about the field
 */

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'pages');
/** Fields that the project's own pages are judged by only where they state them: a page always has a site, and often links and a description. */
export const ON_DEMAND = [
  'website',
  'description',
  'contactFormUrl',
  'social',
  'legalForm',
  'customers',
  'business',
  'sites',
  'nameKana',
  'fiscalYearEnd',
];

/**
 * The project's own saved pages, in `tests/fixtures/pages`.
 * @returns {LabelledPage[]}
 */
export const ownPages = () =>
  readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const id = name.replace('.html', '');
      const told = JSON.parse(readFileSync(join(FIXTURES, `${id}.json`), 'utf8'));
      const { url, charset, select, expected, alsoOk = {}, companies = [] } = told;
      return {
        saved: { id, url, charset, select, file: join(FIXTURES, name) },
        expected,
        alsoOk,
        companies,
        isJudged: (field) => field in expected || !ON_DEMAND.includes(field),
      };
    });

/**
 * The pages of a manifest that says what is expected of each, by field in either spelling (`nameJa`, `name_ja`). @throws Wanting where a file is missing
 * @param {string} manifest
 * @returns {LabelledPage[]}
 */
export function labelledPages(manifest) {
  const pages = pagesOf({ manifest });
  const entries = JSON.parse(readFileSync(manifest, 'utf8'));
  return pages.map((saved, at) => {
    const expected = byField(entries[at].expected);
    return {
      saved,
      expected,
      alsoOk: byField(entries[at].also_ok ?? entries[at].alsoOk),
      companies: [],
      isJudged: (field) => field in expected,
    };
  });
}

/** @param {Record<string, any>} values @returns {Record<string, any>} */
const byField = (values = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );
