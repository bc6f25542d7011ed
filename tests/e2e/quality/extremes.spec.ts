import type { Page } from '@playwright/test';
import { choose, expect, PROFILES, popupOver, save, test, visit } from '../goen';

test('500 members and 40 stages fit the board, the matrix and the form of a lead', async ({ goen }) => {
  test.slow();
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().waitFor();
  await changeRows(page, 'missions', 'members', 500, 'Impresa');
  await changeRows(page, 'missionEvents', 'stages', 40, 'Fase');
  await page.reload();
  await page.getByRole('article').first().waitFor();
  await expect(page.getByRole('region', { name: 'Fase 39' })).toHaveCount(1);
  expect(await isTooWide(page)).toBe(false);

  await page.goto(goen.address('pipeline.html#matrix'));
  await page.getByRole('button', { name: 'Delegation' }).click();
  await expect(page.getByRole('columnheader', { name: 'Impresa 499' })).toHaveCount(1);
  expect(await isTooWide(page)).toBe(false);

  const popup = await popupOver(goen, await visit(goen, PROFILES.sora));
  await choose(popup.getByLabel('Add a member'), 'Impresa 499');
  await save(popup);
  await expect(popup.getByText('In pipeline')).toBeVisible();
});

/** Writes one field of every row of a table: a value, or a list of so many named things behind those that are there. */
const changeRows = (page: Page, table: string, field: string, many: number, value: string): Promise<void> =>
  page.evaluate(
    (change) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(change.table, 'readwrite');
          const store = writing.objectStore(change.table);
          const rows = store.getAll();
          rows.onsuccess = () => {
            for (const row of rows.result) {
              const there = change.many ? row[change.field].slice(0, -3) : [];
              const last = change.many ? row[change.field].slice(-3) : [];
              const more = Array.from({ length: change.many - there.length - last.length }, (_, at) => ({
                id: `x${at + there.length}`,
                name: `${change.value} ${at + there.length + last.length}`,
              }));
              row[change.field] = change.many ? [...there, ...last, ...more] : change.value;
              store.put(row);
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { table, field, many, value },
  );

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
