import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { imported } from '../storage/support/import-scene';
import { VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf } from './support/render';
import { atEvent, openLead, typedLeads } from './support/scene';

withMission();

const LIST = 'company;owner;notes\n架空電波株式会社;GR;\nSora Seiki;GR;cerca valvole\nNiji Kogyo;GR;';
const live = async () => (await rowsOf('leads')).filter(({ deletedAt }) => !deletedAt).length;

test('undoing an import in the history says how many leads it takes back, and does so once confirmed', async () => {
  await atEvent(VENTURE_CAFE);
  await imported(LIST);
  await typedLeads(VENTURE_CAFE, ['架空衛星株式会社']);
  const page = renderPipeline();
  const panel = within(await openLead(page, /Niji/));
  await page.user.click(await panel.findByRole('button', { name: 'Undo: Imported from a file' }));
  await page.findByText('This takes back what was changed in 3 leads and 3 organisations.');
  expect(await live()).toBe(4);
  const confirm = within(page.getAllByRole('dialog').at(-1) as HTMLElement);
  await expect.poll(() => document.activeElement).toBe(confirm.getByRole('button', { name: 'Cancel' }));
  await page.press('{Enter}');
  await expect.poll(() => page.getAllByRole('dialog')).toHaveLength(1);
  expect(await live()).toBe(4);

  await page.user.click(await panel.findByRole('button', { name: 'Undo: Imported from a file' }));
  await page.click('Undo all of it');
  await expect.poll(page.said).toContain('Undone: Imported from a file');
  expect(await live()).toBe(1);
});

test('undoing what one lead went through asks nothing', async () => {
  await atEvent(VENTURE_CAFE);
  await typedLeads(VENTURE_CAFE, ['架空衛星株式会社']);
  const page = renderPipeline();
  const panel = within(await openLead(page));
  await page.user.click(await panel.findByRole('button', { name: /^Undo: / }));
  await expect.poll(live).toBe(0);
});

test('held down, Ctrl+Z takes back one action', async () => {
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await page.findAllByRole('navigation');
  await typedLeads(VENTURE_CAFE, ['架空衛星株式会社', '架空電機株式会社', '架空測器株式会社']);
  const key = { key: 'z', ctrlKey: true };
  fireEvent.keyDown(document.body, key);
  for (let held = 0; held < 2; held++) fireEvent.keyDown(document.body, { ...key, repeat: true });
  await expect.poll(page.said).toContain('Undone');
  // Whatever else the keys began is written before what is saved now.
  await typedLeads(VENTURE_CAFE, ['架空光学株式会社']);
  expect(await live()).toBe(3);
});
