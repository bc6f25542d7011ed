import type { Page } from '@playwright/test';
import { expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

const MANY = 3_000;

test('thousands of leads at once show how far they are and are stopped by cancelling, with nothing changed', async ({
  goen,
}) => {
  test.slow();
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().waitFor();
  await multiply(page, MANY);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(20);
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('article')).toHaveCount(40);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Select all leads' }).check();
  await expect(page.getByText(`${MANY.toLocaleString('en')} selected`)).toBeVisible();
  await page.getByRole('button', { name: 'Owner…' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('GR');
  await page.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status')).toHaveText('Stopped: nothing was changed.');
  expect((await rowsOf(goen, 'leads')).filter(({ owner }) => owner)).toEqual([]);

  await page.getByRole('button', { name: 'Owner…' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('GR');
  await page.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('status')).toContainText('leads assigned: GR', { timeout: 30_000 });
  expect((await rowsOf(goen, 'leads')).filter(({ owner }) => owner === 'GR')).toHaveLength(MANY);
});

/** Puts copies of the one lead and its organisation into the store until there are so many. */
const multiply = (page: Page, many: number): Promise<void> =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['leads', 'organisations', 'settings'], 'readwrite');
          // Goen is to notice at its next opening that rows were written past it.
          writing.objectStore('settings').delete('listsStamp');
          const [leads, organisations] = ['leads', 'organisations'].map((name) => writing.objectStore(name));
          const [lead, organisation] = [leads?.getAll(), organisations?.getAll()];
          if (!leads || !organisations || !lead || !organisation) return reject(new Error('no tables'));
          organisation.onsuccess = () => {
            for (let at = 1; at < count; at++) {
              const organisationId = `copy-${at}`;
              organisations.add({
                ...organisation.result[0],
                id: organisationId,
                nameJa: `架空${at}株式会社`,
                keys: [],
              });
              leads.add({ ...lead.result[0], id: `lead-${at}`, organisationId });
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    many,
  );
