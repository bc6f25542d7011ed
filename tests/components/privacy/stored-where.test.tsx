import { expect, test, vi } from 'vitest';
import { withMission } from '../../storage/support/store';
import { renderPipeline } from '../support/render';

withMission();

test('settings say what is stored where, with its size', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 3_500_000 });
  const page = renderPipeline('settings');
  const row = async (name: string) =>
    (await page.findByRole('rowheader', { name })).closest('tr')?.textContent ?? '';
  await expect.poll(() => row('Database (IndexedDB)')).toMatch(/Records with their history.*3\.5 MB/);
  expect(await row('Private files of the browser')).toMatch(/compressed0 kB/);
  expect(await row('Small stores of the browser')).toMatch(/last errors.*1\.\d kB/);
  expect(await row('Your downloads')).toMatch(/deleting them is up to you/);
  expect(page.queryByRole('rowheader', { name: 'Second database' })).toBeNull();
});
