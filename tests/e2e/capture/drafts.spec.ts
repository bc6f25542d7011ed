import { draftKept, expect, field, leavePopup, PROFILES, popupOver, test, visit } from '../goen';

test('what was typed is there after the popup was closed and the icon clicked again', async ({ goen }) => {
  const page = await visit(goen, `${PROFILES.mirai}?utm_source=letter`);
  const popup = await popupOver(goen, page);
  await field(popup, 'Phone').fill('029-000-0009');
  await field(popup, 'Note').fill('cerca sensori');
  await draftKept(popup, 'cerca sensori');
  await leavePopup(goen, popup);

  const again = await popupOver(goen, page);
  await expect(field(again, 'Phone')).toHaveValue('029-000-0009');
  await expect(field(again, 'Note')).toHaveValue('cerca sensori');
  await expect(field(again, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await expect(again.getByText('Your draft of')).toBeVisible();
});
