import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, save, test, visit } from '../goen';

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
