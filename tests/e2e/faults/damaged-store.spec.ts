import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { downloaded, expect, PROFILES, popupOver, save, test, visit } from '../goen';
import { opened } from './drill';

test.use({ ownBrowser: true });

const files = (folder: string, which: RegExp): string[] =>
  readdirSync(folder).flatMap((name) => (which.test(name) ? join(folder, name) : []));
const cut = (part: number) => (file: string) => truncateSync(file, Math.floor(statSync(file).size * part));
/** Turns over some bits of a file, all over it. */
const spoil = (step: number) => (file: string) => {
  const bytes = readFileSync(file);
  for (let at = 60; at < bytes.length; at += step) bytes[at] = ~(bytes[at] ?? 0);
  writeFileSync(file, bytes);
};

const remove = (file: string) => rmSync(file, { recursive: true });
const blank = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size));
const misdirect = (file: string) => writeFileSync(file, 'MANIFEST-999999\n');

/** Ways the files of a store are harmed while the browser is closed. */
const HARMS: readonly [what: string, which: RegExp, harm: (file: string) => void, isLong?: true][] = [
  ['half of the log is gone', /\.log$/, cut(0.5)],
  ['the list of files is cut', /^MANIFEST/, cut(0.2)],
  ['the log is empty', /\.log$/, cut(0), true],
  ['a tenth of the log is gone', /\.log$/, cut(0.9), true],
  ['the log is spoilt', /\.log$/, spoil(97), true],
  ['the log is gone', /\.log$/, remove, true],
  ['the list of files is spoilt', /^MANIFEST/, spoil(11), true],
  ['the list of files is gone', /^MANIFEST/, remove, true],
  ['CURRENT is gone', /^CURRENT/, remove, true],
  ['CURRENT is spoilt', /^CURRENT/, misdirect, true],
  ['all of the store is gone', /^/, remove, true],
  ['the log is nothing but zeros', /\.log$/, blank, true],
  ['the list of files is empty', /^MANIFEST/, cut(0), true],
  ['CURRENT is empty', /^CURRENT/, cut(0), true],
];

/** Two leads and a copy, in a profile that was closed. */
async function closedProfile(goen: Goen): Promise<string> {
  for (const profile of [PROFILES.mirai, PROFILES.sora])
    await save(await popupOver(goen, await visit(goen, profile)));
  const settings = await visit(goen, goen.address('pipeline.html#settings'));
  await settings.getByRole('button', { name: 'Copy now' }).click();
  await expect(settings.getByRole('status')).toContainText('Everything is copied');
  await settings.close();
  return goen.leave();
}

const storeIn = (profile: string): string => {
  const folder = join(profile, 'Default', 'IndexedDB');
  return join(folder, readdirSync(folder).find((name) => /^chrome-extension.*\.leveldb$/.test(name)) ?? '');
};

for (const [what, which, harm, isLong] of HARMS)
  test(
    `${what}: all is there, or it is said and the copy brings it back`,
    isLong ? { tag: '@long' } : {},
    async ({ goen, sites }) => {
      const profile = await closedProfile(goen);
      for (const file of files(storeIn(profile), which)) harm(file);
      const again = await opened(profile, sites.chromiumArgs);
      try {
        const page = await visit(again, again.address('pipeline.html'));
        const restore = page.getByRole('button', { name: /^Restore the copy of .*2 leads/ });
        const cards = page.getByRole('article');
        await expect(restore.or(cards).first()).toBeVisible();
        if (await restore.isVisible()) await restore.click();
        // A browser that can make no new store keeps the copy, to be taken in by a Goen installed anew.
        const stuck = page.getByText('The browser cannot make a new store either');
        await expect(stuck.or(cards.nth(1))).toBeVisible();
        if (!(await stuck.isVisible())) return;
        await page.getByRole('button', { name: 'Download it as a backup file' }).click();
        const { bytes } = await downloaded(again);
        for (const name of ['みらい衛星株式会社', '株式会社そらレーダー'])
          expect(bytes.toString()).toContain(name);
      } finally {
        await again.close();
      }
    },
  );
