import type { Page } from '@playwright/test';
import { choose, draftKept, expect, field, PROFILES, popupOver, save, test, visit } from '../goen';

test('the focus is never lost when what had it goes away', { tag: '@keyboard' }, async ({ goen }) => {
  test.slow();
  for (const profile of [PROFILES.mirai, PROFILES.sora])
    await save(await popupOver(goen, await visit(goen, profile)));
  const page = await visit(goen, goen.address('pipeline.html'));
  const press = async (name: string | RegExp, key = 'Enter') => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press(key);
  };

  await page
    .getByRole('article', { name: /みらい/ })
    .getByRole('button')
    .first()
    .press('Enter');
  const tags = page.getByRole('combobox', { name: 'Tags' });
  for (const tag of ['antenne', 'radar']) {
    await tags.fill(tag);
    await tags.press('Enter');
    await expect(page.getByRole('button', { name: `Remove the tag ${tag}` })).toBeVisible();
  }
  await press('Remove the tag antenne');
  await expect(page.getByRole('button', { name: 'Remove the tag antenne' })).toHaveCount(0);
  await isKept(page, 'a tag taken off');

  await choose(page.getByLabel('Add a member'), 0);
  await press(/^Remove /);
  await isKept(page, 'a member taken off');

  await press('Delete the lead');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await isKept(page, 'the lead deleted');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(2);

  await page.goto(goen.address('pipeline.html#trash'));
  await page.goto(goen.address('pipeline.html'));
  await page.getByRole('article').first().getByRole('button').first().press('Enter');
  await press('Delete the lead');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(goen.address('pipeline.html#trash'));
  await press(/^Restore/);
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
  await isKept(page, 'a lead restored');
});

test('the focus is not lost in the popup: a draft thrown away, an undone save', { tag: '@keyboard' }, async ({
  goen,
}) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(popup, 'Phone').fill('03-9999-0009');
  await draftKept(popup, '03-9999-0009');
  const list = await visit(goen, goen.address('popup.html'));
  await list.getByRole('tab', { name: 'Leads' }).press('Enter');
  const discard = list.getByRole('button', { name: /^Discard draft/ });
  await discard.focus();
  await list.keyboard.press('Enter');
  await expect(discard).toHaveCount(0);
  await isKept(list, 'a draft thrown away');

  await list.close();
  const again = await popupOver(goen, await visit(goen, PROFILES.sora));
  await save(again);
  await again.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(again.getByRole('status')).toContainText('Undone');
  await isKept(again, 'a save undone');
});

const isKept = async (page: Page, when: string): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? 'nothing'), { message: when })
    .not.toBe('body');
};
