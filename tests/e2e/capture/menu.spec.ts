import type { Page, Worker } from '@playwright/test';
import type { Browser, browser } from 'wxt/browser';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import {
  chooseLanguage,
  expect,
  field,
  openPanel,
  PROFILES,
  popupOver,
  rowsOf,
  rowsOn,
  save,
  test,
  visit,
} from '../goen';

/** What the extension’s own pages and its worker have. */
declare const chrome: typeof browser;

const HOME = 'http://www.mirai-eisei.example/';
const MARKED = '超小型人工衛星の設計、製造、運用を行っています。';

// The worker handles the menu.
let worker: Worker;
test.beforeEach(async ({ goen }) => {
  worker = await goen.restart();
});

test('a selection on the page of a company of the event becomes a note of its lead, which the history undoes', async ({
  goen,
}) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, HOME);
  await choose(page, { menuItemId: 'note', selectionText: MARKED });
  await expect.poll(() => notesOf(goen)).toEqual([MARKED]);
  expect(await rowsOf(goen, 'drafts')).toEqual([]);

  const popup = await popupOver(goen, page);
  await popup.getByRole('button', { name: 'Open the lead' }).click();
  const entry = popup.getByRole('dialog').getByRole('listitem').filter({ hasText: MARKED });
  await entry.getByRole('button', { name: /^Undo/ }).click();
  await expect(popup.getByRole('status')).toContainText('Undone');
  await expect(entry).toBeHidden();
});

test('a selection on any other page waits in its draft for the form', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  await popupOver(goen, page);
  await choose(page, { menuItemId: 'note', selectionText: MARKED });
  await expect.poll(() => draftNotes(goen)).toEqual([MARKED]);
  await choose(page, { menuItemId: 'note', selectionText: 'つくば市' });
  await expect.poll(() => draftNotes(goen)).toEqual([`${MARKED}\nつくば市`]);

  const popup = await popupOver(goen, page);
  await expect(field(popup, 'Note')).toHaveValue(`${MARKED}\nつくば市`);
  await save(popup);
  expect(await rowsOf(goen, 'drafts')).toEqual([]);
  expect(await rowsOf(goen, 'activities')).toContainEqual(
    expect.objectContaining({ kind: 'lead-captured', note: `${MARKED}\nつくば市` }),
  );
});

test('a selection comes into the form that stands beside the page, after what was typed there', async ({
  goen,
}) => {
  const page = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, page);
  const panel = await openPanel(goen, popup);
  await field(panel, 'Note').fill('visti alla fiera');
  await expect.poll(() => notesIn(panel)).toEqual(['visti alla fiera']);
  await choose(page, { menuItemId: 'note', selectionText: MARKED });
  await expect(field(panel, 'Note')).toHaveValue(`visti alla fiera\n${MARKED}`);
  await field(panel, 'Phone').fill('029-000-0009');
  await expect.poll(() => notesIn(panel)).toEqual([`visti alla fiera\n${MARKED}`]);
});

test('a link waits in Leads with its words and address, nothing of it fetched, and is the page’s draft once it is opened', async ({
  goen,
}) => {
  const page = await visit(goen, HOME);
  await popupOver(goen, page);
  const asked: string[] = [];
  goen.context.on('request', (request) => asked.push(request.url()));
  await choose(page, { menuItemId: 'later', linkUrl: PROFILES.mirai });
  await expect
    .poll(() => rowsOf(goen, 'drafts'))
    .toEqual([
      expect.objectContaining({
        id: PROFILES.mirai,
        url: PROFILES.mirai,
        name: '会社概要',
        edited: {},
        read: {},
      }),
    ]);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);

  const popup = await popupOver(goen, page);
  await popup.getByRole('tab', { name: 'Leads' }).click();
  await popup.getByRole('button', { name: 'Go on with 会社概要' }).click();
  await expect(popup.getByRole('link', { name: PROFILES.mirai })).toBeVisible();

  await page.goto(PROFILES.mirai);
  await save(await popupOver(goen, page));
  expect(await rowsOf(goen, 'drafts')).toEqual([]);
});

test('a link on a page Goen was not let into is kept by its address', async ({ goen }) => {
  const page = await visit(goen, HOME);
  await choose(page, { menuItemId: 'later', linkUrl: PROFILES.sora });
  await expect.poll(() => rowsOf(goen, 'drafts')).toMatchObject([{ name: 'www.sora-radar.example' }]);
});

test('capturing from the menu opens the popup over the page', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  await page.bringToFront();
  await choose(page, { menuItemId: 'capture' });
  await expect(await goen.view('popup.html')).toHaveURL(goen.address('popup.html'));
});

test('the menu is there after the worker was ended, and speaks the language that is chosen', async ({
  goen,
}) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const page = await visit(goen, goen.address('pipeline.html#settings'));
  const has = (id: string) =>
    page.evaluate((item) => chrome.contextMenus.update(item, {}).then(() => true), id);
  for (const id of ['capture', 'note', 'later']) expect(await has(id)).toBe(true);
  const session = await goen.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (const id of ['capture', 'note', 'later']) expect(await has(id)).toBe(true);

  await page.evaluate(() => {
    const { contextMenus } = chrome;
    const { update } = contextMenus;
    const titles: unknown[] = [];
    Object.assign(globalThis, { titles });
    contextMenus.update = ((...asked: Parameters<typeof update>) => {
      titles.push(asked[1].title);
      return update(...asked);
    }) as typeof update;
  });
  await chooseLanguage(page, 'it');
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { titles: string[] }).titles))
    .toEqual(['Cattura questa pagina', 'Aggiungi la selezione come nota', 'Cattura questo link più tardi']);
});

/** What the browser tells the background when a person chooses from the menu over a page; it grants nothing. */
async function choose(
  page: Page,
  chosen: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'linkUrl'>,
): Promise<void> {
  const click = { editable: false, frameId: 0, pageUrl: page.url(), ...chosen };
  await worker.evaluate(async (info) => {
    const tab = (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...told: unknown[]): void };
    event.dispatch(info, tab);
  }, click);
}

const notesOf = async (goen: Goen): Promise<unknown[]> =>
  (await rowsOf(goen, 'activities')).flatMap(({ kind, note }) => (kind === 'note-added' ? [note] : []));

const draftNotes = async (goen: Goen): Promise<unknown[]> =>
  (await rowsOf(goen, 'drafts')).map(({ note }) => note);

/** The same read in the panel: a tab opened for it would take the page from before the panel. */
const notesIn = async (panel: Page): Promise<unknown[]> =>
  (await rowsOn(panel, 'drafts')).map(({ note }) => note);
