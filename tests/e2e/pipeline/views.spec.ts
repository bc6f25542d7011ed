import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { draftKept, expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('whom it interests, its stage, its owner and its tags are chosen before saving and outlast closing', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, site);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await popup.getByLabel('Add a member').selectOption('MEEO');
  await popup.getByLabel('Stage').selectOption('Qualified');
  await popup.getByLabel('Owner').fill('GR');
  await popup.getByLabel('Tags').fill('antenne');
  // The first Enter ends the tag, it does not save.
  await popup.getByLabel('Tags').press('Enter');
  await expect(popup.getByRole('button', { name: 'Take off the tag antenne' })).toBeVisible();
  await draftKept(popup, 'antenne');
  await popup.close();
  const again = await popupOver(goen, site);
  await expect(again.getByRole('button', { name: 'Take off the tag antenne' })).toBeVisible();
  await expect(again.getByLabel('Owner')).toHaveValue('GR');
  await field(again, 'Organisation').press('Enter');
  await expect(again.getByRole('status')).toContainText('Saved: みらい衛星株式会社 · Qualified');
  expect(await rowsOf(goen, 'leads')).toMatchObject([{ stage: 'qualified', owner: 'GR', tags: ['antenne'] }]);
  expect(await rowsOf(goen, 'introductions')).toMatchObject([{ state: 'interested' }]);
});

test('a filter is completed by keys, kept as a view, and shows the same leads on board, table and popup', async ({
  goen,
}) => {
  for (const profile of [PROFILES.mirai, PROFILES.sora])
    await save(await popupOver(goen, await visit(goen, profile)));
  const page = await visit(goen, goen.address('pipeline.html'));
  await page
    .getByRole('article', { name: /みらい/ })
    .getByRole('button')
    .first()
    .click();
  await page.getByLabel('Tags').fill('antenne');
  await page.getByLabel('Tags').press('Enter');
  await expect(page.getByRole('button', { name: 'Take off the tag antenne' })).toBeVisible();
  await page.keyboard.press('Escape');

  const filter = page.getByRole('combobox', { name: 'Filter the leads' });
  await filter.fill('tag:');
  await expect(page.getByRole('option', { name: 'antenne' })).toBeVisible();
  await filter.press('Enter');
  await expect(filter).toHaveValue('tag:antenne ');
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name of the view').fill('Chi fa antenne');
  await page.getByLabel('Name of the view').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'View saved' })).toBeVisible();

  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await page.getByLabel('Saved views').selectOption('All leads');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByLabel('Saved views').selectOption('Chi fa antenne');
  // A view remembers its layout.
  await expect(page.getByRole('row')).toHaveCount(2);

  const popup = await leadsTab(goen);
  await popup.getByLabel('Saved views').selectOption('Chi fa antenne');
  await expect(popup.getByRole('listitem').filter({ hasText: '株式会社' })).toHaveCount(1);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(page.getByLabel('Saved views')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Saved views')).toBeVisible();
});

async function leadsTab(goen: Goen): Promise<Page> {
  const popup = await visit(goen, goen.address('popup.html'));
  await popup.getByRole('tab', { name: 'Leads' }).click();
  return popup;
}
