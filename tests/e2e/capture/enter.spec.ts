import type { CDPSession, Page } from '@playwright/test';
import {
  choose,
  draftKept,
  expect,
  field,
  openPanel,
  PROFILES,
  popupOver,
  rowsOf,
  rowsOn,
  test,
  visit,
} from '../goen';

/** A keyboard: keys go to whatever has the focus in the window, which the test does not set. */
async function keyboardOf(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const press = async (key: string, over: { text?: string; code?: number; modifiers?: number } = {}) => {
    const { text, code = key.toUpperCase().charCodeAt(0), modifiers = 0 } = over;
    const shared = { key, windowsVirtualKeyCode: code, modifiers };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...shared, ...(text && { text }) });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
  };
  return {
    enter: () => press('Enter', { code: 13, text: '\r' }),
    /** Ctrl with Enter. */
    submit: () => press('Enter', { code: 13, modifiers: 2 }),
    down: () => press('ArrowDown', { code: 40 }),
    escape: () => press('Escape', { code: 27 }),
    async type(letters: string) {
      for (const letter of letters) await press(letter, { text: letter });
    },
    /** An input method's composition, still open. */
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
  };
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.closest('label')?.textContent || activeElement?.textContent || '';
  });

test('with keys alone: Enter starts, Enter saves, what is typed next is a note', async ({ goen }) => {
  const popup = await goen.clickIcon(await visit(goen, PROFILES.mirai));
  const keys = await keyboardOf(popup);
  await expect.poll(() => focused(popup)).toContain('Start with this mission');
  await keys.enter();
  await expect.poll(() => focused(popup)).toContain('Save lead');
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await keys.enter();
  await expect(popup.getByRole('status')).toContainText('Saved: みらい衛星株式会社');
  await expect.poll(() => focused(popup)).toContain('Add a note');
  await keys.type('cerca antenne');
  await keys.enter();
  expect(await rowsOn(popup, 'leads'), 'Enter in the note moves nothing').toMatchObject([
    { stage: 'captured' },
  ]);
  await keys.submit();
  await expect(popup.getByRole('status')).toContainText('Note saved');
  expect(await rowsOf(goen, 'activities')).toContainEqual(
    expect.objectContaining({ kind: 'note-added', note: 'cerca antenne' }),
  );
});

test('with keys alone: Enter at once waits for the page and saves once', async ({ goen }) => {
  const site = await visit(goen, PROFILES.mirai);
  await popupOver(goen, site);
  const popup = await goen.clickIcon(site);
  const keys = await keyboardOf(popup);
  await expect.poll(() => focused(popup)).toContain('Save lead');
  for (let at = 0; at < 3; at++) await keys.enter();
  await expect(popup.getByRole('status')).toContainText('Saved');
  expect(await rowsOf(goen, 'leads')).toHaveLength(1);
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);
});

test('with keys alone: a click at the next site, the panel open at an undated event, and Enter saves that company', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, site);
  await choose(popup.getByLabel('Event'), 'Venture Café Tokyo');
  const panel = await openPanel(goen, popup);
  await expect(panel.getByText('This event has no date yet')).toBeVisible();
  const keys = await keyboardOf(panel);
  await goen.pressIcon(await visit(goen, PROFILES.sora));
  await expect(field(panel, 'Organisation')).toHaveValue('株式会社そらレーダー');
  await expect.poll(() => focused(panel)).toContain('Save lead');
  await keys.enter();
  await expect(panel.getByRole('status')).toContainText('Saved: 株式会社そらレーダー');
  const events = await rowsOf(goen, 'missionEvents');
  expect(
    events.find(({ name }) => name === 'Venture Café Tokyo')?.startsOn,
    'no day was set',
  ).toBeUndefined();
});

test('with keys alone: what is typed is there again, though the popup closed at once', async ({ goen }) => {
  const site = await visit(goen, PROFILES.mirai);
  await popupOver(goen, site);
  const popup = await goen.clickIcon(site);
  const keys = await keyboardOf(popup);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await keys.enter();
  await expect.poll(() => focused(popup)).toContain('Add a note');
  await keys.type('visti ieri');
  await popup.evaluate(() => window.close());
  await expect.poll(() => popup.isClosed()).toBe(true);

  const again = await goen.clickIcon(site);
  await expect(again.getByLabel('Add a note')).toHaveValue('visti ieri');
  await expect(again.getByText('What you had typed is here again.')).toBeVisible();
});

test('with keys alone: the stages are looked through without moving the lead, and Enter moves it', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, site);
  const keys = await keyboardOf(popup);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await keys.enter();
  await expect.poll(() => focused(popup)).toContain('Add a note');
  await popup.getByRole('button', { name: 'Open the lead' }).press('Enter');
  await expect(popup.getByRole('dialog').getByRole('combobox', { name: /^Stage/ })).toBeVisible();
  const stage = async () => (await rowsOn(popup, 'leads'))[0]?.stage;
  await keys.type('m');
  await keys.down();
  await keys.down();
  await keys.escape();
  await expect(popup.getByRole('dialog')).toBeVisible();
  expect(await stage()).toBe('captured');
  await keys.type('m');
  await keys.down();
  await keys.down();
  await keys.enter();
  await expect.poll(stage).toBe('qualified');
});

test('with keys alone: on a page of two sister firms Enter chooses the first, and saves nothing', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, site);
  await popup.close();
  const firm = (name: string, place: number) =>
    `<tr><th>会社名</th><td>${name}</td></tr><tr><th>所在地</th><td>〒417-0000 静岡県富士市架空町${place}-1</td></tr><tr><th>電話</th><td>0545-99-0${place}01</td></tr>`;
  await site.setContent(
    `<title>会社概要｜すみれグループ</title><h1>会社概要</h1><table>${firm('すみれ製紙株式会社', 1)}${firm('株式会社すみれ紙器', 2)}</table>`,
  );
  const again = await goen.clickIcon(site);
  const keys = await keyboardOf(again);
  await expect.poll(() => focused(again)).toContain('すみれ製紙株式会社');
  await keys.enter();
  await expect(field(again, 'Organisation')).toHaveValue('すみれ製紙株式会社');
  await keys.enter();
  await keys.submit();
  expect(await focused(again)).toContain('すみれ製紙株式会社');
  expect(await rowsOf(goen, 'organisations')).toEqual([]);
});

test('Enter that ends a composition of the input method saves nothing', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(popup, 'Organisation').fill('');
  const keys = await keyboardOf(popup);
  await keys.compose('みらい');
  await popup.keyboard.press('Enter');
  await draftKept(popup, 'みらい');
  await expect(field(popup, 'Organisation')).toHaveValue('みらい');
  await expect(popup.getByRole('status')).toBeEmpty();
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});
