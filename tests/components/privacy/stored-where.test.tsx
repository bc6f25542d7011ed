import { expect, test, vi } from 'vitest';
import { withMission } from '../../storage/support/store';
import { renderPipeline } from '../support/render';

withMission();

test('settings say what is stored where, with its size', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 3_500_000 });
  const page = renderPipeline('settings');
  const place = async (name: string) => (await page.findByText(name)).closest('li')?.textContent ?? '';
  await expect.poll(() => place('Database (IndexedDB)')).toMatch(/3\.5 MB.*Records with their history/);
  expect(await place('Private files of the browser')).toMatch(/\d kB.*compressed/);
  expect(await place('Small stores of the browser')).toMatch(/1\.\d kB.*last errors/);
  expect(await place('Your downloads')).toMatch(/deleting them is up to you/);
  expect(page.queryByText('Second database')).toBeNull();
});
