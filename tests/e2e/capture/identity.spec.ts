import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('eight windows that capture one company at once make one organisation and one lead', async ({
  goen,
}) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const windows = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const page = await byHand(goen);
      await field(page, 'Organisation').fill('架空電波株式会社');
      await field(page, 'Website').fill('https://www.kakuu-denpa.example/');
      return page;
    }),
  );
  await Promise.all(windows.map((page) => field(page, 'Organisation').press('Enter')));
  await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(1);
  for (const page of windows)
    await expect(page.getByText('In pipeline').or(page.getByRole('list')).first()).toBeVisible();
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);
  expect(await rowsOf(goen, 'leads')).toHaveLength(1);
});

test('two windows that edit different fields of one organisation lose neither', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const [one, other] = [await openLead(goen), await openLead(goen)];
  for (const page of [one, other]) await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await field(one, 'Phone').fill('03-9999-0009');
  await field(other, 'Employees').fill('77');
  await Promise.all(
    [one, other].map((page) => page.getByRole('button', { name: 'Save', exact: true }).click()),
  );
  await expect
    .poll(() => rowsOf(goen, 'organisations'))
    .toMatchObject([{ phone: '+81399990009', employees: 77 }]);
});

/** The form for a company without its page, in a tab of its own. */
async function byHand(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('popup.html'));
  await page.getByRole('tab', { name: 'Capture' }).click();
  await expect(field(page, 'Organisation')).toBeVisible();
  return page;
}

/** The one lead, opened on the board. */
async function openLead(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  return page;
}
