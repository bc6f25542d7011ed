import type { Page } from '@playwright/test';
import { expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

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
