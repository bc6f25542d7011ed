import type { Page } from '@playwright/test';
import { expect, PROFILES, popupOver, save, test, visit } from '../goen';

const COMPANY = 'みらい衛星株式会社';
const PERSON = 'Taro Yamada <taro.yamada@mirai.example>';

test.beforeEach(({ goen }) => goen.context.grantPermissions(['clipboard-read']));

test('errors of a page and the background are in the copied diagnostics, nothing they quote is', async ({
  goen,
}) => {
  test.slow();
  const worker = await goen.restart();
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const settings = await visit(goen, goen.address('pipeline.html#settings'));
  const diagnostics = settings.locator('section', {
    has: settings.getByRole('heading', { name: 'Diagnostics' }),
  });
  await expect(diagnostics).toContainText('No errors stored.');
  await expect(diagnostics.getByRole('button', { name: 'Clear' })).toHaveCount(0);

  const secret = `${COMPANY} ${PERSON} ${PROFILES.mirai}`;
  await settings.evaluate((text) => {
    void Promise.reject(new RangeError(text));
    addEventListener('goen-test', () => {
      throw Object.assign(new SyntaxError(text), { cause: new DOMException(text, 'QuotaExceededError') });
    });
    dispatchEvent(new Event('goen-test'));
    // What the page's own code calls, so that its frames are in the stack.
    navigator.storage.estimate = async () => {
      throw new URIError(text);
    };
  }, secret);
  await settings.getByRole('link', { name: 'Trash' }).click();
  await settings.goBack();
  await worker.evaluate((text) => {
    setTimeout(() => {
      throw new EvalError(text);
    });
    void Promise.reject(text);
  }, secret);
  await expect(diagnostics).toContainText('5 errors stored');

  const report = await copied(settings, 'Copy diagnostics');
  await expect(settings.getByRole('status')).toContainText('Diagnostics copied');
  expect(report).toMatch(/pipeline, [\d.]+: RangeError\n/);
  expect(report).toMatch(/pipeline, [\d.]+: SyntaxError, caused by QuotaExceededError\n/);
  expect(report).toMatch(/pipeline, [\d.]+: URIError\n {2}at .*chunks\/[\w-]+\.js:\d+:\d+/);
  expect(report).toMatch(/background, [\d.]+: EvalError\n/);
  expect(report).toMatch(/background, [\d.]+: string\n/);
  expect(report).toMatch(/\n {2}leads: 1\n/);
  expect(report).toMatch(/database: version \d+\n/);
  for (const word of [COMPANY, 'みらい', 'Yamada', 'mirai', 'example', 'http', goen.id])
    expect(report).not.toContain(word);

  await diagnostics.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(settings.getByRole('status')).toContainText('Stored errors cleared');
  await expect(diagnostics).toContainText('No errors stored.');
  await expect(settings.locator(':focus')).not.toHaveCount(0);
});

test('where the database does not open, the screen in its place copies the diagnostics', async ({ goen }) => {
  const blank = await visit(goen, goen.address('manifest.json'));
  await blank.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.deleteDatabase('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const newer = indexedDB.open('goen', 9_990);
          newer.onerror = () => reject(newer.error);
          newer.onsuccess = () => {
            newer.result.close();
            resolve();
          };
        };
      }),
  );
  const page = await visit(goen, goen.address('pipeline.html'));
  const report = await copied(page, 'Copy details');
  expect(report).toContain('database: not available\n');
  expect(report).toMatch(/pipeline, [\d.]+: Problem database-newer\n/);
});

async function copied(page: Page, button: string): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: button }).press('Enter');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).not.toBe('');
  return clipboard();
}
