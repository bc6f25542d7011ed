import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { choose, draftKept, expect, field, leavePopup, PROFILES, popupOver, test, visit } from '../goen';

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
  'another tab of the browser is looked at, so the popup closes': leavePopup,
  'another tab of the popup is looked at': async (_, popup) => {
    await popup.getByRole('tab', { name: 'Leads' }).click();
    await popup.getByRole('tab', { name: 'Today' }).click();
  },
  'another event is chosen': (_, popup) =>
    choose(popup.getByLabel('Event'), 'Expo 2025 Osaka · Italian Pavilion'),
  'the page is loaded anew': (_, __, site) => site.reload(),
  'another company is looked at': async (goen) => popupOver(goen, await visit(goen, PROFILES.sora)),
};

test('whatever is typed is there afterwards, whatever happens: each field at each moment', async ({
  goen,
}) => {
  const site = await visit(goen, PROFILES.mirai);
  let popup = await popupOver(goen, site);
  for (const [at, [what, happens]] of Object.entries(MOMENTS).entries())
    await test.step(what, async () => {
      const typed = FIELDS.map((name, nth) => [name, valueFor(name, 10 * at + nth)] as const);
      for (const [name, value] of typed) await field(popup, name).fill(value);
      for (const [, value] of typed) await draftKept(popup, value);
      await happens(goen, popup, site);
      popup = await popupOver(goen, site);
      for (const [name, value] of typed) await expect(field(popup, name)).toHaveValue(value);
    });
});

const valueFor = (name: string, number: number): string =>
  name === 'Employees' ? String(1000 + number) : `架空${number} 〜è`;
