import { expect, field, popupOver, rowsOf, save, test, visit } from '../goen';

const HOME = 'http://www.mirai-eisei.example/';
const PROFILE = 'http://www.mirai-eisei.example/company/';

test('the company page of the site is read into the same draft by one click', async ({ goen }) => {
  const page = await visit(goen, HOME);
  const popup = await popupOver(goen, page);
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await expect(field(popup, 'Phone')).toHaveValue('');
  await field(popup, 'Note').fill('visti alla fiera');
  await popup.getByRole('button', { name: 'Read the company page too: 会社概要' }).click();
  await expect(popup.getByText('What “会社概要” says was added.')).toBeVisible();
  await expect(field(popup, 'Phone')).toHaveValue('+81 29-000-0001');
  await expect(field(popup, 'Note')).toHaveValue('visti alla fiera');
  await expect(page).toHaveURL(PROFILE);

  await save(popup);
  expect(await rowsOf(goen, 'organisations')).toMatchObject([
    { phone: '+81290000001', evidence: { phone: { url: PROFILE } } },
  ]);
  expect(await rowsOf(goen, 'drafts')).toEqual([]);
});

test('where the browser wants another click on the company page the popup says so and keeps the draft', async ({
  goen,
}) => {
  const page = await visit(goen, 'http://recruit.mirai-eisei.example/');
  const popup = await popupOver(goen, page);
  await field(popup, 'Note').fill('visti alla fiera');
  await popup.getByRole('button', { name: 'Read the company page too: 会社概要' }).click();
  await expect(popup.getByText('The company page is open. Click the Goen icon there')).toBeVisible();
  await expect(field(popup, 'Note')).toHaveValue('visti alla fiera');
  await expect(page).toHaveURL(PROFILE);
  const there = await popupOver(goen, page);
  await expect(field(there, 'Phone')).toHaveValue('+81 29-000-0001');
});

test('what the user marked on the page is the note, and goes with the lead', async ({ goen }) => {
  const page = await visit(goen, HOME);
  await page
    .locator('main p')
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  const popup = await popupOver(goen, page);
  const marked = 'みらい衛星株式会社は、超小型人工衛星の設計、製造、運用を行っています。';
  await expect(field(popup, 'Note')).toHaveValue(marked);
  await save(popup);
  expect(await rowsOf(goen, 'activities')).toContainEqual(
    expect.objectContaining({ kind: 'lead-captured', note: marked }),
  );
});
