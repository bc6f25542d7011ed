import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { MIRAI_PAGE } from './support/pages';
import { renderPipeline, renderPopup, rowsOf, type Screen } from './support/render';
import { atEvent, openLead } from './support/scene';

const DENPA = '架空電波株式会社';
const PHONE = '+81399990007';

withMission();

const isSaid = (page: Screen, words: string) => expect.poll(page.said).toContain(words);
async function write(page: Screen, label: string, value: string): Promise<void> {
  await page.fill(await page.field(label), value);
}

/** みらい衛星 saved from its page, its lead opened on the board. */
async function miraiOpened(): Promise<Screen> {
  await atEvent(VENTURE_CAFE);
  const popup = renderPopup(MIRAI_PAGE);
  (await popup.field('Organisation')).focus();
  await popup.press('{Enter}');
  await isSaid(popup, 'Saved');
  popup.close();
  const page = renderPipeline();
  await openLead(page);
  return page;
}

/** The form for a company without its page. */
async function byHand(): Promise<Screen> {
  const popup = renderPopup();
  await popup.findByText(/This page cannot be read\./);
  await popup.tab('Capture');
  await popup.field('Organisation');
  return popup;
}

test('what the page says otherwise is taken or kept, and is not offered again', async () => {
  const lead = await miraiOpened();
  await lead.click('Edit');
  await write(lead, 'Phone', '03-9999-0009');
  await write(lead, 'Employees', '77');
  await lead.click('Save');
  await isSaid(lead, 'Saved');
  lead.close();

  const popup = renderPopup(MIRAI_PAGE);
  const otherwise = within(await popup.findByRole('region', { name: 'The page differs' }));
  expect(otherwise.getAllByRole('listitem')).toHaveLength(2);
  await popup.click(/^Phone: update/);
  await popup.click(/^Employees: leave/);
  const isAsked = () => popup.queryByRole('region', { name: 'The page differs' });
  await expect.poll(isAsked).toBeNull();
  expect(await rowsOf('organisations')).toMatchObject([{ phone: '+81290000001', employees: 77 }]);
  popup.close();
  const again = renderPopup(MIRAI_PAGE);
  await again.findByText('In pipeline');
  expect(again.queryByRole('region', { name: 'The page differs' })).toBeNull();
});

test('a company typed by hand that may be a kept one is asked about, and is the same on the user’s word', async () => {
  await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa: DENPA, phone: PHONE }, evidence: {} }, TODAY);
  await atEvent(VENTURE_CAFE);
  const second = await byHand();
  await write(second, 'Organisation', '(株)架空電波');
  await write(second, 'Phone', '+81 3 9999 0007');
  const question = await second.findByRole('region', { name: 'Already saved?' });
  await expect.poll(() => question.textContent).toContain('same name · same phone');
  const before = await rowsOf('activities');
  (await second.field('Organisation')).focus();
  await second.press('{Enter}');
  await second.findByText('In pipeline');
  expect(await rowsOf('organisations')).toHaveLength(1);
  expect(await rowsOf('activities')).toEqual(before);
});

test('two that turn out to be one are merged, undone by Ctrl+Z and done again', async () => {
  for (const nameJa of [DENPA, '株式会社架空電波'])
    await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa, phone: PHONE }, evidence: {} }, TODAY);
  await atEvent(VENTURE_CAFE);
  const board = renderPipeline();
  const cards = () => board.queryAllByRole('article');
  await expect.poll(cards).toHaveLength(2);
  await openLead(board);
  await board.click(/^Merge…/);
  await board.click('Merge');
  await isSaid(board, 'Merged into');
  await expect.poll(cards).toHaveLength(1);
  await board.press('{Control>}z{/Control}');
  await isSaid(board, 'Undone: Organisations merged');
  await expect.poll(cards).toHaveLength(2);
  await board.press('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(cards).toHaveLength(1);
});

test('a deleted organisation is in the trash and comes back whole; its site knows it there', async () => {
  const lead = await miraiOpened();
  await lead.click('Delete the organisation');
  await expect.poll(() => lead.queryAllByRole('article')).toEqual([]);

  const popup = renderPopup(MIRAI_PAGE);
  await popup.findByText('In the trash');
  const restore = await popup.button('Restore みらい衛星株式会社');
  await expect.poll(() => document.activeElement).toBe(restore);
  await popup.press('{Enter}');
  await popup.findByText('In pipeline');
  expect(await rowsOf('organisations')).toHaveLength(1);
  popup.close();

  await openLead(lead);
  await lead.click('Delete the organisation');
  await expect.poll(() => lead.queryAllByRole('article')).toEqual([]);
  await lead.user.click(lead.getByRole('link', { name: 'Trash' }));
  await lead.click('Restore みらい衛星株式会社');
  await lead.findByText('The trash is empty.');
  expect(lead.getAllByRole('link', { name: /Venture|DSEI|B2B|Expo/ })).toHaveLength(4);
  expect(await rowsOf('organisations')).toHaveLength(1);
  expect((await rowsOf('leads')).filter(({ deletedAt }) => !deletedAt)).toHaveLength(1);
});

test('a person is added, and forgotten for good', async () => {
  const lead = await miraiOpened();
  const name = () => lead.field('Name');
  await lead.click('Add a contact');
  await lead.fill(await name(), '架空 花子');
  await lead.fill(lead.getByLabelText('E-mail'), 'hanako@mirai-eisei.example');
  await lead.click('Save the contact');
  await lead.click('Edit 架空 花子');
  await lead.click('Erase for good…');
  await lead.click('Erase for good');
  await lead.findByText('No contacts.');
  for (const table of ['contacts', 'changes', 'changeBatches', 'activities', 'organisations'])
    expect(JSON.stringify(await rowsOf(table))).not.toMatch(/花子|hanako/);

  await lead.click('Add a contact');
  await lead.fill(await name(), '架空花子');
  await lead.click('Save the contact');
  expect((await lead.findByRole('alert')).textContent).toContain('asked to be erased');
});
