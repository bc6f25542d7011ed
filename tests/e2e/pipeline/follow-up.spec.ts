import type { Browser, browser } from 'wxt/browser';
import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { type Goen, openGoen } from '../../../scripts/goen-chromium.mjs';
import { expect, PROFILES, popupOver, save, test, visit } from '../goen';

/** What the extension’s own pages have. */
declare const chrome: typeof browser;

test.describe('a browser that is ended', () => {
  test.use({ ownBrowser: true });

  test('the number on the icon counts down as steps are done, and is there again after the worker or the browser was ended', async ({
    goen,
    sites,
  }) => {
    for (const profile of [PROFILES.mirai, PROFILES.sora])
      await save(await popupOver(goen, await visit(goen, profile)));
    await passDays(goen);
    const today = await visit(goen, goen.address('pipeline.html#today'));
    const overdue = today.getByRole('region', { name: 'Overdue' });
    await expect(overdue.getByRole('listitem')).toHaveCount(2);
    await expect.poll(() => badgeOf(goen)).toBe('2');

    await overdue.getByRole('button', { name: /^Mark as done: .*そらレーダー/ }).click();
    await today.getByLabel('Then').selectOption('No further step');
    await today.getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => badgeOf(goen)).toBe('1');
    await today.close();

    await stopWorker(goen);
    await expect.poll(() => badgeOf(goen)).toBe('1');
    const left = await goen.leave();
    const again = await openGoen({
      executablePath: await chromiumPath(),
      extension: buildFolder('chrome'),
      args: sites.chromiumArgs,
      left,
    });
    try {
      await expect.poll(() => badgeOf(again), 'before any screen was opened').toBe('1');
      expect(await alarmsOf(again)).toEqual([
        expect.objectContaining({ name: 'goen.reminders', periodInMinutes: 30 }),
      ]);
      const page = await visit(again, again.address('pipeline.html#today'));
      await expect(page.getByRole('region', { name: 'Overdue' }).getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('region', { name: 'Overdue' })).toContainText('みらい衛星株式会社');
    } finally {
      await again.close();
    }
  });
});

test('a step is put off by keyboard, and leaves those of today', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  await passDays(goen);
  const today = await visit(goen, goen.address('pipeline.html#today'));
  await today.getByRole('combobox', { name: /Put off/ }).focus();
  await today.keyboard.press('ArrowDown');
  await today.keyboard.press('Enter');
  await expect(today.getByRole('region', { name: 'Overdue' })).toHaveCount(0);
  await expect(today.getByRole('status')).toContainText('moved to');
});

/** Lets time pass, as far as the promises can tell: each was for a day long gone. */
async function passDays(goen: Goen): Promise<void> {
  const page = await visit(goen, goen.address('manifest.json'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('followUps', 'readwrite');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.objectStore('followUps').openCursor().onsuccess = ({ target }) => {
            const { result } = target as IDBRequest<IDBCursorWithValue | null>;
            result?.update({ ...result.value, dueOn: '2024-03-01' });
            result?.continue();
          };
        };
      }),
  );
  await page.close();
}

const badgeOf = (goen: Goen): Promise<string> => asked(goen, () => chrome.action.getBadgeText({}));

const alarmsOf = (goen: Goen): Promise<Browser.alarms.Alarm[]> => asked(goen, () => chrome.alarms.getAll());

async function asked<T>(goen: Goen, question: () => Promise<T>): Promise<T> {
  const page = await visit(goen, goen.address('manifest.json'));
  const answer = await page.evaluate(question);
  await page.close();
  return answer;
}

/** Ends the background as the browser does when it has been idle. */
async function stopWorker(goen: Goen): Promise<void> {
  const page = await visit(goen, goen.address('manifest.json'));
  const session = await goen.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
