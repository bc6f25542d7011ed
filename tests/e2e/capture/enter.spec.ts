import type { Page } from '@playwright/test';
import { expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

test('Enter before the page has been read waits for it', async ({ goen, sites }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');

  const release = sites.hold();
  const slow = await goen.context.newPage();
  await slow.goto(PROFILES.sora, { waitUntil: 'commit' });
  const early = await popupOver(goen, slow);
  await field(early, 'Organisation').press('Enter');
  await expect(early.getByRole('button', { name: 'Saving…' })).toBeVisible();
  await expect(early.getByText('Reading the page…')).toBeVisible();
  release();
  await expect(early.getByRole('status')).toHaveText('Saved: 株式会社そらレーダー · Captured');
  expect(await rowsOf(goen, 'leads')).toHaveLength(1);
});

test('what is typed and entered over a page that breaks off is saved as a lead by hand', async ({
  goen,
  sites,
}) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  sites.hold();
  const slow = await goen.context.newPage();
  await slow.goto(PROFILES.sora, { waitUntil: 'commit' });
  const early = await popupOver(goen, slow);
  await early.getByRole('tab', { name: 'Capture' }).click();
  await field(early, 'Organisation').fill('つくば架空工房合同会社');
  await field(early, 'Organisation').press('Enter');
  await expect(early.getByRole('button', { name: 'Saving…' })).toBeVisible();
  await slow.goto('about:blank');
  await expect(early.getByRole('status')).toHaveText('Saved: つくば架空工房合同会社 · Captured');
  expect(await rowsOf(goen, 'leads')).toHaveLength(1);
});

test('Enter that ends a composition of the input method saves nothing', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(popup, 'Organisation').fill('');
  await compose(popup, 'みらい');
  await popup.keyboard.press('Enter');
  await popup.waitForTimeout(500);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい');
  await expect(popup.getByRole('status')).toBeEmpty();
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});

/** Types as an input method does, the composition still open. */
async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
