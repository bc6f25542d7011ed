import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { saveLead, setOwner } from '~/storage';
import { startAnew, TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { MIRAI_PAGE } from '../support/pages';
import { downloadedText } from '../support/platform';
import { renderPipeline, renderPopup, rowsOf } from '../support/render';
import { atEvent, miraiAsRead } from '../support/scene';

withMission();

const NOW = new Date('2026-11-20T03:00:00Z');
const WRONG = new Date('2030-03-04T03:00:00Z');

/** A lead whose owner was set while the clock was years ahead. */
async function writtenAhead() {
  const lead = await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  vi.setSystemTime(WRONG);
  await setOwner(lead, 'GR');
  vi.setSystemTime(NOW);
}

test('a date years after the last use is asked about in popup and page, and answered once', async () => {
  await saveLead(miraiAsRead(), TODAY);
  vi.setSystemTime(WRONG);
  const popup = renderPopup(MIRAI_PAGE);
  await popup.findByText(/Goen was last used on .*2026.* Is the date right\?/);
  await popup.click('The date is right');
  await expect.poll(() => popup.queryByText(/Is the date right/)).toBeNull();
  popup.close();
  const page = renderPipeline();
  await page.findByRole('heading', { level: 1 });
  expect(page.queryByText(/Is the date right/)).toBeNull();
});

test('entries dated in the future are corrected on the user’s word, and nothing of them is lost', async () => {
  await writtenAhead();
  const page = renderPipeline();
  await page.findByText(/Some entries are dated up to .*2030/);
  await page.click('The date is right, correct the entries');
  await expect.poll(page.said).toMatch(/Dates corrected in \d+ entries/);
  await expect.poll(() => page.queryByText(/Some entries are dated/)).toBeNull();
  expect(await rowsOf('leads')).toMatchObject([{ owner: 'GR' }]);
});

test('a backup dated in the future is read once this computer’s date is said to be right', async () => {
  await writtenAhead();
  const here = renderPipeline('exchange');
  await here.enter('Save a backup');
  await expect.poll(here.said).toContain('Backup saved');
  const { text } = await downloadedText(here.platform);
  here.close();
  await startAnew();
  const page = renderPipeline('exchange');
  const file = new File([text], 'goen-backup_collega.json', { type: 'application/json' });
  await page.user.upload(await page.findByLabelText(/^Choose the backup file/), file);
  await page.findByText(/The newest entry in this backup is dated .*2030/);
  await page.click('This computer’s date is right, read it');
  const dialog = await page.findByRole('dialog');
  await within(dialog).findByText(/What would change/);
  await page.user.click(page.getByRole('radio', { name: /^A colleague’s/ }));
  await page.click('Restore');
  await expect.poll(async () => (await rowsOf('leads')).map(({ owner }) => owner)).toEqual(['GR']);
});
