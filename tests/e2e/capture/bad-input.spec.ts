import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('without a name nothing is saved: the form says so, points at the name and keeps the rest', async ({
  goen,
}) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(popup, 'International name').fill('');
  await field(popup, 'Organisation').fill('');
  await field(popup, 'Phone').fill('029-000-0009');
  await field(popup, 'Phone').press('Enter');
  await expect(popup.getByRole('alert')).toHaveText('Give the organisation a name before saving.');
  await expect(field(popup, 'Organisation')).toBeFocused();
  await expect(field(popup, 'Phone')).toHaveValue('029-000-0009');

  await field(popup, 'Organisation').fill('みらい衛星株式会社');
  await save(popup);
  expect(await rowsOf(goen, 'leads')).toHaveLength(1);
});

test('a corporate number with a wrong check digit is named and nothing is lost', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  const number = field(popup, 'Corporate number 法人番号');
  await expect(number).toHaveValue('7999901000001');
  await number.fill('1999901000001');
  await number.press('Enter');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveAccessibleDescription('13 digits with a right check digit, or empty');
  await expect(number).toHaveValue('1999901000001');
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});

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
