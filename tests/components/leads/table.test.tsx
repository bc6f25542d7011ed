import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TOKYO, withMission } from '../../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, typedLeads } from '../support/scene';

const NAMES = ['架空電波株式会社', '株式会社そら精機', 'みらい工房合同会社'] as const;

withMission();

/** The table of an event with three leads. */
async function table(): Promise<Screen> {
  await typedLeads(TOKYO, NAMES);
  await atEvent(TOKYO);
  const page = renderPipeline();
  await page.click('Table');
  await expect.poll(() => leadBoxes(page)).toHaveLength(3);
  return page;
}

const columnHead = (page: Screen, name: RegExp) => page.findByRole('columnheader', { name });
const leadBoxes = (page: Screen) => page.queryAllByRole('checkbox', { name: /^Select (?!all)/ });
const inDialog = async (page: Screen) => within(await page.findByRole('dialog'));

test('leads are ordered, widened, and keep their columns', async () => {
  const page = await table();
  await page.click('International name');
  const head = await columnHead(page, /^Stage/);
  await page.user.click(within(head).getByRole('button'));
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
  await page.user.click(within(head).getByRole('button'));
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');

  const edge = page.getByRole('separator', { name: 'Width of “Stage”' });
  const before = Number(edge.getAttribute('aria-valuenow'));
  edge.focus();
  await page.press('{ArrowRight}');
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(before + 16));
  await page.press('{Home}');
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(before));

  await page.click(/^Columns/);
  await page.tick('Corporate number');
  await page.tick('Prefecture');
  await page.click('Show');
  await columnHead(page, /^Corporate number/);
  page.close();

  const again = renderPipeline();
  await columnHead(again, /^Corporate number/);
  expect(again.queryByRole('columnheader', { name: /^Prefecture/ })).toBeNull();
  expect((await columnHead(again, /^Stage/)).getAttribute('aria-sort')).toBe('descending');
});

test('stage and owner are changed in the row; what a stage asks is asked', async () => {
  const page = await table();
  await page.choose(`Stage of ${NAMES[0]}`, 'Thanked');
  await expect.poll(page.said).toContain('moved to Thanked');
  const owner = page.getByLabelText(`Owner of ${NAMES[1]}`);
  await page.fill(owner, 'GR');
  await page.press('{Enter}');
  await expect.poll(page.said).toContain('owner GR');
  owner.blur();
  expect((await rowsOf('activities')).filter(({ kind }) => kind === 'owner-set')).toHaveLength(1);

  await page.choose(`Stage of ${NAMES[2]}`, 'Closed');
  await page.findByRole('dialog');
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect(page.getByLabelText(`Stage of ${NAMES[2]}`).textContent).toBe('Captured');
});

test('priority is given in the row; tags and priority are given to many, and the rows ordered by them', async () => {
  const page = await table();
  await page.click(/^Columns/);
  for (const column of ['Priority', 'Tags']) await page.tick(column);
  await page.click('Show');
  await page.choose(`Priority of ${NAMES[0]}`, 'A · high');
  await page.tick('Select all leads');
  await page.tick(`Select ${NAMES[0]}`);
  await page.click('Priority…');
  await page.chooseIn((await inDialog(page)).getByRole('combobox'), 'C · low');
  await page.click('Set');
  await expect.poll(page.said).toContain('Priority of 2 leads set');
  await page.click('Priority');
  await expect.poll(() => page.getAllByRole('row')[1]?.textContent).toContain(NAMES[0]);

  await page.tick('Select all leads');
  await page.click('Tags…');
  await page.fill(await page.findByLabelText('Add'), 'radar');
  await page.press('{Enter}');
  await page.click('Apply');
  await expect.poll(page.said).toContain('Tags of 3 leads changed');
  expect((await rowsOf('leads')).map(({ tags }) => tags)).toEqual(Array(3).fill(['radar']));
  await page.click('Undo');
  await expect.poll(async () => (await rowsOf('leads')).filter(({ tags }) => tags)).toEqual([]);
});

test('leads go to another event together; one whose company is there already stays and stays ticked', async () => {
  const page = await table();
  await page.tick(`Select ${NAMES[0]}`);
  await page.click('Event…');
  await page.choose(/^Event/, 'DSEI Japan 2025');
  await page.click('Move');
  await expect.poll(page.said).toContain('1 lead moved to DSEI Japan 2025');
  await expect.poll(() => page.getAllByRole('row')).toHaveLength(3);
  await page.user.click(page.getByRole('link', { name: /DSEI/ }));
  await expect.poll(() => page.queryAllByRole('row')).toHaveLength(2);
});

test('a range is ticked with Shift; leads get an owner, a member, and go to the trash together', async () => {
  const page = await table();
  const boxes = leadBoxes(page);
  await page.user.click(boxes[0] as HTMLElement);
  await page.press('{Shift>}');
  await page.user.click(boxes[2] as HTMLElement);
  await page.press('{/Shift}');
  await page.click('Owner…');
  await page.fill((await inDialog(page)).getByRole('combobox'), 'LB');
  await page.click('Assign');
  await expect.poll(page.said).toContain('3 leads assigned: LB');

  await page.tick('Select all leads');
  await page.click('Member…');
  const [member] = (await inDialog(page)).getAllByRole('combobox');
  await page.chooseIn(member as HTMLElement, 'MEEO');
  await page.click('Apply');
  await expect.poll(page.said).toContain('MEEO, 3 leads');
  await expect.poll(() => page.getAllByRole('cell', { name: /MEEO/ })).toHaveLength(3);

  const [first, second] = leadBoxes(page);
  await page.user.click(first as HTMLElement);
  await page.user.click(second as HTMLElement);
  await page.click('Delete');
  await expect.poll(page.said).toContain('2 leads in the trash');
  await expect.poll(() => leadBoxes(page)).toHaveLength(1);
  await page.click('Undo');
  await expect.poll(() => leadBoxes(page)).toHaveLength(3);
  expect(await rowsOf('leads')).toMatchObject(Array(3).fill({ owner: 'LB' }));
});

test('closing many asks its question once', async () => {
  const page = await table();
  await page.tick('Select all leads');
  await page.click('Move…');
  await page.chooseIn((await inDialog(page)).getByRole('combobox'), 'lost');
  await page.click('Move');
  await page.button(/^Move to/);
  await page.chooseIn((await inDialog(page)).getByRole('combobox'), 'no-answer');
  await page.user.click((await inDialog(page)).getByRole('button', { name: /^Move to/ }));
  await expect.poll(page.said).toContain('3 leads moved');
  expect(await rowsOf('leads')).toMatchObject(Array(3).fill({ stage: 'lost', lostReason: 'no-answer' }));
});
