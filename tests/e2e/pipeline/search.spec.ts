import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('a company is found in another script, and opened, by keys alone', { tag: '@keyboard' }, async ({
  goen,
}) => {
  await twoCompanies(goen);
  const page = await visit(goen, goen.address('pipeline.html'));
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search the leads' });
  await expect(search).toBeFocused();
  const hits = page.getByRole('listbox', { name: 'Leads found' }).getByRole('option');
  for (const typed of ['アクセル', 'akuseru', 'ｱｸｾﾙ', 'AXEL']) {
    await search.fill('');
    await page.keyboard.insertText(typed);
    await expect(hits).toHaveCount(1);
    await expect(hits.locator('mark')).toHaveText('Axel');
  }
  await expect(hits).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const lead = page.getByRole('dialog', { name: '架空軸受株式会社' });
  await expect(lead).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lead).toHaveCount(0);
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('operators are completed and narrow the search; in a field / is a stroke', async ({ goen }) => {
  await twoCompanies(goen);
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const search = page.getByRole('combobox', { name: 'Search the leads' });
  const hits = page.getByRole('listbox', { name: 'Leads found' }).getByRole('option');
  const values = page.getByRole('listbox', { name: 'What can be chosen' }).getByRole('option');
  await expect(search).toBeFocused();
  await page.keyboard.type('due:');
  await expect(values).toHaveText(['overdue', 'today', /^week/, /^none/]);
  await page.keyboard.press('ArrowUp');
  await expect(values.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(values).toHaveCount(0);
  await expect(search).toBeFocused();
  await page.keyboard.type('n');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('due:none ');
  const undated = (await rowsOf(goen, 'followUps')).every(({ dueOn }) => !dueOn);
  await expect(hits).toHaveCount(undated ? 2 : 0);

  await search.fill('stage:capt');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('stage:Captured ');
  await expect(hits).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('mirai-eisei.example/');
  await expect(search).toHaveValue('stage:Captured mirai-eisei.example/');
  await expect(hits).toHaveCount(1);
  await expect(hits).toContainText('みらい衛星株式会社');
  await expect(hits.locator('mark').first()).toHaveText('mirai-eisei.example');
});

test('the popup’s leads are searched in the popup', async ({ goen }) => {
  await twoCompanies(goen);
  const popup = await popupOver(goen, await visit(goen, PROFILES.sora));
  await popup.getByRole('tab', { name: /^Leads/ }).click();
  await popup.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(popup.getByRole('combobox', { name: 'Search the leads' })).toBeFocused();
  await popup.keyboard.type('7-9999-0100-0001');
  const hits = popup.getByRole('listbox', { name: 'Leads found' }).getByRole('option');
  await expect(hits).toContainText('みらい衛星株式会社');
  await hits.click();
  await expect(popup.getByRole('dialog', { name: 'みらい衛星株式会社' })).toBeVisible();
});

/** One company saved from its page, and one typed by hand whose Japanese name says nothing of its Latin one. */
async function twoCompanies(goen: Goen): Promise<void> {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const hand = await byHand(goen);
  await field(hand, 'Organisation').fill('架空軸受株式会社');
  await field(hand, 'International name').fill('Axel Kakuu Inc.');
  await field(hand, 'Organisation').press('Enter');
  await expect(hand.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await hand.close();
}

/** The form for a company without its page, in a tab of its own. */
async function byHand(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('popup.html'));
  await page.getByRole('tab', { name: 'Capture' }).click();
  await expect(field(page, 'Organisation')).toBeVisible();
  return page;
}
