import type { Page } from '@playwright/test';
import { expect, field, PROFILES, popupOver, save, test, visit } from '../goen';

/** A shift a person would notice under the finger, in the units of the Layout Instability API. */
const NOTICED = 0.02;

test('nothing jumps once the popup is painted: a new company, a known one, leads', async ({ goen }) => {
  // The very first start asks for the mission instead.
  await popupOver(goen, await visit(goen, PROFILES.sora));
  const site = await visit(goen, PROFILES.mirai);

  const fresh = await popupOver(goen, site);
  await expect(field(fresh, 'Organisation')).toHaveValue('みらい衛星株式会社');
  expect(await shiftOf(fresh), 'a new company').toBeLessThanOrEqual(NOTICED);
  await save(fresh);

  const known = await popupOver(goen, site);
  await expect(known.getByText('In pipeline')).toBeVisible();
  expect(await shiftOf(known), 'a known company').toBeLessThanOrEqual(NOTICED);

  const closed = await popupOver(goen, await visit(goen, 'about:blank'));
  await expect(closed.getByRole('listitem').first()).toBeVisible();
  expect(await shiftOf(closed), 'leads').toBeLessThanOrEqual(NOTICED);
});

/** The sum of all shifts since the page began: nothing was pressed in it, though Chromium takes the click on the icon for input and would leave them out. */
async function shiftOf(page: Page): Promise<number> {
  // What comes late is what jumps.
  await page.waitForTimeout(700);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const each of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += each.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}
