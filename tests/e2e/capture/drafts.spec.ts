import { draftKept, expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

test('what was typed is there after the popup was closed and the icon clicked again', async ({ goen }) => {
  const page = await visit(goen, `${PROFILES.mirai}?utm_source=letter`);
  const popup = await popupOver(goen, page);
  await field(popup, 'Phone').fill('029-000-0009');
  await field(popup, 'Note').fill('cerca sensori');
  await draftKept(popup, 'cerca sensori');
  await page.bringToFront();
  await expect.poll(() => popup.isClosed()).toBe(true);

  const again = await popupOver(goen, page);
  await expect(field(again, 'Phone')).toHaveValue('029-000-0009');
  await expect(field(again, 'Note')).toHaveValue('cerca sensori');
  await expect(field(again, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await expect(again.getByText('Your draft of')).toBeVisible();
});

test('what was typed before the page had been read is there as well', async ({ goen, sites }) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const release = sites.hold();
  const page = await goen.context.newPage();
  await page.goto(PROFILES.sora, { waitUntil: 'commit' });
  const popup = await popupOver(goen, page);
  await field(popup, 'Note').fill('incontrati al padiglione');
  await draftKept(popup, 'incontrati al padiglione');
  await page.bringToFront();
  release();
  await page.waitForLoadState();
  const again = await popupOver(goen, page);
  await expect(field(again, 'Organisation')).toHaveValue('株式会社そらレーダー');
  await expect(field(again, 'Note')).toHaveValue('incontrati al padiglione');
});

test('a draft is listed in Leads, gone on with away from its page, and gone once saved', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await field(popup, 'Note').fill('da richiamare');
  await draftKept(popup, 'da richiamare');

  const elsewhere = await popupOver(goen, await visit(goen, PROFILES.sora));
  await elsewhere.getByRole('tab', { name: 'Leads' }).click();
  await elsewhere.getByRole('button', { name: 'Go on with みらい衛星株式会社' }).click();
  await expect(field(elsewhere, 'Corporate number 法人番号')).toHaveValue('7999901000001');
  await field(elsewhere, 'Note').press('Control+Enter');
  await expect(elsewhere.getByRole('status')).toContainText('Saved: みらい衛星株式会社');
  await expect(elsewhere.getByText('Unfinished drafts')).toBeHidden();
  expect(await rowsOf(goen, 'drafts')).toEqual([]);
  expect(await rowsOf(goen, 'activities')).toContainEqual(
    expect.objectContaining({ kind: 'lead-captured', note: 'da richiamare' }),
  );
});

test('a draft thrown away leaves the page as it was read', async ({ goen }) => {
  const page = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, page);
  await expect(field(popup, 'Phone')).not.toHaveValue('');
  await field(popup, 'Phone').fill('029-000-0009');
  await draftKept(popup, '029-000-0009');
  const again = await popupOver(goen, page);
  await again.getByRole('button', { name: 'Discard draft' }).click();
  await expect(field(again, 'Phone')).toHaveValue('+81 29-000-0001');
  expect(await rowsOf(goen, 'drafts')).toEqual([]);
});
