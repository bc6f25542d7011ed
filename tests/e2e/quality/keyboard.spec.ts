import type { Page } from '@playwright/test';
import { expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('the main job and a stage move need no mouse', { tag: '@keyboard' }, async ({ goen }) => {
  // The first start's mission, accepted by Enter.
  const start = await visit(goen, goen.address('popup.html'));
  await expect(start.getByRole('button', { name: 'Start with this mission' })).toBeFocused();
  await start.keyboard.press('Enter');
  await expect(start.getByRole('tablist')).toBeVisible();
  await start.close();

  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(popup.getByLabel('Organisation', { exact: true })).toHaveValue('みらい衛星株式会社');
  await expect(popup.getByRole('button', { name: 'Save lead' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Saved');
  await expect(popup.getByLabel('Add a note')).toBeFocused();

  await tabTo(popup, /^Open the lead/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await expect(popup.getByRole('combobox', { name: /^Stage/ })).toBeVisible();
  // As a person types the name of a stage in a list.
  await popup.keyboard.type('mQual');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('moved to Qualified');
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Open the lead' })).toBeFocused();

  const board = await visit(goen, goen.address('pipeline.html'));
  await expect(board.getByRole('article')).toHaveCount(1);
  await tabTo(board, /^Move to In dialogue/);
  await board.keyboard.press('Enter');
  await expect(board.getByRole('status')).toContainText('moved to In dialogue');
  expect(await rowsOf(goen, 'leads')).toMatchObject([{ stage: 'engaged' }]);
  await expect(board.locator(':focus')).not.toHaveCount(0);
  await board.keyboard.press('Control+z');
  await expect(board.getByRole('status')).toContainText('Undone: Stage changed');
});

test('in the popup’s list arrows go from lead to lead, a full stop to its actions, and ? shows the keys', {
  tag: '@keyboard',
}, async ({ goen }) => {
  for (const profile of [PROFILES.mirai, PROFILES.sora])
    await save(await popupOver(goen, await visit(goen, profile)));
  const popup = await visit(goen, goen.address('popup.html'));
  await popup.getByRole('tab', { name: 'Leads' }).press('Enter');
  await expect(popup.getByRole('button', { name: 'みらい衛星株式会社', exact: true })).toBeVisible();
  await tabTo(popup, /^株式会社そらレーダー$/);
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('button', { name: 'みらい衛星株式会社', exact: true })).toBeFocused();
  await popup.keyboard.press('.');
  await tabTo(popup, /^みらい衛星株式会社: Move to Thanked/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('moved to Thanked');
  await expect(popup.locator(':focus')).not.toHaveCount(0);
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog', { name: 'Keys' })).toContainText('what can be done with the row');
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
});

/** Tab by Tab to the control of that name. @throws where it cannot be reached in 120 */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement
          ? element.labels?.[0]
          : undefined;
      return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached`);
}
