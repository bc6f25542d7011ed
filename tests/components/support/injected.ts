import { expect } from 'vitest';
import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import { choose, openDatabase } from '~/storage';
import { database } from '~/storage/core/database';
import { injectedRows } from '../../samples/injected-rows';
import { INJECTIONS } from '../../samples/injections';
import { outsideId } from '../../storage/support/outside-id';

/** The texts that must stay texts. */
export const TEXTS = Object.values(INJECTIONS);

/** An empty database with a mission for each text, and a company whose corporate number is that of MIRAI_PAGE. */
export async function plantInjected(): Promise<void> {
  await database.delete();
  await openDatabase(outsideId());
  const { organisations: [known = {}, ...others] = [], ...rows } = injectedRows(TEXTS);
  const numbered = { ...known, corporateNumber: '7999901000001' };
  const keys = matchKeys(identityOf(numbered as Identifiable));
  const all = { ...rows, organisations: [{ ...numbered, keys }, ...others] };
  await database.transaction('rw', database.tables, async () => {
    for (const [table, of] of Object.entries(all)) await database.table(table).bulkPut(of);
  });
  await choose('activeEvent', 'event-0');
  await choose('signature', TEXTS[0] ?? '');
}

/** Links that may be in a screen. */
const ALLOWED = /^(?:https?:|mailto:|tel:|#|\/third-party-licences\.txt$)/;
/** Elements that no screen has. */
const FOREIGN =
  'script, iframe, object, embed, base, link, meta, b > img, [srcdoc], [autofocus], [style*="url"]';

const within = (selector: string): Element[] => [...document.body.querySelectorAll(selector)];

/** Expects a screen that shows, in which nothing came to be from a text. `where` names it where it fails. */
export function expectHarmless(where: string): void {
  const failures = within('[role="alert"]')
    .map(({ textContent }) => textContent)
    .filter((text) => text.startsWith('Something went wrong'));
  expect(failures, `${where}: failures`).toEqual([]);
  expect(
    within(FOREIGN).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    `${where}: elements`,
  ).toEqual([]);
  const images = within('img').map((image) => image.getAttribute('src') ?? '');
  expect(
    images.filter((src) => !src.startsWith('/icon/')),
    `${where}: images`,
  ).toEqual([]);
  const handlers = within('*').flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on/i.test(name)),
  );
  expect(handlers, `${where}: handlers`).toEqual([]);
  const links = within('[href]').map((link) => link.getAttribute('href') ?? '');
  expect(
    links.filter((href) => !ALLOWED.test(href)),
    `${where}: links`,
  ).toEqual([]);
  expect('injected' in globalThis, `${where}: a script ran`).toBe(false);
}

/** What a user reads in the screen on top and its fields, its blanks and line ends as one blank. */
export function shownText(): string {
  const screen = within('dialog[open]').at(-1) ?? document.querySelector('main, [role="tabpanel"]');
  const fields = [...(screen?.querySelectorAll('input, textarea') ?? [])] as HTMLInputElement[];
  return flat([screen?.textContent, ...fields.map(({ value }) => value)].join('\n'));
}

/** As much of a text as a name holds, as a screen shows it. */
export const asShown = (text: string): string => flat(text.slice(0, 40));

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
