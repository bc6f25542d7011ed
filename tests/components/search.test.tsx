import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { EXPO, TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { SORA_PAGE } from './support/pages';
import { renderPipeline, renderPopup, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead } from './support/scene';

withMission();

/** One company read from its page, and one typed by hand whose Japanese name says nothing of its Latin one. */
async function twoCompanies(): Promise<void> {
  await saveLead(miraiAsRead(), TODAY);
  await saveLead(
    {
      eventId: VENTURE_CAFE,
      fields: { nameJa: '架空軸受株式会社', nameEn: 'Axel Kakuu Inc.' },
      evidence: {},
    },
    TODAY,
  );
  await atEvent(VENTURE_CAFE);
}

const searchField = (page: Screen) => page.list('Search the leads');
const optionsIn = (page: Screen, list: string): HTMLElement[] => {
  const box = page.queryByRole('listbox', { name: list });
  return box ? within(box).queryAllByRole('option') : [];
};
const hits = (page: Screen) => optionsIn(page, 'Leads found');
const values = (page: Screen) => optionsIn(page, 'What can be chosen');
const markedIn = (hit: HTMLElement | undefined) => hit?.querySelector('mark')?.textContent;

test('operators are completed and narrow the search; in a field / is a stroke', async () => {
  await twoCompanies();
  const page = renderPipeline();
  await page.click(/^Search/);
  const search = (await searchField(page)) as unknown as HTMLInputElement;
  await expect.poll(() => document.activeElement).toBe(search);
  await page.press('due:');
  await expect
    .poll(() => values(page).map(({ textContent }) => textContent))
    .toEqual(['overdue', 'today', expect.stringMatching(/^week/), expect.stringMatching(/^none/)]);
  await page.press('{ArrowUp}');
  await expect.poll(() => values(page).at(-1)?.getAttribute('aria-selected')).toBe('true');
  await page.press('{Escape}');
  await expect.poll(() => values(page)).toEqual([]);
  expect(document.activeElement).toBe(search);
  await page.press('n');
  await page.press('{Enter}');
  await expect.poll(() => search.value).toBe('due:none ');
  const undated = (await rowsOf('followUps')).every(({ dueOn }) => !dueOn);
  await expect.poll(() => hits(page)).toHaveLength(undated ? 2 : 0);

  await page.fill(search, 'stage:capt');
  await page.press('{Enter}');
  await expect.poll(() => search.value).toBe('stage:Captured ');
  await expect.poll(() => hits(page)).toHaveLength(2);
  await page.press('{ArrowDown}');
  await expect.poll(() => hits(page)[1]?.getAttribute('aria-selected')).toBe('true');
  await page.press('mirai-eisei.example/');
  await expect.poll(() => search.value).toBe('stage:Captured mirai-eisei.example/');
  // The hits of the letters before it are shown until those of the last are found.
  await expect.poll(() => markedIn(hits(page)[0])).toBe('mirai-eisei.example');
  expect(hits(page)).toHaveLength(1);
  expect(hits(page)[0]?.textContent).toContain('みらい衛星株式会社');
});

test('the popup’s leads have one field, which filters them and goes on to a search of everything', async () => {
  await twoCompanies();
  await saveLead(miraiAsRead({ eventId: EXPO }), TODAY);
  const popup = renderPopup(SORA_PAGE);
  await popup.tab(/^Leads/);
  const filter = (await popup.list('Filter the leads')) as unknown as HTMLInputElement;
  expect(popup.queryAllByRole('combobox')).toContain(filter);
  expect(popup.queryByRole('button', { name: /^Search/ })).toBeNull();
  await popup.fill(filter, '7-9999-0100-0001');
  await popup.findByText('1 lead shown');
  await popup.click('Search everything for “7-9999-0100-0001”');
  const search = (await searchField(popup)) as unknown as HTMLInputElement;
  expect(search.value).toBe('7-9999-0100-0001');
  await expect.poll(() => document.activeElement).toBe(search);
  await expect.poll(() => hits(popup)).toHaveLength(2);
  await popup.user.click(hits(popup)[0] as HTMLElement);
  await popup.findByRole('dialog', { name: 'みらい衛星株式会社' });
});

test('Enter in the popup’s field and / outside of it open the search of everything', async () => {
  await twoCompanies();
  const popup = renderPopup(SORA_PAGE);
  await popup.tab(/^Leads/);
  await popup.press('/');
  expect(((await searchField(popup)) as unknown as HTMLInputElement).value).toBe('');
  await popup.press('{Escape}');
  await expect.poll(() => popup.queryByRole('dialog')).toBeNull();
  await popup.fill(await popup.list('Filter the leads'), 'Axel');
  await popup.press('{Enter}');
  expect(((await searchField(popup)) as unknown as HTMLInputElement).value).toBe('Axel');
});

test('Enter right after the last letter opens what that text finds, not what an earlier one found', async () => {
  await twoCompanies();
  const page = renderPipeline();
  await page.click(/^Search/);
  const search = (await searchField(page)) as unknown as HTMLInputElement;
  await page.fill(search, 'mirai');
  await expect.poll(() => hits(page)[0]?.textContent).toContain('みらい衛星株式会社');
  fireEvent.change(search, { target: { value: 'axel' } });
  fireEvent.keyDown(search, { key: 'Enter' });
  await page.findByRole('dialog', { name: '架空軸受株式会社' });
});
