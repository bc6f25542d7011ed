import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';
import { kill, opened } from './drill';

test.use({ ownBrowser: true });

const KILLS = 20;
const CLOSINGS = 50;
const STEP_MS = 12;

test(`killed ${KILLS} times while it saves: what was said to be saved is there, nothing is there in part`, {
  tag: '@long',
}, async ({ goen, sites }) => {
  test.setTimeout(600_000);
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const profile = await goen.leave();
  const saved: string[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    const again = await opened(profile, sites.chromiumArgs);
    let killing: Promise<void> | undefined;
    for (let at = 0; ; at += 1) {
      const name = `架空${round}の${at}株式会社`;
      if (!(await isSaved(again, name))) break;
      saved.push(name);
      // Some time into the next ones.
      killing ??= wait(round * STEP_MS * 10).then(() => kill(again));
    }
    await killing;
  }
  const last = await opened(profile, sites.chromiumArgs);
  try {
    const names = await wholeLeads(last);
    console.log(`${saved.length} said to be saved in ${KILLS} kills, ${names.length} there`);
    expect(saved.length).toBeGreaterThanOrEqual(KILLS);
    expect(saved.filter((name) => !names.includes(name))).toEqual([]);
  } finally {
    await last.close();
  }
});

test(`closed at ${CLOSINGS} moments after Enter: what was said to be saved is there, nothing is there in part`, {
  tag: '@long',
}, async ({ goen }) => {
  test.setTimeout(600_000);
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const saved: string[] = [];
  for (let at = 0; at < CLOSINGS; at += 1) {
    const name = `架空閉${at}株式会社`;
    const page = await saving(goen, name);
    await wait(at * STEP_MS);
    if (await page.getByText('Saved').isVisible()) saved.push(name);
    await page.close();
  }
  const names = await wholeLeads(goen);
  console.log(`${saved.length} of ${CLOSINGS} said to be saved, ${names.length} there`);
  expect(saved.length).toBeGreaterThan(0);
  expect(saved.filter((name) => !names.includes(name))).toEqual([]);
});

/** A form filled in by hand whose Save was just pressed. */
async function saving(goen: Goen, name: string): Promise<Page> {
  const page = await visit(goen, goen.address('popup.html'));
  await page.getByRole('tab', { name: 'Capture' }).click();
  await field(page, 'Organisation').fill(name);
  await field(page, 'Organisation').press('Enter');
  return page;
}

/** Whether a lead was said to be saved before the browser was ended. */
async function isSaved(goen: Goen, name: string): Promise<boolean> {
  const ended = new Promise<false>((resolve) => goen.context.once('close', () => resolve(false)));
  const save = async () => {
    const page = await saving(goen, name);
    await page.getByText('Saved').waitFor();
    await page.close();
    return true;
  };
  return Promise.race([ended, save().catch(() => ended)]);
}

/** The names of the leads' organisations; each lead has its organisation, its entry in the history and its changes. */
async function wholeLeads(goen: Goen): Promise<string[]> {
  const [leads, organisations, activities, batches] = await Promise.all(
    ['leads', 'organisations', 'activities', 'changeBatches'].map((table) => rowsOf(goen, table)),
  );
  const byId = new Map(organisations?.map((organisation) => [organisation.id, organisation]));
  const captured = new Map(activities?.map((activity) => [activity.subject, activity]));
  const changed = new Set<unknown>(batches?.map(({ id }) => String(id).split('.')[0]));
  expect(byId.size).toBe(leads?.length);
  return (leads ?? []).map(({ id, organisationId }) => {
    expect(changed.has(captured.get(id)?.id)).toBe(true);
    return String(byId.get(organisationId)?.nameJa);
  });
}
