import { expect, field, PROFILES, popupOver, test, visit } from '../goen';

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
