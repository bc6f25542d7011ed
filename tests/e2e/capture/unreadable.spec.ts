import { expect, field, popupOver, rowsOf, test, visit } from '../goen';

const CLOSED = {
  'an empty tab': 'about:blank',
  'a page of the browser': 'chrome://version/',
  'a PDF file': 'http://www.mirai-eisei.example/company.pdf',
  'a page of an extension': 'chrome-extension://ddheanedffaknkfoiapipbolpcnnjahp/pipeline.html',
};

for (const [what, address] of Object.entries(CLOSED))
  test(`${what} cannot be read: the popup says so and opens on Leads`, async ({ goen }) => {
    const popup = await popupOver(goen, await visit(goen, address));
    await expect(popup.getByRole('tab', { name: 'Leads' })).toHaveAttribute('aria-selected', 'true');
    await expect(popup.getByText('This page cannot be read.')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Add by hand' })).toBeVisible();
  });

test('a page of no company offers its title as a name, fills in none, and nothing is saved unasked', async ({
  goen,
}) => {
  const page = await visit(goen, 'http://kakuu-tenki.example/');
  const popup = await popupOver(goen, page);
  await expect(popup.getByText('No company was found on this page.')).toBeVisible();
  await expect(field(popup, 'Organisation')).toBeFocused();
  await expect(field(popup, 'Organisation')).toHaveValue('');
  await popup.getByRole('button', { name: '○ 架空町のお天気' }).press('Enter');
  await expect(field(popup, 'Organisation')).toHaveValue('架空町のお天気');
  await page.bringToFront();
  expect(await rowsOf(goen, 'organisations')).toEqual([]);
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});
