import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { choose, expect, PROFILES, popupOver, save, visit } from '../goen';

/** The file downloaded under that name, once it is whole. */
export async function fileNamed({ downloads }: Goen, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const found = () =>
    readdirSync(downloads).filter((each) => name.test(each) && statSync(join(downloads, each)).size > 0);
  await expect.poll(() => found().length, { message: String(name) }).toBeGreaterThan(0);
  const newest = found().sort((one, other) => when(downloads, other) - when(downloads, one))[0] ?? '';
  return { name: newest, bytes: readFileSync(join(downloads, newest)) };
}
const when = (folder: string, name: string): number => statSync(join(folder, name)).mtimeMs;

/** Two companies at one event. */
export async function twoLeads(goen: Goen): Promise<void> {
  for (const profile of [PROFILES.mirai, PROFILES.sora]) {
    const popup = await popupOver(goen, await visit(goen, profile));
    await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
    await save(popup);
  }
}

/** The board with both. */
export async function board(goen: Goen): Promise<Page> {
  const page = await visit(goen, goen.address('pipeline.html'));
  await expect(page.getByRole('article')).toHaveCount(2);
  return page;
}

/** A person at みらい衛星, as a user adds one. */
export async function addHanako(page: Page): Promise<void> {
  await page.getByRole('article', { name: 'みらい衛星株式会社' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await page.getByLabel('Name', { exact: true }).fill('架空 花子');
  await page.getByLabel('E-mail', { exact: true }).fill('hanako.kaku@mirai-eisei.example');
  await page.getByRole('button', { name: 'Save the contact' }).click();
  await expect(page.getByText('架空 花子').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The dialog, the focus at what writes the file. */
export const open = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeFocused();
};
