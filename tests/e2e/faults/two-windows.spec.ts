import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

const ROUNDS = 15;
const FIELDS = {
  role: 'Role',
  department: 'Department',
  phone: 'Direct phone',
  nameLatin: 'Name in Latin letters',
};
type Field = keyof typeof FIELDS;

/** What both windows do while both have the form open: the fields each types in, in any order, and who saves first. */
const ROUND = fc.record({
  typed: fc.array(
    fc.record({
      window: fc.nat(1),
      field: fc.constantFrom(...(Object.keys(FIELDS) as Field[])),
      value: fc.stringMatching(/^[a-z]{3,8}$/),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  first: fc.nat(1),
});

test('two windows type in the same person at random: each field is as the last who typed in it saved it', {
  tag: '@long',
}, async ({ goen }) => {
  test.setTimeout(300_000);
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const windows = [await openLead(goen), await openLead(goen)] as const;
  const [one] = windows;
  await one.getByRole('button', { name: 'Add a contact' }).click();
  await one.getByLabel('Name', { exact: true }).fill('架空 花子');
  await one.getByRole('button', { name: 'Save the contact' }).click();
  const expected: Partial<Record<Field, string>> = {};
  const seed = Date.now();
  let edits = 0;
  for (const [at, { typed, first }] of fc.sample(ROUND, { numRuns: ROUNDS, seed }).entries()) {
    for (const page of windows) {
      await page.getByRole('button', { name: 'Edit 架空 花子' }).click();
      await expect(page.getByLabel('Role', { exact: true })).toBeVisible();
    }
    for (const { window, field, value } of typed)
      await (windows[window] as Page).getByLabel(FIELDS[field], { exact: true }).fill(value);
    for (const window of [first, 1 - first]) {
      await (windows[window] as Page).getByRole('button', { name: 'Save the contact' }).click();
      await expect((windows[window] as Page).getByLabel('Role', { exact: true })).toHaveCount(0);
      for (const entry of typed) if (entry.window === window) expected[entry.field] = entry.value;
    }
    edits += typed.length;
    expect((await rowsOf(goen, 'contacts'))[0], `round ${at}, seed ${seed}`).toMatchObject(expected);
  }
  console.log(`two windows, ${ROUNDS} rounds, ${edits} edits: nothing lost (seed ${seed})`);
});

async function openLead(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  return page;
}
