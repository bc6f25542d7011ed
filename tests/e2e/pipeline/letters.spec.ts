import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { choose, expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

/** A lead with a person, opened. */
async function lead(goen: Goen): Promise<Page> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
  await save(popup);
  await goen.context.grantPermissions(['clipboard-read']);
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article', { name: 'みらい衛星株式会社' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await page.getByLabel('Name', { exact: true }).fill('架空 花子');
  await page.getByLabel('E-mail', { exact: true }).fill('hanako.kaku@mirai-eisei.example');
  await page.getByLabel('Role', { exact: true }).fill('部長');
  await page.getByLabel('Information duty (art. 14 GDPR)').selectOption('to send');
  await page.getByRole('button', { name: 'Save the contact' }).click();
  await expect(page.getByRole('button', { name: 'Letter to 架空 花子' })).toBeVisible();
  return page;
}

test('too long for a link it goes by the clipboard; the notice is added to the first message and noted', async ({
  goen,
}) => {
  const page = await lead(goen);
  await page.getByRole('button', { name: 'Letter to 架空 花子' }).click();
  await expect(page.getByRole('dialog').last()).toContainText('too long for a link');
  const link = page.getByRole('link', { name: 'Open in the mail program' });
  await expect(link).toHaveAttribute('href', /^mailto:hanako\.kaku@mirai-eisei\.example\?subject=[^&]+$/);
  await page.getByLabel('How you sign').fill('Giulia Rossi');
  await page.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Text copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('架空 花子 様');
  expect(copied).toContain('第14条');
  await page.getByRole('button', { name: 'Sent: note the person as informed' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Noted as informed');
  expect(await rowsOf(goen, 'contacts')).toMatchObject([
    { art14: 'sent', email: 'hanako.kaku@mirai-eisei.example' },
  ]);
});
