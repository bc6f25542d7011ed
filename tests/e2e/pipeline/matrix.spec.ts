import { expect, PROFILES, popupOver, save, test, visit } from '../goen';

test('at 320 pixels the matrix scrolls under its first column and its head', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html#matrix'));
  await page.setViewportSize({ width: 320, height: 640 });
  const first = page.getByRole('rowheader');
  const table = page.getByRole('region', { name: 'Matrix' });
  await table.evaluate((element) => element.scrollTo(400, 0));
  const box = await table.boundingBox();
  await expect.poll(async () => Math.round(((await first.boundingBox())?.x ?? 0) - (box?.x ?? 0))).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
