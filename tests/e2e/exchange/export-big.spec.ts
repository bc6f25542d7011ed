import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { choose, expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';
import { fileNamed } from './export-scene';

/** Many leads beside the one that is there. */
const multiply = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (copies) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['leads', 'organisations'], 'readwrite');
          const [leads, organisations] = [
            transaction.objectStore('leads'),
            transaction.objectStore('organisations'),
          ];
          const all = [leads.getAll(), organisations.getAll()];
          organisations.get('').onsuccess = () => {
            const [[lead], [organisation]] = all.map(({ result }) => result) as [object[], object[]];
            for (let at = 0; at < copies; at++) {
              const organisationId = crypto.randomUUID();
              leads.add({ ...lead, id: crypto.randomUUID(), organisationId });
              organisations.add({ ...organisation, id: organisationId, nameJa: `架空${at}株式会社` });
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    count,
  );

/** Nobody else reads the leads until they are let go. */
async function leadsHeld(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const opening = indexedDB.open('goen');
    opening.onsuccess = () => {
      const leads = opening.result.transaction('leads', 'readwrite').objectStore('leads');
      const hold = () => {
        if (document.title === 'released') opening.result.close();
        else leads.get('').onsuccess = hold;
      };
      hold();
    };
  });
  return () =>
    page.evaluate(() => {
      document.title = 'released';
    });
}

test('thousands of leads can be stopped, and go into a workbook that the page’s policy lets be packed', async ({
  goen,
}) => {
  test.setTimeout(120_000);
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
  await save(popup);
  await multiply(popup, 3_000);
  const page = await visit(goen, goen.address('pipeline.html#exchange'));
  await page.getByRole('button', { name: 'Create a file…' }).press('Enter');
  await expect(page.getByText(/^3,001 of 3,001 leads, /)).toBeVisible();
  const release = await leadsHeld(await visit(goen, goen.address('manifest.json')));
  await page.bringToFront();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Event' }).selectOption('All events');
  await page.getByRole('button', { name: 'Download the file' }).press('Enter');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeEnabled();
  await release();
  await expect(page.getByText(/^3,001 of 3,001 leads, /)).toBeVisible();
  expect(await rowsOf(goen, 'handovers')).toEqual([]);

  await page.getByLabel('Preset').selectOption('Excel workbook (XLSX)');
  await expect(page.getByText(/^3,001 of 3,001 leads, /)).toBeVisible();
  await page.getByRole('button', { name: 'Download the file' }).press('Enter');
  const { name, bytes } = await fileNamed(goen, /_xlsx\.xlsx$/);
  expect(name, 'all events are the mission’s').toMatch(/^emilia-romagna-aerospace-mission/);
  expect(await readSheet(bytes, 1)).toHaveLength(3_002);
  await expect(page.getByRole('region', { name: 'Handovers' })).toContainText('3001');
});
