import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('a company already kept opens its lead, and one key adds it to another event', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, page);
  await popup.getByLabel('Event').selectOption('DSEI Japan 2025');
  await save(popup);

  await page.goto('http://www.mirai-eisei.example/');
  const known = await popupOver(goen, page);
  await expect(known.getByText('In pipeline', { exact: true })).toBeVisible();
  await expect(known.getByText('In Captured since')).toBeVisible();
  await expect(field(known, 'Organisation')).toBeHidden();

  await known.getByLabel('Event').selectOption('Expo 2025 Osaka · Padiglione Italia');
  const add = known.getByRole('button', { name: 'Add to Expo 2025 Osaka · Padiglione Italia' });
  await expect(add).toBeFocused();
  await add.press('Enter');
  await expect(known.getByRole('status')).toContainText('Saved: みらい衛星株式会社');
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);
  expect(await rowsOf(goen, 'leads')).toHaveLength(2);
});

test('another company on the same site is kept beside it on the user’s word', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, page);
  await save(popup);

  const known = await popupOver(goen, page);
  await known.getByRole('button', { name: 'It is another company' }).click();
  await field(known, 'Organisation').fill('みらい地上局株式会社');
  await field(known, 'Corporate number 法人番号').fill('');
  await field(known, 'Organisation').press('Enter');
  await expect(known.getByRole('status')).toContainText('Saved: みらい地上局株式会社');
  expect((await rowsOf(goen, 'organisations')).map(({ nameJa }) => nameJa).sort()).toEqual([
    'みらい地上局株式会社',
    'みらい衛星株式会社',
  ]);
});
