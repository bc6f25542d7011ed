import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('twenty captures of one company at once make one organisation and one lead', async ({ goen }) => {
  test.slow();
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const windows = await Promise.all(
    Array.from({ length: 20 }, async () => {
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

test('what the page says otherwise is taken or kept, and is not offered again', async ({ goen }) => {
  const site = await visit(goen, PROFILES.mirai);
  await save(await popupOver(goen, site));
  const lead = await openLead(goen);
  await lead.getByRole('button', { name: 'Edit', exact: true }).click();
  await field(lead, 'Phone').fill('03-9999-0009');
  await field(lead, 'Employees').fill('77');
  await lead.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(lead.getByRole('status')).toContainText('Saved');

  const popup = await popupOver(goen, site);
  const otherwise = popup.getByRole('region', { name: 'The page says otherwise' });
  await expect(otherwise.getByRole('listitem')).toHaveCount(2);
  await otherwise
    .getByRole('button', { name: 'Phone: take the page’s value' })
    .or(otherwise.getByRole('button', { name: /^Phone: take/ }))
    .click();
  await otherwise.getByRole('button', { name: /^Employees: keep/ }).click();
  await expect(otherwise).toHaveCount(0);
  expect(await rowsOf(goen, 'organisations')).toMatchObject([{ phone: '+81290000001', employees: 77 }]);
  const again = await popupOver(goen, site);
  await expect(again.getByText('In pipeline')).toBeVisible();
  await expect(again.getByRole('region', { name: 'The page says otherwise' })).toHaveCount(0);
});

test('a company typed by hand that may be a kept one is asked about, and is the same on the user’s word', async ({
  goen,
}) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const first = await byHand(goen);
  await field(first, 'Organisation').fill('架空電波株式会社');
  await field(first, 'Phone').fill('03-9999-0007');
  await field(first, 'Organisation').press('Enter');
  await expect(first.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  const second = await byHand(goen);
  await field(second, 'Organisation').fill('(株)架空電波');
  await field(second, 'Phone').fill('+81 3 9999 0007');
  const question = second.getByRole('region', { name: 'Already kept?' });
  await expect(question).toContainText('same name · same phone');
  await field(second, 'Organisation').press('Enter');
  await expect(second.getByRole('alert')).toContainText('may already be kept');
  await question.getByRole('button', { name: 'The same: 架空電波株式会社', exact: true }).click();
  await expect(second.getByText('In pipeline')).toBeVisible();
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);
});

test('two that turn out to be one are merged, undone by Ctrl+Z and done again', async ({ goen }) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  for (const name of ['架空電波株式会社', '株式会社架空電波']) {
    const page = await byHand(goen);
    await field(page, 'Organisation').fill(name);
    await field(page, 'Phone').fill('03-9999-0007');
    const apart = page.getByRole('button', { name: /^Not the same/ });
    if (name.startsWith('株式会社')) await expect(apart).toBeVisible();
    await field(page, 'Organisation').press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  }
  const board = await visit(goen, goen.address('pipeline.html'));
  await expect(board.getByRole('article')).toHaveCount(2);
  await board.getByRole('article').first().getByRole('button').first().click();
  await board.getByRole('button', { name: /^Merge…/ }).click();
  await board.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(board.getByRole('status')).toContainText('Merged into');
  await expect(board.getByRole('article')).toHaveCount(1);
  await board.keyboard.press('Control+z');
  await expect(board.getByRole('status')).toContainText('Undone: Organisations merged');
  await expect(board.getByRole('article')).toHaveCount(2);
  await board.keyboard.press('Control+Shift+z');
  await expect(board.getByRole('article')).toHaveCount(1);
});

test('a deleted organisation is in the trash and comes back whole; its site knows it there', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  await save(await popupOver(goen, site));
  const lead = await openLead(goen);
  await lead.getByRole('button', { name: 'Delete the organisation' }).click();
  await expect(lead.getByRole('article')).toHaveCount(0);

  const popup = await popupOver(goen, site);
  await expect(popup.getByText('In the trash', { exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Restore みらい衛星株式会社' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('In pipeline', { exact: true })).toBeVisible();
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);

  await lead.getByRole('article').getByRole('button').first().click();
  await lead.getByRole('button', { name: 'Delete the organisation' }).click();

  await lead.getByRole('link', { name: 'Trash' }).click();
  await lead.getByRole('button', { name: 'Restore みらい衛星株式会社' }).click();
  await expect(lead.getByText('The trash is empty.')).toBeVisible();
  await lead
    .getByRole('link', { name: /Venture|DSEI|B2B|Expo/ })
    .first()
    .waitFor();
  expect(await rowsOf(goen, 'organisations')).toHaveLength(1);
  expect((await rowsOf(goen, 'leads')).filter(({ deletedAt }) => !deletedAt)).toHaveLength(1);
});

test('a person is added, and forgotten for good', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const lead = await openLead(goen);
  await lead.getByRole('button', { name: 'Add a contact' }).click();
  await lead.getByLabel('Name', { exact: true }).fill('架空 花子');
  await lead.getByLabel('E-mail', { exact: true }).fill('hanako@mirai-eisei.example');
  await lead.getByRole('button', { name: 'Save the contact' }).click();
  await lead.getByRole('button', { name: 'Edit 架空 花子' }).click();
  await lead.getByRole('button', { name: 'Erase for good…' }).click();
  await lead.getByRole('button', { name: 'Erase for good', exact: true }).click();
  await expect(lead.getByText('No contacts.')).toBeVisible();
  for (const table of ['contacts', 'changes', 'activities', 'organisations'])
    expect(JSON.stringify(await rowsOf(goen, table))).not.toMatch(/花子|hanako/);

  await lead.getByRole('button', { name: 'Add a contact' }).click();
  await lead.getByLabel('Name', { exact: true }).fill('架空花子');
  await lead.getByRole('button', { name: 'Save the contact' }).click();
  await expect(lead.getByRole('alert')).toContainText('asked to be erased');
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
