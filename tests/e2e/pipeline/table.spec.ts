import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

const NAMES = ['架空電波株式会社', '株式会社そら精機', 'みらい工房合同会社'];

test('leads are ordered, widened, and keep their columns', async ({ goen }) => {
  const page = await table(goen);
  await page.getByRole('button', { name: 'International name' }).click();
  const head = page.getByRole('columnheader', { name: 'Stage' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');

  const edge = page.getByRole('separator', { name: 'Width of “Stage”' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  await edge.press('Home');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before));

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Corporate number' }).check();
  await page.getByRole('checkbox', { name: 'Prefecture' }).uncheck();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Corporate number' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Corporate number' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Prefecture' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Stage' })).toHaveAttribute('aria-sort', 'descending');
});

test('stage and owner are changed in the row; what a stage asks is asked', async ({ goen }) => {
  const page = await table(goen);
  await page.getByLabel(`Stage of ${NAMES[0]}`).selectOption('Thanked');
  await expect(page.getByRole('status')).toContainText('moved to Thanked');
  const owner = page.getByLabel(`Owner of ${NAMES[1]}`);
  await owner.fill('GR');
  await owner.press('Enter');
  await expect(page.getByRole('status')).toContainText('owner GR');
  await owner.blur();
  const given = (await rowsOf(goen, 'activities')).filter(({ kind }) => kind === 'owner-set');
  expect(given).toHaveLength(1);

  await page.getByLabel(`Stage of ${NAMES[2]}`).selectOption('Closed');
  await page
    .getByLabel('Why is it closed?')
    .or(page.getByRole('dialog').getByRole('combobox'))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(`Stage of ${NAMES[2]}`)).toHaveValue('captured');
});

test('priority is given in the row; tags and priority are given to many, and the rows ordered by them', async ({
  goen,
}) => {
  const page = await table(goen);
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const column of ['Priority', 'Tags']) await page.getByRole('checkbox', { name: column }).check();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByLabel(`Priority of ${NAMES[0]}`).selectOption('A · high');
  await page.getByRole('checkbox', { name: 'Select all leads' }).check();
  await page.getByRole('checkbox', { name: `Select ${NAMES[0]}` }).uncheck();
  await page.getByRole('button', { name: 'Priority…' }).click();
  await page.getByRole('dialog').getByLabel('Priority').selectOption('C · low');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Priority of 2 leads set');
  await page.getByRole('button', { name: 'Priority', exact: true }).click();
  await expect(page.getByRole('row').nth(1)).toContainText(NAMES[0] ?? '');

  await page.getByRole('checkbox', { name: 'Select all leads' }).check();
  await page.getByRole('button', { name: 'Tags…' }).click();
  await page.getByLabel('Put on').fill('radar');
  await page.getByLabel('Put on').press('Enter');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('status')).toContainText('Tags of 3 leads changed');
  expect((await rowsOf(goen, 'leads')).map(({ tags }) => tags)).toEqual(Array(3).fill(['radar']));
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await rowsOf(goen, 'leads')).filter(({ tags }) => tags)).toEqual([]);
});

test('leads go to another event together; one whose company is there already stays and stays ticked', async ({
  goen,
}) => {
  const page = await table(goen);
  await page.getByRole('checkbox', { name: `Select ${NAMES[0]}` }).check();
  await page.getByRole('button', { name: 'Event…' }).click();
  await page.getByRole('dialog').getByLabel('Event').selectOption('DSEI Japan 2025');
  await page.getByRole('button', { name: 'Take there' }).click();
  await expect(page.getByRole('status')).toContainText('1 lead taken to DSEI Japan 2025');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('link', { name: /DSEI/ }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('with the keyboard alone leads are ticked, moved as one, and brought back as one', async ({ goen }) => {
  const page = await visit(goen, goen.address('pipeline.html'));
  await three(goen);
  await tabTo(page, 'Table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '4');
  await tabTo(page, /^Select (?!all)/);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'Move…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Thanked');
  await page.keyboard.press('Enter');
  if (await page.getByRole('dialog').isVisible()) {
    await tabTo(page, 'Move');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('status')).toContainText('3 leads moved to Thanked.');
  expect((await rowsOf(goen, 'activities')).filter(({ kind }) => kind === 'stage-changed')).toHaveLength(1);
  await expect(page.getByRole('region', { name: 'Table of leads' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Undone');
  expect((await rowsOf(goen, 'leads')).map(({ stage }) => stage)).toEqual(Array(3).fill('captured'));
});

test('a range is ticked with Shift; leads get an owner, a member, and go to the trash together', async ({
  goen,
}) => {
  const page = await table(goen);
  const boxes = page.getByRole('row').getByRole('checkbox', { name: /^Select (?!all)/ });
  await boxes.first().click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Owner…' }).click();
  await page.getByRole('dialog').getByLabel('Owner').fill('LB');
  await page.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('status')).toContainText('3 leads assigned: LB');

  await page.getByRole('checkbox', { name: 'Select all leads' }).check();
  await page.getByRole('button', { name: 'Member…' }).click();
  await page.getByRole('dialog').getByRole('combobox').first().selectOption('MEEO');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('MEEO, 3 leads');
  await expect(page.getByRole('cell', { name: 'MEEO' })).toHaveCount(3);

  await boxes.first().click();
  await boxes.nth(1).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status')).toContainText('2 leads in the trash');
  await expect(boxes).toHaveCount(1);
  await page.getByRole('status').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(boxes).toHaveCount(3);
  expect(await rowsOf(goen, 'leads')).toMatchObject(Array(3).fill({ owner: 'LB' }));
});

test('closing many asks its question once', async ({ goen }) => {
  const page = await table(goen);
  await page.getByRole('checkbox', { name: 'Select all leads' }).check();
  await page.getByRole('button', { name: 'Move…' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('lost');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('no-answer');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Move to/ })
    .click();
  await expect(page.getByRole('status')).toContainText('3 leads moved');
  expect(await rowsOf(goen, 'leads')).toMatchObject(
    Array(3).fill({ stage: 'lost', lostReason: 'no-answer' }),
  );
});

/** Three leads at the evening, without a page. */
async function three(goen: Goen): Promise<void> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await popup.getByLabel('Event').selectOption('Incontri B2B a Tokyo');
  for (const [at, name] of NAMES.entries()) {
    const page = await visit(goen, goen.address('popup.html'));
    await page.getByRole('tab', { name: 'Capture' }).click();
    await field(page, 'Organisation').fill(name);
    await field(page, 'Organisation').press('Enter');
    await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(at + 1);
    await page.close();
  }
}

/** Their event’s table. */
async function table(goen: Goen): Promise<Page> {
  await three(goen);
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  return page;
}

/** Presses Tab until what has that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
    });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused();
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}
