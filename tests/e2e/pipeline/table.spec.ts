import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { choose, expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

const NAMES = ['架空電波株式会社', '株式会社そら精機', 'みらい工房合同会社'];

test('with the keyboard alone leads are ticked, moved as one, and brought back as one', async ({ goen }) => {
  const page = await visit(goen, goen.address('pipeline.html'));
  await three(goen);
  await tabTo(page, 'Table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '4');
  await tabTo(page, /^Select (?!all)/);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'Move…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Thanked');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Move');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('3 leads moved to Thanked.');
  expect((await rowsOf(goen, 'activities')).filter(({ kind }) => kind === 'stage-changed')).toHaveLength(1);
  await expect(page.getByRole('region', { name: 'Table of leads' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Undone');
  expect((await rowsOf(goen, 'leads')).map(({ stage }) => stage)).toEqual(Array(3).fill('captured'));
});

/** Three leads at the evening, without a page. */
async function three(goen: Goen): Promise<void> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), 'Business meetings in Tokyo');
  for (const [at, name] of NAMES.entries()) {
    const page = await visit(goen, goen.address('popup.html'));
    await page.getByRole('tab', { name: 'Capture' }).click();
    await field(page, 'Organisation').fill(name);
    await field(page, 'Organisation').press('Enter');
    await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(at + 1);
    await page.close();
  }
}

/** Presses Tab until what has that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
    });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused();
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}
