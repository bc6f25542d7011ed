import type { Page } from '@playwright/test';
import { downloaded, draftKept, expect, field, PROFILES, popupOver, save, test, visit } from '../goen';

test('a window from before an update keeps what is typed, and the version before does not open the newer store but hands it over', async ({
  goen,
}) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const popup = await visit(goen, goen.address('popup.html'));
  await popup.getByRole('tab', { name: 'Capture' }).click();
  await field(popup, 'Organisation').fill('架空精密株式会社');
  await draftKept(popup, '架空精密株式会社');

  const newer = await visit(goen, goen.address('manifest.json'));
  await upgraded(newer);
  await expect(popup.getByText('Goen was updated')).toBeVisible();
  await expect(field(popup, 'Organisation')).toHaveValue('架空精密株式会社');

  await popup.reload();
  await expect(popup.getByText('saved by a newer Goen')).toBeVisible();
  await popup.getByRole('button', { name: 'Download what can be read' }).click();
  const { bytes } = await downloaded(goen);
  for (const name of ['みらい衛星株式会社', '架空精密株式会社']) expect(bytes.toString()).toContain(name);
});

/** Makes the store one of a later version, as an updated Goen in another window does. */
const upgraded = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('goen', 990);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
