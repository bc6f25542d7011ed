import { choose, chooseLanguage, expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('a lead moved in one window is moved in the other by itself', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
  await save(popup);

  const one = await visit(goen, goen.address('pipeline.html'));
  const other = await visit(goen, goen.address('pipeline.html'));
  const card = one.getByRole('article', { name: 'みらい衛星株式会社' });
  await choose(card.getByLabel('Move to…'), 'Qualified');
  await expect(one.getByRole('status')).toHaveText('みらい衛星株式会社 moved to Qualified');
  for (const page of [one, other]) {
    const column = page.getByRole('region', { name: 'Qualified' });
    await expect(column.getByRole('article', { name: 'みらい衛星株式会社' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
  }
  expect(await rowsOf(goen, 'leads')).toMatchObject([{ stage: 'qualified' }]);
  const batches = await rowsOf(goen, 'changeBatches');
  expect(batches.flatMap(({ changes }) => changes)).toContainEqual(
    expect.objectContaining({ table: 'leads', before: expect.objectContaining({ stage: 'captured' }) }),
  );
});

test('a company captured in the popup appears on the open board', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
  const board = await visit(goen, goen.address('pipeline.html'));
  await expect(board.getByText('No leads at this event yet.')).toBeVisible();

  const again = await popupOver(goen, await visit(goen, PROFILES.sora));
  await save(again);
  await expect(board.getByRole('article', { name: '株式会社そらレーダー' })).toBeVisible();
});

test('the language is a setting every window follows', async ({ goen }) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const one = await visit(goen, goen.address('pipeline.html'));
  const other = await visit(goen, goen.address('pipeline.html'));
  await chooseLanguage(one, 'ja');
  for (const page of [one, other]) await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a card dragged to another column moves there, and Ctrl+Z takes it back', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const board = await visit(goen, goen.address('pipeline.html'));
  const card = board.getByRole('article', { name: 'みらい衛星株式会社' });
  await expect(card).toHaveAttribute('draggable', 'true');
  await card.dragTo(board.getByRole('region', { name: 'Qualified' }));
  await expect(board.getByRole('status')).toContainText('moved to Qualified');
  await expect(
    board.getByRole('region', { name: 'Qualified' }).getByRole('article', { name: 'みらい衛星株式会社' }),
  ).toBeVisible();
  await board.keyboard.press('Control+z');
  await expect(
    board.getByRole('region', { name: 'Captured' }).getByRole('article', { name: 'みらい衛星株式会社' }),
  ).toBeVisible();
});
