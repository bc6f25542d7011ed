import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MissionEventId } from '~/domain/records/ids';
import { saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { MIRAI_PAGE } from '../support/pages';
import { chosenIn, renderPipeline, renderPopup, rowsOf } from '../support/render';
import { atEvent, miraiAsRead, openLead, SORA } from '../support/scene';

withMission();

/** Two leads at one event. */
async function two(): Promise<void> {
  await saveLead(miraiAsRead(), TODAY);
  await saveLead(mirai(SORA), TODAY);
  await atEvent(VENTURE_CAFE);
}

test('the board is filtered by name and laid out by owner', async () => {
  await two();
  const board = renderPipeline();
  await expect.poll(() => board.queryAllByRole('article')).toHaveLength(2);
  const filter = board.getByRole('combobox', { name: 'Filter the leads' });
  await board.fill(filter, 'sora');
  await expect.poll(() => board.queryAllByRole('article')).toHaveLength(1);
  await board.findByText('1 lead shown');
  await board.fill(filter, '');
  await board.choose('Group', 'By owner');
  const nobody = within(await board.findByRole('region', { name: /^Nobody/ }));
  await expect.poll(() => nobody.queryAllByRole('article')).toHaveLength(2);
});

test('a filter is completed by keys, kept as a view, and shows the same leads on board, table and popup', async () => {
  await two();
  const page = renderPipeline();
  await openLead(page, /みらい/);
  const tags = await page.findByRole('combobox', { name: /^Tags/ });
  await page.fill(tags, 'antenne');
  await page.press('{Enter}');
  await page.button('Remove the tag antenne');
  await page.press('{Escape}');

  const filter = page.getByRole<HTMLInputElement>('combobox', { name: 'Filter the leads' });
  await page.fill(filter, 'tag:');
  await page.findByRole('option', { name: 'antenne' });
  await page.press('{Enter}');
  await expect.poll(() => filter.value).toBe('tag:antenne ');
  await expect.poll(() => page.queryAllByRole('article')).toHaveLength(1);

  await page.click('Table');
  await expect.poll(() => page.queryAllByRole('row')).toHaveLength(2);
  await page.click('Save view');
  await page.fill(await page.findByLabelText('Name of the view'), 'Chi fa antenne');
  await page.press('{Enter}');
  await expect.poll(page.said).toContain('View saved');

  await page.click('Board');
  await page.choose('Saved views', 'All leads');
  await expect.poll(() => page.queryAllByRole('article')).toHaveLength(2);
  await page.choose('Saved views', 'Chi fa antenne');
  // A view remembers its layout.
  await expect.poll(() => page.queryAllByRole('row')).toHaveLength(2);

  const popup = renderPopup();
  await popup.tab(/^Leads/);
  await popup.choose('Saved views', 'Chi fa antenne');
  const shown = () =>
    popup.queryAllByRole('listitem').filter(({ textContent }) => textContent?.includes('株式会社'));
  await expect.poll(shown).toHaveLength(1);
  popup.close();

  await page.click('Delete view');
  await expect.poll(() => page.queryByLabelText('Saved views')).toBeNull();
  await page.click('Undo');
  await page.findByLabelText('Saved views');
});

test('without an event the screens say what to do, and none of them is empty', async () => {
  await database.missionEvents.toCollection().modify({ deletedAt: new Date().toISOString() });
  for (const place of ['', 'today', 'organisations', 'matrix', 'exchange', 'missions', 'trash']) {
    const page = renderPipeline(place);
    expect(await page.findByRole('heading', { level: 1 }), place).toBeTruthy();
    page.close();
  }
  const popup = renderPopup();
  await popup.findByText(/No active events/);
});

test('a lead whose event is gone stands in no screen’s way', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await database.leads.toCollection().modify({ eventId: 'an-event-that-is-gone' as MissionEventId });
  for (const place of ['', 'today', 'matrix', 'trash', 'organisations']) {
    const page = renderPipeline(place);
    expect(await page.findByRole('heading', { level: 1 }), place).toBeTruthy();
    if (place === 'organisations') {
      const [open] = await page.findAllByRole('button', { name: /みらい/ });
      await page.user.click(open as HTMLElement);
      await page.findByRole('dialog');
    }
    expect(page.queryByText(/Something went wrong/), place).toBeNull();
    page.close();
  }
  const known = renderPopup(MIRAI_PAGE);
  await known.findByText(/Already known/);
});

test('the event chosen once is the one at the next click', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await popup.choose(/^Event/, 'Venture Café Tokyo');
  await popup.click('It is today');
  await expect.poll(() => popup.queryByText(/This event has no date yet/)).toBeNull();
  await expect.poll(() => rowsOf('settings')).toContainEqual({ key: 'activeEvent', value: VENTURE_CAFE });
  popup.close();
  localStorage.clear();
  const again = renderPopup(MIRAI_PAGE);
  await expect
    .poll(() => chosenIn(again.getByRole('combobox', { name: /^Event/ })))
    .toBe('Venture Café Tokyo');
});
