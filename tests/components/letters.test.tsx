import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choose, saveLead } from '~/storage';
import { DSEI, TODAY, withMission } from '../storage/support/store';
import { downloadedText } from './support/platform';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, openLead } from './support/scene';

withMission();

/** A lead with a person, opened. */
async function lead({ refusedOn = '' } = {}): Promise<Screen> {
  await saveLead(miraiAsRead({ eventId: DSEI }), TODAY);
  await atEvent(DSEI);
  const page = renderPipeline();
  await openLead(page);
  await page.click('Add a contact');
  await page.fill(await page.field('Name'), '架空 花子');
  await page.fill(page.getByLabelText('E-mail'), 'hanako.kaku@mirai-eisei.example');
  await page.fill(page.getByLabelText('Role'), '部長');
  await page.choose('Information duty (art. 14 GDPR)', 'to send');
  if (refusedOn) await page.fill(page.getByLabelText('Asked not to be contacted on'), refusedOn);
  await page.click('Save the contact');
  await page.button('Letter to 架空 花子');
  return page;
}

const body = (page: Screen) => page.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
/** The dialog on top, in which the letter is written. */
async function letter(page: Screen) {
  await page.findByRole('combobox', { name: 'Letter' });
  return within(page.getAllByRole('dialog').at(-1) as HTMLElement);
}

test('a letter in Japanese has the names filled in, 様 after the person, 御中 after the firm', async () => {
  const page = await lead();
  await page.enter('Letter to 架空 花子');
  const dialog = await letter(page);
  await expect.poll(() => document.activeElement).toBe(dialog.getByRole('combobox', { name: 'Letter' }));
  await expect
    .poll(() => body(page).value)
    .toMatch(/^みらい衛星株式会社\n部長\n架空 花子 様\n[\s\S]*「DSEI Japan 2025」/);
  await page.fill(page.getByLabelText('How you sign'), 'Giulia Rossi');
  await expect.poll(() => body(page).value).toMatch(/Giulia Rossiと申します/);
  await page.choose('To whom', 'to the organisation (御中)');
  await expect.poll(() => body(page).value).toMatch(/^みらい衛星株式会社 御中\n/);
  await page.chooseIn(dialog.getByRole('combobox', { name: 'Language' }), 'Italian');
  await expect.poll(() => body(page).value).toMatch(/^Spettabile [\s\S]*Giulia Rossi/);
});

test('a letter in Japanese is not sent without the writer’s name, and never signed with initials', async () => {
  await choose('initials', 'LB');
  const page = await lead();
  await page.enter('Letter to 架空 花子');
  await letter(page);
  await expect.poll(() => body(page).value).toMatch(/［お名前］と申します/);
  await page.click('Copy the text');
  await page.findByText(/Write your full name under “How you sign”/);
  expect(page.said()).not.toContain('Text copied');
  await page.fill(page.getByLabelText('How you sign'), 'Giulia Rossi');
  await page.click('Copy the text');
  await expect.poll(page.said).toContain('Text copied');
});

test('the user’s wording is kept for others, and Goen’s comes back', async () => {
  const page = await lead();
  await page.click('Letter to 架空 花子');
  const dialog = await letter(page);
  await page.chooseIn(dialog.getByRole('combobox', { name: 'Language' }), 'English');
  await expect.poll(() => body(page).value).toMatch(/Thank you very much/);
  await page.fill(body(page), 'Dear 架空 花子,\n\nour stand was next to yours.');
  await page.choose('To whom', 'to the organisation (御中)');
  await expect
    .poll(() => body(page).value)
    .toBe('Dear Mirai Satellite Inc. team,\n\nour stand was next to yours.');
  await page.enter('Use this wording for other letters too');
  await expect.poll(page.said).toContain('Wording saved');
  expect(await rowsOf('letters')).toMatchObject([{ body: '{addressee}\n\nour stand was next to yours.' }]);
  await page.enter('Back to Goen’s wording');
  await expect.poll(() => body(page).value).toMatch(/Thank you very much/);
});

test('whoever asked not to be contacted is said before anything is written', async () => {
  const page = await lead({ refusedOn: '2026-11-20' });
  await page.click('Letter to 架空 花子');
  expect((await page.findByRole('alert')).textContent).toContain('架空 花子 asked on');
});

test('a step by mail leads to its letter', async () => {
  const page = await lead();
  await page.choose('Add a step', 'thank-plain');
  await page.click('Add a step');
  const [first] = await page.findAllByRole('button', { name: /^Letter: / });
  first?.focus();
  await page.press('{Enter}');
  const dialog = await letter(page);
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Letter' }).value).toBe('thanks');
});

test('a contact’s card is a file', async () => {
  const page = await lead();
  await page.enter('Download the vCard of 架空 花子');
  await expect.poll(page.said).toContain('vCard downloaded');
  const { name, text } = await downloadedText(page.platform);
  expect(name).toMatch(/\.vcf$/);
  expect(text).toContain('FN:架空 花子\r\n');
  expect(text).toContain('ORG:みらい衛星株式会社');
});
