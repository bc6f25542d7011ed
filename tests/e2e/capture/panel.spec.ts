import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, openPanel, PROFILES, popupOver, save, test, visit } from '../goen';

/** What the extension’s own pages have. */
declare const chrome: typeof browser;

const HOME = 'http://www.mirai-eisei.example/';
const CLICK = 'Click the Goen icon (Alt+Shift+G) to read this page.';

test('the popup opens the panel beside the page and goes; a company is saved from there', async ({
  goen,
}) => {
  const panel = await panelBeside(goen, await visit(goen, PROFILES.mirai));
  await expect(panel.getByText('Page shown: mirai-eisei.example')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Open beside the page' })).toBeHidden();
  await save(panel);
});

test('the panel stays while one browses, says which page it shows, and reads where a click gave it leave', async ({
  goen,
}) => {
  const page = await visit(goen, HOME);
  const panel = await panelBeside(goen, page);
  await expect(field(panel, 'Phone')).toHaveValue('');

  // The same site: the leave holds, nothing was typed, so the page is read by itself.
  await page.goto(PROFILES.mirai);
  await expect(field(panel, 'Phone')).toHaveValue('+81 29-000-0001');
  await expect(panel.getByText(CLICK)).toBeHidden();

  // Another site: no leave.
  await page.goto(PROFILES.sora);
  await expect(panel.getByText(CLICK)).toBeVisible();
  await expect(panel.getByText('Page shown: mirai-eisei.example')).toBeVisible();
  await expect(panel.getByText('You are on another page now.')).toBeVisible();
  await expect(field(panel, 'Organisation')).toHaveValue('みらい衛星株式会社');

  // The icon's popup hands the page over and goes.
  await goen.pressIcon(page);
  await expect(field(panel, 'Organisation')).toHaveValue('株式会社そらレーダー');
  await expect(panel.getByText('Page shown: sora-radar.example')).toBeVisible();
  await expect(panel.getByText(CLICK)).toBeHidden();
  await expect.poll(() => viewsOf(goen)).not.toContain('popup.html');
});

test('what was typed in the panel stays before one until the other page is asked for', async ({ goen }) => {
  const page = await visit(goen, HOME);
  const panel = await panelBeside(goen, page);
  await expect(field(panel, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(panel, 'Note').fill('visti alla fiera');
  await page.goto(PROFILES.mirai);
  await expect(panel.getByText('You are on another page now.')).toBeVisible();
  await expect(field(panel, 'Note')).toHaveValue('visti alla fiera');
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(field(panel, 'Phone')).toHaveValue('+81 29-000-0001');
  await expect(field(panel, 'Note')).toHaveValue('');
  await panel.getByRole('tab', { name: 'Leads' }).click();
  await expect(panel.getByRole('button', { name: 'Go on with みらい衛星株式会社' })).toBeVisible();
});

test('the company page read into the draft is the page the panel shows', async ({ goen }) => {
  const page = await visit(goen, HOME);
  const panel = await panelBeside(goen, page);
  await field(panel, 'Note').fill('visti alla fiera');
  await panel.getByRole('button', { name: 'Read the company page too: 会社概要' }).click();
  await expect(panel.getByText('What “会社概要” says was added.')).toBeVisible();
  await expect(field(panel, 'Phone')).toHaveValue('+81 29-000-0001');
  await expect(panel.getByText('You are on another page now.')).toBeHidden();
  await save(panel);
});

test('another tab in front wants its own click, and a page closed to extensions is said to be', async ({
  goen,
}) => {
  const first = await visit(goen, PROFILES.mirai);
  const panel = await panelBeside(goen, first);
  await expect(field(panel, 'Organisation')).toHaveValue('みらい衛星株式会社');
  const second = await visit(goen, PROFILES.sora);
  await second.bringToFront();
  await expect(panel.getByText(CLICK)).toBeVisible();
  await first.bringToFront();
  await expect(panel.getByText(CLICK)).toBeHidden();

  const closed = await visit(goen, 'chrome://version/');
  await expect(panel.getByText(CLICK)).toBeVisible();
  await goen.pressIcon(closed);
  await expect(panel.getByText('This page cannot be read.')).toBeVisible();
  await expect(panel.getByText(CLICK)).toBeHidden();
});

test('the panel goes with its own window: a popup over another one stays', async ({ goen }) => {
  const panel = await panelBeside(goen, await visit(goen, PROFILES.mirai));
  await expect(field(panel, 'Organisation')).toHaveValue('みらい衛星株式会社');
  const opened = goen.context.waitForEvent('page');
  await panel.evaluate((url) => chrome.windows.create({ url, focused: true }), PROFILES.sora);
  const other = await opened;
  await other.waitForURL(PROFILES.sora);
  await goen.pressIcon(other);
  const popup = await goen.view('popup.html');
  await expect(field(popup, 'Organisation')).toHaveValue('株式会社そらレーダー');
  await expect(panel.getByText('You are on another page now.')).toBeHidden();
  await expect(field(panel, 'Organisation')).toHaveValue('みらい衛星株式会社');
});

test('the panel is whole at 320 pixels', async ({ goen }) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const page = await visit(goen, goen.address('sidepanel.html'));
  await page.setViewportSize({ width: 320, height: 700 });
  for (const tab of ['Capture', 'Leads', 'Today']) {
    await page.getByRole('tab', { name: tab }).click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, tab).toBeLessThanOrEqual(320);
  }
});

/** The panel over a page, opened as a person does. */
const panelBeside = async (goen: Goen, page: Page): Promise<Page> =>
  openPanel(goen, await popupOver(goen, page));

/** Which views of the extension are open. */
async function viewsOf(goen: Goen): Promise<string[]> {
  const session = await goen.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  await session?.detach();
  return targetInfos.flatMap(({ url }) =>
    url.startsWith(goen.address('')) ? [url.slice(goen.address('').length)] : [],
  );
}
