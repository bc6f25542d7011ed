import type { Page } from '@playwright/test';
import { plantRows } from '../../../scripts/seed/plant-rows.mjs';
import { seedRows } from '../../../scripts/seed/seed-rows.mjs';
import { blankPage, expect, field, PROFILES, popupOver, rowsOn, test, visit } from '../goen';

test('a field out of sight that cannot be kept is brought into sight', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await popup.getByText('more fields').click();
  await field(popup, 'Established').fill('long ago');
  await popup.getByText('more fields').click();
  await field(popup, 'Organisation').press('Enter');
  await expect(field(popup, 'Established')).toBeVisible();
  await expect(field(popup, 'Established')).toHaveAttribute('aria-invalid', 'true');
});

/** Holds Enter down on whatever has the focus, as a keyboard repeats it. */
async function holdEnter(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const down = { type: 'keyDown', key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' } as const;
  await session.send('Input.dispatchKeyEvent', down);
  for (let times = 0; times < 30; times++) {
    await page.waitForTimeout(30);
    await session.send('Input.dispatchKeyEvent', { ...down, autoRepeat: true });
  }
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', windowsVirtualKeyCode: 13 });
}

const textOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.closest('label')?.textContent || activeElement?.textContent || '';
  });

test('Enter held down at the first start starts the mission, and saves nothing unasked', async ({ goen }) => {
  const popup = await goen.clickIcon(await visit(goen, PROFILES.mirai));
  await expect.poll(() => textOfFocus(popup)).toContain('Start with this mission');
  await holdEnter(popup);
  await expect.poll(() => textOfFocus(popup)).toContain('Save lead');
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  expect(await rowsOn(popup, 'leads')).toEqual([]);
  await holdEnter(popup);
  await expect(popup.getByRole('status')).toContainText('Saved');
  expect(await rowsOn(popup, 'leads')).toHaveLength(1);
});

test('Enter held down on “Put off” opens the days and chooses none', async ({ goen }) => {
  const blank = await blankPage(goen);
  await plantRows(blank, await seedRows('demo'));
  const page = await visit(goen, goen.address('pipeline.html#today'));
  await blank.close();
  const menu = page.getByRole('combobox', { name: /^Put off/ }).first();
  await expect(menu).toBeVisible();
  const before = await rowsOn(page, 'followUps');
  await menu.focus();
  await holdEnter(page);
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  expect(await rowsOn(page, 'followUps')).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('moved to');
});
