import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf } from './support/render';
import { atEvent, miraiAsRead, openLead, SORA } from './support/scene';

withMission();

const THANK = 'Mark as done: Thank them';
const steps = async () =>
  (await rowsOf('followUps'))
    .filter(({ deletedAt }: Record<string, unknown>) => !deletedAt)
    .map(({ step, state }: Record<string, unknown>) => `${step} ${state}`)
    .sort();

test('a move to Thanked offers to end the step that leads there; one Enter accepts, Ctrl+Z takes both back', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.choose(/^Stage/, 'Thanked');
  const dialog = within(await page.findByRole('dialog', { name: /→ Thanked/ }));
  expect((await dialog.findByRole<HTMLInputElement>('checkbox', { name: THANK })).checked).toBe(true);
  await expect.poll(() => document.activeElement?.textContent).toBe('Move to Thanked');
  await page.press('{Enter}');
  await expect.poll(page.said).toContain('moved to Thanked');
  expect(await steps()).toEqual(['qualify open', 'thank done']);
  await page.press('{Escape}');
  await page.press('{Control>}z{/Control}');
  await expect.poll(steps).toEqual(['thank open']);
  expect(await rowsOf('leads')).toMatchObject([{ stage: 'captured' }]);
});

test('without the tick the step stays open', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.choose(/^Stage/, 'Thanked');
  await page.tick(THANK);
  const dialog = within(await page.findByRole('dialog', { name: /→ Thanked/ }));
  await page.user.click(dialog.getByRole('button', { name: 'Move to Thanked' }));
  await expect.poll(page.said).toContain('moved to Thanked');
  expect(await steps()).toEqual(['thank open']);
});

test('the ticked leads of the table are offered the same', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await saveLead(mirai(SORA), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await page.click('Table');
  await expect.poll(() => page.queryAllByRole('row')).toHaveLength(3);
  const [all] = page.getAllByRole('checkbox');
  await page.user.click(all as HTMLElement);
  await page.click('Move…');
  const dialog = within(await page.findByRole('dialog', { name: 'Move 2 leads' }));
  await page.chooseIn(dialog.getByRole('combobox', { name: 'Stage' }), 'Thanked');
  const tick = dialog.getByRole<HTMLInputElement>('checkbox', { name: /open steps that lead there/ });
  expect(tick.checked).toBe(true);
  await page.user.click(dialog.getByRole('button', { name: 'Move' }));
  await expect.poll(page.said).toContain('2 leads moved to Thanked');
  expect(await steps()).toEqual(['qualify open', 'qualify open', 'thank done', 'thank done']);
});

test('ending Qualify asks for A, B or C, and says so where none is chosen', async () => {
  await saveLead(miraiAsRead({ placing: { stage: 'thanked' } }), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.click(/^Mark as done: Qualify/);
  const dialog = within(await page.findByRole('dialog', { name: /Done: Qualify/ }));
  const first = await dialog.findByRole('radio', { name: /^A/ });
  await expect.poll(() => document.activeElement).toBe(first);
  await page.user.click(dialog.getByRole('button', { name: 'Confirm' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('Choose A, B or C');
  await page.user.click(dialog.getByRole('radio', { name: /^B/ }));
  await page.press('{Enter}');
  await expect.poll(page.said).toContain('Done: Qualify');
  expect(await rowsOf('leads')).toMatchObject([{ stage: 'qualified', priority: 'B' }]);
});
