import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { dateEvent, saveLead } from '~/storage';
import { overAllTables } from '~/storage/core/all-tables';
import { database } from '~/storage/core/database';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { MIRAI_PAGE } from './support/pages';
import { renderPipeline, renderPopup, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, SORA } from './support/scene';

/** A Friday; the Monday after it is open in Japan. */
const FRIDAY = '2031-06-06' as Day;
const WEDNESDAY = '2031-06-04' as Day;

withMission();

/** Two leads whose next steps were for a day long gone. */
async function overdue(): Promise<Screen> {
  await saveLead(miraiAsRead(), TODAY);
  await saveLead(mirai(SORA), TODAY);
  await overAllTables(() => database.followUps.toCollection().modify({ dueOn: '2024-03-01' as Day }));
  await atEvent(VENTURE_CAFE);
  return renderPipeline('today');
}

const late = (page: Screen): HTMLElement[] => {
  const region = page.queryByRole('region', { name: 'Overdue' });
  return region ? within(region).queryAllByRole('listitem') : [];
};

test('thanks for a Friday’s evening are due on Monday, said before saving; done, the next step is promised', async () => {
  await dateEvent(VENTURE_CAFE, FRIDAY, FRIDAY);
  await atEvent(VENTURE_CAFE);
  const popup = renderPopup(MIRAI_PAGE);
  await popup.findByText(/Thank them by Mon, 9 Jun 2031/);
  (await popup.field('Organisation')).focus();
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Saved');

  await popup.tab(/^Today/);
  await popup.click('Mark as done: Thank them, みらい衛星株式会社');
  const dialog = within(await popup.findByRole('dialog', { name: /Done: Thank them/ }));
  const then = await dialog.findByRole('combobox', { name: /^Then/ });
  expect(then.textContent).toMatch(/Qualify.*by Wed, 11 Jun 2031/);
  await expect.poll(() => document.activeElement).toBe(dialog.getByRole('button', { name: 'Confirm' }));
  await popup.press('{Enter}');
  await expect.poll(popup.said).toContain('Done: Thank them');
  await popup.button(/^Mark as done: Qualify/);
  expect(await rowsOf('followUps')).toEqual([
    expect.objectContaining({ step: 'thank', state: 'done', dueOn: '2031-06-09' }),
    expect.objectContaining({ step: 'qualify', state: 'open', dueOn: '2031-06-11' }),
  ]);
  expect(await rowsOf('leads'), 'thanking leads to the stage of that name').toMatchObject([
    { stage: 'thanked' },
  ]);
});

test('headings number every step and lead there is, and say where a list is cut', async () => {
  await saveLead(miraiAsRead(), TODAY);
  const [step] = await database.followUps.toArray();
  const [lead] = await database.leads.toArray();
  const [organisation] = await database.organisations.toArray();
  if (!step || !lead || !organisation) throw new Error('no lead');
  const many = Array.from({ length: 75 }, (_, at) => `a0000000-0000-4000-8000-0000000000${10 + at}`);
  const others = many.map((id) => ({ ...lead, id: id as never, organisationId: id as never }));
  await overAllTables(async () => {
    await database.followUps.bulkAdd(
      many.map((id) => ({ ...step, id: id as never, dueOn: '2024-03-01' as Day })),
    );
    await database.leads.bulkAdd(others);
    await database.organisations.bulkAdd(others.map(({ id }) => ({ ...organisation, id })));
  });
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline('today');
  await page.findByRole('heading', { name: 'Overdue 75' });
  await page.findByRole('heading', { name: 'Without next step 75' });
  const group = () => within(page.getByRole('region', { name: 'Without next step' }));
  expect(group().getAllByRole('listitem')).toHaveLength(50);
  await page.click('the first 50 are shown · Show more');
  await expect.poll(() => group().getAllByRole('listitem')).toHaveLength(75);
  expect(group().queryByRole('button', { name: /Show more/ })).toBeNull();
});

test('an overdue step done without a further one leaves the list, and the number on the icon falls', async () => {
  const page = await overdue();
  await expect.poll(() => late(page)).toHaveLength(2);
  await expect.poll(page.platform.badge).toBe(2);
  await page.click(/^Mark as done: .*そらレーダー/);
  await page.choose(/^Then/, 'No further step');
  await page.click('Confirm');
  await expect.poll(() => late(page)).toHaveLength(1);
  await expect.poll(page.platform.badge).toBe(1);
});

test('a step put off leaves those that are overdue, and comes back by Ctrl+Z', async () => {
  const page = await overdue();
  await expect.poll(() => late(page)).toHaveLength(2);
  const [putOff] = page.getAllByRole('combobox', { name: /Put off/ });
  (putOff as HTMLElement).focus();
  await page.press('{ArrowDown}{ArrowDown}{ArrowUp}{Escape}');
  expect(late(page), 'looking at the days writes nothing').toHaveLength(2);
  await page.press('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(page.said).toContain('moved to');
  await expect.poll(() => late(page)).toHaveLength(1);
  await page.press('{Control>}z{/Control}');
  await expect.poll(() => late(page)).toHaveLength(2);
});

test('“Put off” proposes days after today and after the step’s own, and says where a closed day moves to before it does', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await overAllTables(() => database.followUps.toCollection().modify({ dueOn: WEDNESDAY }));
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline('today');
  const menu = await page.findByRole('combobox', { name: /Put off/ });
  await page.user.click(menu);
  const list = document.getElementById(menu.getAttribute('aria-controls') ?? '') as HTMLElement;
  const days = within(list)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(days).toHaveLength(5);
  expect(days[0]).toBe('Put off to Thu, 5 Jun 2031');
  await page.press('{End}{Enter}');
  const dialog = within(await page.findByRole('dialog', { name: /Put off/ }));
  await page.fill(await dialog.findByLabelText(/day/i), '2031-06-07');
  await dialog.findByText('Sat, 7 Jun 2031 is not a working day: it moves to Mon, 9 Jun 2031.');
  expect(await rowsOf('followUps')).toMatchObject([{ dueOn: WEDNESDAY }]);
  await page.user.click(dialog.getByRole('button', { name: 'Put off to Mon, 9 Jun 2031' }));
  await expect.poll(async () => (await rowsOf('followUps'))[0]?.dueOn).toBe('2031-06-09');
});
