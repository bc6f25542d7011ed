import { readSheet } from 'read-excel-file/node';
import { rowsIn } from '../../exchange/export/csv-rows';
import { faultsOn } from '../faults';
import { expect, PROFILES, popupOver, rowsOf, test, visit } from '../goen';
import { addHanako, board, fileNamed, open, twoLeads } from './export-scene';

test('two Enters write the file as the last time, and the dialog says before what it holds', async ({
  goen,
}) => {
  await twoLeads(goen);
  const page = await board(goen);
  await addHanako(page);
  await open(page);
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText('2 of 2 leads, 1 with personal data, 1 person not yet informed (art. 14)'),
  ).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Enter');
  const { name, bytes } = await fileNamed(goen, /_excel\.csv$/);
  expect(name).toMatch(/^dsei-japan-2025_\d{4}-\d{2}-\d{2}_excel\.csv$/);
  expect(rowsIn(bytes).map((row) => row.Referente)).toEqual(['架空 花子', '']);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('status').first()).toContainText(`Downloaded ${name}: 2 rows`);

  const [receipt] = await rowsOf(goen, 'handovers');
  expect(receipt).toMatchObject({ rows: 2, personal: 1, preset: 'excel', file: name });
  expect(Object.keys(receipt?.versions as object)).toHaveLength(2);
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  expect(receipt?.sha256).toBe(Buffer.from(hash).toString('hex'));
});

test('columns are chosen and moved by the keys alone, and kept under a name', async ({ goen }) => {
  await twoLeads(goen);
  const page = await board(goen);
  await open(page);
  await page.getByText(/^Columns: /).press('Enter');
  await page.getByRole('button', { name: 'None' }).press('Enter');
  await expect(page.getByText('Choose at least one column.')).toBeVisible();
  for (const name of ['Name (Japanese)', 'Record ID'])
    await page.getByRole('checkbox', { name }).press('Space');
  const id = page.getByRole('checkbox', { name: 'Record ID' });
  await expect(id).toBeFocused();
  await id.press('Alt+ArrowUp');
  await expect(id, 'the focus goes along').toBeFocused();
  await page.getByLabel('Language of the file').selectOption('Japanese');
  await page.getByRole('button', { name: 'Save as preset…' }).press('Enter');
  await page.getByLabel('Name of the preset').fill('Corto');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Preset').locator('option:checked')).toHaveText('Corto');
  await page.getByRole('button', { name: 'Download the file' }).press('Enter');
  const { bytes } = await fileNamed(goen, /_corto\.csv$/);
  const [head = '', row = ''] = bytes.toString('utf8').slice(1).split('\r\n');
  expect(head.split(';')).toHaveLength(2);
  expect(row).toMatch(/^"[0-9a-f-]{36}";"みらい衛星株式会社"$/);
  expect(head).not.toContain('ID scheda');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open(page);
  await expect(page.getByLabel('Preset').locator('option:checked'), 'remembered').toHaveText('Corto');
  await page.getByRole('button', { name: 'Delete the preset' }).press('Enter');
  await expect(page.getByLabel('Preset').locator('option:checked')).toHaveText('Custom');
  await expect(page.getByRole('option', { name: 'Corto' })).toHaveCount(0);
});

test('a workbook and a summary are downloaded from the popup', async ({ goen }) => {
  await twoLeads(goen);
  const popup = await popupOver(goen, await visit(goen, PROFILES.sora));
  await popup.getByRole('tab', { name: 'Leads' }).click();
  await open(popup);
  await popup.getByLabel('Preset').selectOption('Excel workbook (XLSX)');
  await popup.getByRole('button', { name: 'Download the file' }).press('Enter');
  const { name, bytes } = await fileNamed(goen, /_xlsx\.xlsx$/);
  expect(name).toMatch(/^dsei-japan-2025_\d{4}-\d{2}-\d{2}_xlsx\.xlsx$/);
  const [head = [], ...rows] = await readSheet(bytes, 1);
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[head.indexOf('Numero aziendale (法人番号)')]).toBe('7999901000001');
  expect((await readSheet(bytes, 4)).flat()).toContain(
    'Contiene dati personali: usarlo solo per la missione, non inoltrarlo senza necessità, cancellarlo quando non serve più (GDPR, art. 5).',
  );
  await expect(popup.getByRole('dialog')).toHaveCount(0);

  await open(popup);
  await popup.getByLabel('Preset').selectOption('Event summary (CSV)');
  await popup.getByRole('button', { name: 'Download the file' }).press('Enter');
  const summary = rowsIn((await fileNamed(goen, /_summary\.csv$/)).bytes);
  expect(summary.map(({ Lead }) => Lead).slice(0, 2)).toEqual(['2', '0']);
});

test('neither the dialog nor the receipts have an accessibility fault, light and dark', {
  tag: '@axe',
}, async ({ goen }) => {
  await twoLeads(goen);
  const page = await board(goen);
  await addHanako(page);
  await open(page);
  await page.getByText(/^Columns: /).press('Enter');
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
  expect(await faultsOn(page, 'dialog')).toEqual([]);
  await page.getByRole('button', { name: 'Download the file' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(goen.address('pipeline.html#exchange'));
  await page.reload();
  await expect(page.getByRole('region', { name: 'Handovers' })).toBeVisible();
  expect(await faultsOn(page, 'section:has(> section table)')).toEqual([]);
});
