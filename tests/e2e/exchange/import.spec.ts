import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import type { Goen } from '../../../scripts/goen-chromium.mjs';
import { faultsOn } from '../faults';
import { choose, expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

const EVENT = 'Venture Café Tokyo';

test('a Shift_JIS file is asked about with a preview, and reads right; with the keyboard alone', async ({
  goen,
}) => {
  const page = await exchange(goen);
  // 会社名,電話 / みらい衛星,03-6277-6451
  const bytes = '89ef8ed096bc2c93649862 0d0a 82dd82e782a28971 90af2c30332d363237372d36343531'.replaceAll(
    ' ',
    '',
  );
  await chooseFile(page, 'list.csv', Buffer.from(bytes, 'hex'));
  await expect(page.getByLabel('Encoding')).toHaveValue('shift_jis');
  const preview = page.getByRole('region', { name: 'First rows of the file' });
  await expect(preview).toContainText('みらい衛星');
  await page.getByLabel('Encoding').selectOption('windows-1252');
  await expect(preview).not.toContainText('みらい');
  await page.getByLabel('Encoding').selectOption('shift_jis');
  await expect(preview).toContainText('みらい衛星');
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.getByLabel('Where the column “会社名” goes')).toHaveValue('name');
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Import 1 row' }).press('Enter');
  await expect(page.getByRole('status').last()).toContainText('Imported list.csv: 1 new');
  expect(await rowsOf(goen, 'organisations')).toMatchObject([
    { nameJa: 'みらい衛星', phone: '+81362776451' },
  ]);
});

test('a large workbook is read, though the extension’s policy allows no workers', async ({ goen }) => {
  const page = await exchange(goen);
  const rows = Array.from({ length: 3_000 }, (_, at) => [
    { value: `Kakuu ${at} Works` },
    { value: `https://kakuu-${at}.example/${'x'.repeat(120)}` },
    { value: new Date(Date.UTC(2008, 7, 8)), format: 'dd/mm/yyyy' },
  ]);
  const head = ['Company', 'Website', 'Date of establishment'].map((value) => ({ value }));
  const buffer = await (await writeExcelFile([head, ...rows] as never)).toBuffer();
  await chooseFile(page, 'espositori.xlsx', buffer as Buffer);
  await expect(page.getByText('3,000 rows')).toBeVisible();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('3,000 new').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: /Kakuu 0 Works/ })).toContainText('2008-08-08');
});

test('a file is dropped, and each step can be gone back from', async ({ goen }) => {
  const page = await exchange(goen);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['company\nSora\n'], 'lista.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.getByText('or drop it here').first().dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Delimiter')).toHaveValue(',');
  await page.getByRole('button', { name: 'Another file' }).click();
  await expect(page.getByText('or drop it here').first()).toBeVisible();
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});

test('a file that was changed since it was chosen is said to be, and nothing breaks', async ({ goen }) => {
  const page = await exchange(goen);
  const path = join(mkdtempSync(join(tmpdir(), 'goen-import-')), 'latin.csv');
  writeFileSync(path, Buffer.from('company\nSociet\xe0\n', 'latin1'));
  await page.getByLabel('Choose a file').setInputFiles(path);
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toContainText('Società');
  writeFileSync(path, 'company\nSora e altre\n');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The file was changed or moved');
  await page.getByRole('button', { name: 'Another file' }).click();
  await page.getByLabel('Choose a file').setInputFiles(path);
  await expect(page.getByLabel('Where the column “company” goes')).toBeVisible();
});

test('a long check shows how far it is and can be cancelled; nothing is written', async ({ goen }) => {
  const page = await exchange(goen);
  const rows = Array.from({ length: 30_000 }, (_, at) => `Kakuu ${at} Works,https://kakuu-${at}.example/`);
  await chooseFile(page, 'lunga.csv', ['company,website', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'Checking the rows…' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').last()).toContainText('Stopped: nothing was changed.');
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
  expect(await rowsOf(goen, 'leads')).toEqual([]);
});

test('no step has an accessibility fault, light or dark', { tag: '@axe' }, async ({ goen }) => {
  test.setTimeout(90_000);
  const page = await exchange(goen);
  await captured(goen, '架空電波株式会社');
  const found: string[] = [];
  const look = async (step: string) => {
    found.push(...(await faultsOn(page)).map((fault) => `${step}, ${fault}`));
  };
  await look('choose');
  await chooseFile(page, 'latin.csv', Buffer.from('company;cit\xe0\nSociet\xe0;Forl\xec\n', 'latin1'));
  await expect(page.getByRole('region', { name: 'First rows of the file' })).toContainText('Forlì');
  await look('file');
  await page.getByRole('button', { name: 'Another file' }).click();
  await chooseFile(
    page,
    'lista.csv',
    'company;phone;contact\n架空電波株式会社;03-6277-6451;\nSora;8,1E+10;\nMirai;;Sato\n',
  );
  await page.getByLabel('New leads go to').selectOption('DSEI Japan 2025');
  await look('columns');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await look('asked');
  for (const kind of ['Refused (1)', 'New (1)']) {
    await page.getByLabel('Show').selectOption(kind);
    await look(kind);
  }
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText('It is one action')).toBeVisible();
  await look('done');
  expect(found).toEqual([]);
});

/** The exchange page of a mission that was started. */
async function exchange(goen: Goen): Promise<Page> {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await choose(popup.getByLabel('Event'), EVENT);
  return visit(goen, goen.address('pipeline.html#exchange'));
}

/** A lead of a company typed in by hand. */
async function captured(goen: Goen, name: string): Promise<void> {
  const form = await visit(goen, goen.address('popup.html'));
  await form.getByRole('tab', { name: 'Capture' }).click();
  await field(form, 'Organisation').fill(name);
  await field(form, 'Organisation').press('Enter');
  await expect.poll(async () => (await rowsOf(goen, 'leads')).length).toBe(1);
  await form.close();
}

const chooseFile = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content as string) });
