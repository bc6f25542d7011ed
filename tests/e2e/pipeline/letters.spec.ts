import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

/** A lead with a person, opened. */
async function lead(goen: Goen, { refusedOn = '' } = {}): Promise<Page> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await popup.getByLabel('Event').selectOption('DSEI Japan 2025');
  await save(popup);
  await goen.context.grantPermissions(['clipboard-read']);
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article', { name: 'みらい衛星株式会社' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await page.getByLabel('Name', { exact: true }).fill('架空 花子');
  await page.getByLabel('E-mail', { exact: true }).fill('hanako.kaku@mirai-eisei.example');
  await page.getByLabel('Role', { exact: true }).fill('部長');
  await page.getByLabel('Information duty (art. 14 GDPR)').selectOption('to send');
  if (refusedOn) await page.getByLabel('Asked not to be contacted on').fill(refusedOn);
  await page.getByRole('button', { name: 'Save the contact' }).click();
  await expect(page.getByRole('button', { name: 'Letter to 架空 花子' })).toBeVisible();
  return page;
}
const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

test('a letter in Japanese has the names filled in, 様 after the person, 御中 after the firm', async ({
  goen,
}) => {
  const page = await lead(goen);
  await page.getByRole('button', { name: 'Letter to 架空 花子' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Letter', exact: true })).toBeFocused();
  await expect(body(page)).toHaveValue(/^みらい衛星株式会社\n部長\n架空 花子 様\n[\s\S]*「DSEI Japan 2025」/);
  await page.getByLabel('How you sign').fill('Giulia Rossi');
  await expect(body(page)).toHaveValue(/Giulia Rossiと申します/);
  await page.getByLabel('To whom').selectOption('to the organisation (御中)');
  await expect(body(page)).toHaveValue(/^みらい衛星株式会社 御中\n/);
  await page.getByRole('dialog').last().getByLabel('Language').selectOption('Italian');
  await expect(body(page)).toHaveValue(/^Spettabile [\s\S]*Giulia Rossi/);
});

test('too long for a link it goes by the clipboard; the notice is added to the first message and noted', async ({
  goen,
}) => {
  const page = await lead(goen);
  await page.getByRole('button', { name: 'Letter to 架空 花子' }).click();
  await expect(page.getByRole('dialog').last()).toContainText('too long for a link');
  const link = page.getByRole('link', { name: 'Open in the mail program' });
  await expect(link).toHaveAttribute('href', /^mailto:hanako\.kaku@mirai-eisei\.example\?subject=[^&]+$/);
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

test('the user’s wording is kept for others, and Goen’s comes back', async ({ goen }) => {
  const page = await lead(goen);
  await page.getByRole('button', { name: 'Letter to 架空 花子' }).click();
  await page.getByRole('dialog').last().getByLabel('Language').selectOption('English');
  await body(page).fill('Dear 架空 花子,\n\nour stand was next to yours.');
  await page.getByLabel('To whom').selectOption('to the organisation (御中)');
  await expect(body(page)).toHaveValue(
    'Dear Sir or Madam at Mirai Satellite Inc.,\n\nour stand was next to yours.',
  );
  await page.getByRole('button', { name: 'Keep this wording for others' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Wording kept');
  expect(await rowsOf(goen, 'letters')).toMatchObject([
    { body: '{addressee}\n\nour stand was next to yours.' },
  ]);
  await page.getByRole('button', { name: 'Back to Goen’s wording' }).press('Enter');
  await expect(body(page)).toHaveValue(/Thank you very much/);
});

test('whoever asked not to be contacted is said before anything is written', async ({ goen }) => {
  const page = await lead(goen, { refusedOn: '2026-11-20' });
  await page.getByRole('button', { name: 'Letter to 架空 花子' }).click();
  await expect(page.getByRole('alert')).toContainText('架空 花子 asked on');
});

test('a step by mail leads to its letter', async ({ goen }) => {
  const page = await lead(goen);
  await page.getByText('Add a step').first().click();
  await page.getByRole('combobox', { name: 'Add a step' }).selectOption('thank-plain');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page
    .getByRole('button', { name: /^Letter: / })
    .first()
    .press('Enter');
  await expect(page.getByRole('combobox', { name: 'Letter', exact: true })).toHaveValue('thanks');
});

test('a contact’s card is a file', async ({ goen }) => {
  const page = await lead(goen);
  await page.getByRole('button', { name: 'Write the vCard of 架空 花子' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('vCard written');
  const found = () =>
    readdirSync(goen.downloads).filter(
      (name) => name.endsWith('.vcf') && statSync(join(goen.downloads, name)).size > 0,
    );
  await expect.poll(found).toHaveLength(1);
  const card = readFileSync(join(goen.downloads, found()[0] ?? ''), 'utf8');
  expect(card).toContain('FN:架空 花子\r\n');
  expect(card).toContain('ORG:みらい衛星株式会社');
});
