import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { faultsOfWords, faultsOn } from '../faults';
import { choose, chooseLanguage, expect, PROFILES, test, visit } from '../goen';

const LANGUAGES = ['en', 'it', 'ja'] as const;

for (const language of LANGUAGES)
  test(`no screen and no dialog has an accessibility fault in ${language}${language === 'en' ? ', light and dark' : ''}`, {
    tag: '@axe',
  }, async ({ goen }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    const faults = language === 'en' ? faultsOn : faultsOfWords;
    const look = async (page: Page, screen: string, part?: string) => {
      found.push(...(await faults(page, part)).map((fault) => `${screen}, ${fault}`));
    };
    await popupScreens(goen, language, look);
    await pipelineScreens(goen, look);
    const panel = await visit(goen, goen.address('sidepanel.html'));
    await panel.getByRole('tablist').waitFor();
    await look(panel, 'beside the page');
    expect(found).toEqual([]);
  });

type Look = (page: Page, screen: string, part?: string) => Promise<void>;

async function popupScreens(goen: Goen, language: 'it' | 'en' | 'ja', look: Look): Promise<void> {
  // As pages of a tab: the same tree, which can be looked at without a bubble that closes.
  const popup = await visit(goen, goen.address('popup.html'));
  await popup.getByRole('button', { name: 'Start with this mission' }).waitFor();
  await look(popup, 'first start');
  await popup.locator('button[type=submit]').click();
  await popup.getByRole('tablist').waitFor();
  await popup.close();
  const pipeline = await visit(goen, goen.address('pipeline.html'));
  await chooseLanguage(pipeline, language);
  await pipeline.close();
  const site = await visit(goen, PROFILES.mirai);
  const clicked = await goen.clickIcon(site);

  await expect(clicked.locator('form input').first()).toHaveValue('みらい衛星株式会社');
  await look(clicked, 'capture');
  await clicked.locator('button[aria-expanded]').first().click();
  await look(clicked, 'evidence');
  await clicked.locator('form input').first().press('Enter');
  await clicked.locator('[role=status]:not(:empty)').waitFor();
  await clicked.getByRole('heading', { level: 1 }).waitFor();
  await look(clicked, 'known company');
  for (const at of [1, 2]) {
    await clicked.getByRole('tab').nth(at).click();
    await look(clicked, at === 1 ? 'leads' : 'today');
  }
  await clicked.getByRole('tab').nth(1).click();
  await clicked.getByRole('tabpanel').locator('li button').first().click();
  await look(clicked, 'lead in the popup');
}

async function pipelineScreens(goen: Goen, look: Look): Promise<void> {
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().waitFor();
  await look(page, 'board');
  await choose(page.getByRole('article').first().getByRole('combobox'), 8);
  await dialog(page, look, 'what holds a move');
  await page.getByRole('article').first().getByRole('button').first().click();
  await page.getByRole('dialog').locator('section').nth(3).waitFor();
  await look(page, 'lead', 'dialog:modal');
  for (const [at, name] of [
    [2, 'contact'],
    [-2, 'organisation'],
  ] as const) {
    await page.getByRole('dialog').locator('section').nth(at).getByRole('button').last().click();
    await look(page, name, 'dialog:modal');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  for (const place of ['today', 'organisations', 'matrix', 'exchange', 'missions', 'trash', 'settings']) {
    await page.goto(goen.address(`pipeline.html#${place}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, place);
  }
  await page.goto(goen.address('pipeline.html#matrix'));
  await page.getByRole('main').locator('fieldset button').last().click();
  await look(page, 'members in the matrix');
  await page.goto(goen.address('pipeline.html#organisations'));
  await page.getByRole('rowheader').first().getByRole('button').click();
  await dialog(page, look, 'organisation with its leads');
  await page.goto(goen.address('pipeline.html'));
  await page.reload();
  await page.getByRole('main').locator('fieldset button').last().click();
  await page.locator('table thead input').check();
  await look(page, 'table');
  const bulk = page.locator('section:has([data-first]) > button');
  for (const [at, name] of ['stage', 'owner', 'member', 'event', 'tags', 'priority'].entries()) {
    await bulk.nth(at).click();
    await dialog(page, look, `${name} of many leads`);
  }
  const filter = page.getByRole('search').getByRole('combobox').first();
  await filter.fill('stage:');
  await page.getByRole('listbox').waitFor();
  await look(page, 'a filter that is completed');
  await filter.fill('株');
  await page.getByRole('search').getByRole('button').click();
  await dialog(page, look, 'keeping a view');
  await page.goto(goen.address('pipeline.html#missions'));
  const row = page.getByRole('main').getByRole('listitem').nth(1).getByRole('button');
  for (const [at, name] of ['event', 'playbook'].entries()) {
    await row.nth(at).click();
    await dialog(page, look, name);
  }
  await row.nth(4).click();
  await dialog(page, look, 'deleting an event');
  await page.getByRole('main').locator('section header').getByRole('button').first().click();
  await dialog(page, look, 'mission');
}

async function dialog(page: Page, look: Look, name: string): Promise<void> {
  await page.getByRole('dialog').waitFor();
  // All behind it is inert, and was looked at without it.
  await look(page, name, 'dialog:modal');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
