import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

const DENPA = '架空電波株式会社';
const SEIKI = '株式会社そら精機';
/** The first, its legal form on the other side. */
const OTHER_SIDE = '株式会社架空電波';

test('organisations are narrowed, ordered, opened, added to an event, deleted and brought back', async ({
  goen,
}) => {
  await two(goen);
  const page = await visit(goen, goen.address('pipeline.html#organisations'));
  await expect(page.getByRole('row')).toHaveCount(3);
  const filter = page.getByRole('searchbox');
  await filter.fill('ｿﾗ');
  await expect(page.getByRole('status').first()).toHaveText('1 organisation');
  await expect(page.getByRole('rowheader')).toContainText(SEIKI);
  await filter.fill('');
  const head = page.getByRole('columnheader', { name: 'Organisation' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: `Open ${DENPA}` }).click();
  await page.getByLabel('Add to an event…').selectOption('DSEI Japan 2025');
  await expect(page.getByRole('status').last()).toContainText(`${DENPA} added to DSEI Japan 2025`);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'DSEI Japan 2025' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete the organisation' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  expect((await rowsOf(goen, 'leads')).filter(({ deletedAt }) => !deletedAt)).toHaveLength(3);
});

test('two organisations that may be one say so in the list, until the user has answered', async ({
  goen,
}) => {
  await two(goen, [DENPA, OTHER_SIDE], '03-9999-0007');
  const page = await visit(goen, goen.address('pipeline.html#organisations'));
  await expect(page.getByText(`May be the same: ${OTHER_SIDE}`)).toBeVisible();
  await expect(page.getByText(`May be the same: ${DENPA}`)).toBeVisible();
  await page.getByRole('button', { name: `Open ${DENPA}` }).click();
  await page.getByRole('button', { name: `Not the same: ${OTHER_SIDE}` }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^May be the same/)).toHaveCount(0);
});

test('the matrix shows each lead at its event and each introduction by member, and opens the lead', async ({
  goen,
}) => {
  await two(goen);
  const page = await visit(goen, goen.address('pipeline.html#matrix'));
  const cell = page.getByRole('button', { name: `${DENPA}, Venture Café Tokyo: Captured` });
  await expect(cell).toBeVisible();
  await cell.click();
  await page.getByRole('dialog').getByLabel('Add a member').selectOption('MEEO');
  await expect(page.getByRole('dialog').getByLabel('MEEO', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delegation' }).click();
  await page.getByRole('button', { name: `${DENPA}, MEEO: interested` }).click();
  await expect(page.getByRole('dialog')).toContainText('Venture Café Tokyo');
});

test('at 320 pixels the matrix scrolls under its first column and its head', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html#matrix'));
  await page.setViewportSize({ width: 320, height: 640 });
  const first = page.getByRole('rowheader');
  const table = page.getByRole('region', { name: 'Matrix' });
  await table.evaluate((element) => element.scrollTo(400, 0));
  const box = await table.boundingBox();
  await expect.poll(async () => Math.round(((await first.boundingBox())?.x ?? 0) - (box?.x ?? 0))).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Two leads at the evening, of organisations without a page. */
async function two(goen: Goen, names = [DENPA, SEIKI], phone?: string): Promise<void> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await popup.getByLabel('Event').selectOption('Venture Café Tokyo');
  for (const [at, name] of names.entries()) {
    const page: Page = await visit(goen, goen.address('popup.html'));
    await page.getByRole('tab', { name: 'Capture' }).click();
    await field(page, 'Organisation').fill(name);
    if (phone) await field(page, 'Phone').fill(phone);
    // Asked before it is saved, as a person reads it.
    if (phone && at > 0) await expect(page.getByRole('button', { name: /^Not the same/ })).toBeVisible();
    await field(page, 'Organisation').press('Enter');
    await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(at + 1);
    await page.close();
  }
}
