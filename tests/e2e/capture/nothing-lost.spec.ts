import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { draftKept, expect, field, PROFILES, popupOver, test, visit } from '../goen';

const FIELDS = [
  'Organisation',
  'International name',
  'Phone',
  'E-mail',
  'Address',
  'Employees',
  'Website',
  'Note',
];

/** What may happen between typing and coming back. */
const MOMENTS: Record<string, (goen: Goen, popup: Page, site: Page) => Promise<unknown>> = {
  'the page is clicked, so the popup closes': async (_, popup, site) => {
    await site.bringToFront();
    await expect.poll(() => popup.isClosed()).toBe(true);
  },
  'another tab of the popup is looked at': async (_, popup) => {
    await popup.getByRole('tab', { name: 'Leads' }).click();
    await popup.getByRole('tab', { name: 'Today' }).click();
  },
  'another event is chosen': (_, popup) =>
    popup.getByLabel('Event').selectOption('Expo 2025 Osaka · Padiglione Italia'),
  'the page is loaded anew': (_, __, site) => site.reload(),
  'another company is looked at': async (goen) => popupOver(goen, await visit(goen, PROFILES.sora)),
};

test('whatever is typed is there afterwards, whatever happens: twenty pairs of field and moment', async ({
  goen,
}) => {
  test.setTimeout(180_000);
  const site = await visit(goen, PROFILES.mirai);
  await popupOver(goen, site);
  for (const [at, { name, moment }] of pairs(20, 20_261_124).entries())
    await test.step(`${name}, then ${moment}`, async () => {
      const popup = await popupOver(goen, site);
      const typed = name === 'Employees' ? String(1000 + at) : `架空${at} 〜è`;
      await field(popup, name).fill(typed);
      await draftKept(popup, typed);
      await MOMENTS[moment]?.(goen, popup, site);
      const again = await popupOver(goen, site);
      await expect(field(again, name)).toHaveValue(typed);
    });
});

function pairs(count: number, seed: number): { name: string; moment: string }[] {
  let state = seed;
  const drawn = <T>(from: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)] as T;
  };
  return Array.from({ length: count }, () => ({ name: drawn(FIELDS), moment: drawn(Object.keys(MOMENTS)) }));
}
