// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Wanting } from '../install.mjs';

/**
 * One saved page: its file and original address; if known, the charset of the response and a selector of the text the user selected.
 * @typedef {{ id: string, url: string, file: string, charset?: string | undefined, select?: string | undefined }} SavedPage
 */

/**
 * The pages of a manifest (`[{ id, file, url_guess, charset }]`, files in `pages/` beside it), or the one given. @throws Wanting where a file is missing or an address invalid
 * @param {{ manifest?: string | undefined, file?: string | undefined, url?: string | undefined }} given
 * @returns {SavedPage[]}
 */
export function pagesOf({ manifest, file = '', url = '' }) {
  const pages = manifest ? manifestPages(manifest) : [{ id: basename(file), url, file }];
  for (const page of pages) {
    if (!existsSync(page.file)) throw new Wanting(`There is no page ${page.file}.`);
    if (!URL.canParse(page.url)) throw new Wanting(`${page.id}: "${page.url}" is no address.`);
  }
  return pages;
}

/** @param {string} manifest */
function manifestPages(manifest) {
  if (!existsSync(manifest)) throw new Wanting(`There is no manifest ${manifest}.`);
  /** @type {{ id: string, file: string, url_guess: string, charset?: string }[]} */
  const entries = JSON.parse(readFileSync(manifest, 'utf8'));
  return entries.map(({ id, file, url_guess, charset }) => ({
    id,
    url: url_guess,
    file: join(dirname(manifest), 'pages', file),
    charset,
  }));
}
