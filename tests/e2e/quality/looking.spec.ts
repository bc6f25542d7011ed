import type { Page } from '@playwright/test';
import { plantRows } from '../../../scripts/seed/plant-rows.mjs';
import { seedRows } from '../../../scripts/seed/seed-rows.mjs';
import { blankPage, expect, PROFILES, popupOver, rowsOn, save, test, visit } from '../goen';

const PLACES = ['today', 'organisations', 'matrix', 'exchange', 'missions', 'settings', 'retention'];
/** What is written by hand and shown in every window. Drafts are not: looking through a form's list is typing in the form. */
const TABLES = [
  'missions',
  'missionEvents',
  'organisations',
  'contacts',
  'leads',
  'followUps',
  'introductions',
  'activities',
  'changes',
  'settings',
  'views',
  'playbooks',
];
/** Settings that say how far the lists and the search have come. */
const OF_LISTS = ['listsStamp', 'searchTexts'];
/** Keys with which one looks through a list, a group or a day without having decided anything. */
const LOOKING = ['ArrowDown', 'ArrowRight', 'End'];
/** Most controls of one screen; of those that are alike the first is tried. */
const MOST = 80;

test('arrow keys on any control of any screen write nothing', { tag: '@keyboard' }, async ({ goen }) => {
  test.slow();
  const blank = await blankPage(goen);
  const rows = await seedRows('demo');
  const view = { id: 'view-1', stamp: '', name: 'Antenne', layout: 'table', query: 'antenne' };
  await plantRows(blank, { ...rows, views: [view] });
  const page = await visit(goen, goen.address('pipeline.html'));
  await blank.close();

  await page.getByRole('article').first().waitFor();
  await expect(page.getByLabel('Saved views')).toBeVisible();
  expect(await lookedThrough(page, 'board')).toContain('Saved views');
  for (const place of PLACES) {
    await page.goto(goen.address(`pipeline.html#${place}`));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const names = await lookedThrough(page, place);
    if (place === 'settings') expect(names).toContain('Language of the file');
  }
  await page.goto(goen.address('pipeline.html'));
  await page.reload();
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await page.getByRole('row').nth(2).waitFor();
  await lookedThrough(page, 'table');
  await page.getByRole('row').nth(2).getByRole('button').first().press('Enter');
  await page.getByRole('dialog').locator('section').nth(3).waitFor();
  expect(await lookedThrough(page, 'lead')).toContain('Stage');
  await page.close();

  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await lookedThrough(popup, 'popup');
  await popup.getByRole('tab', { name: 'Capture' }).press('Enter');
  await save(popup);
  await lookedThrough(popup, 'popup, saved');
});

/** Presses the keys on each control and expects every row as it was; resolves with the names of the controls. */
async function lookedThrough(page: Page, screen: string): Promise<string> {
  const stored = async () =>
    (await Promise.all(TABLES.map((table) => rowsOn(page, table))))
      .flat()
      .filter(({ key }) => !OF_LISTS.includes(String(key)));
  const before = await stored();
  const seen: string[] = [];
  for (let at = 0; at < MOST; at++) {
    const next = await page.evaluate(focusNext, seen);
    if (next === undefined) break;
    seen.push(next);
    for (const key of LOOKING) await page.keyboard.press(key);
  }
  expect(seen.length, screen).toBeGreaterThan(3);
  expect(await stored(), `${screen}: ${seen.join(', ')}`).toEqual(before);
  return seen.join('\n');
}

/** Focuses the first control unlike all that were seen, and returns what it is like. A column's edge is left out: its width is what its arrows are for. */
function focusNext(seen: string[]): string | undefined {
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const controls = open.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]:not([role=separator])',
  );
  for (const control of controls) {
    if (!control.checkVisibility() || control.matches(':disabled')) continue;
    const name = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? '';
    const what = [control.localName, control.getAttribute('role') ?? '', control.getAttribute('type') ?? ''];
    const like = [...what, (name || control.className).replace(/\d+/g, '').slice(0, 24)].join(' ');
    if (seen.includes(like)) continue;
    control.focus();
    if (document.activeElement === control) return like;
  }
  return undefined;
}
