import { plantRows } from '../../../scripts/seed/plant-rows.mjs';
import { seedRows } from '../../../scripts/seed/seed-rows.mjs';
import { blankPage, expect, rowsOf, test, visit } from '../goen';

test('a planted seed is the database the pipeline opens, and what is written to it stays', async ({
  goen,
}) => {
  test.slow();
  const rows = await seedRows('demo');
  const blank = await blankPage(goen);
  await plantRows(blank, rows);
  await blank.close();

  const page = await visit(goen, goen.address('pipeline.html'));
  const event = rows.missionEvents?.find(({ name }) => name === 'Incontri B2B a Tokyo');
  const leads = (rows.leads ?? []).filter(({ eventId, deletedAt }) => eventId === event?.id && !deletedAt);
  await expect(page.getByRole('article')).toHaveCount(leads.length);
  expect(leads.length).toBeGreaterThan(15);

  const card = page.getByRole('region', { name: 'Captured' }).getByRole('article').first();
  await card.getByRole('button', { name: 'Move to' }).click();
  await expect
    .poll(async () => (await rowsOf(goen, 'activities')).length)
    .toBe((rows.activities?.length ?? 0) + 1);
});
