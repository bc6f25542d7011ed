import { readSheet } from 'read-excel-file/node';
import { faultsOn } from '../faults';
import { expect, PROFILES, popupOver, rowsOf, test, visit } from '../goen';
import { rowsIn } from '../../exchange/export/csv-rows';
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
  await expect(page.getByRole('status').first()).toContainText(`2 rows written to ${name}`);

  const [receipt] = await rowsOf(goen, 'handovers');
  expect(receipt).toMatchObject({ rows: 2, personal: 1, preset: 'excel', file: name });
  expect(Object.keys(receipt?.versions as object)).toHaveLength(2);
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  expect(receipt?.sha256).toBe(Buffer.from(hash).toString('hex'));
});

test('a second handover of what changed holds the changed lead alone, and both receipts are shown', async ({
  goen,
}) => {
  await twoLeads(goen);
  const page = await board(goen);
  await open(page);
  const news = page.getByRole('checkbox', { name: /^Only what is new or changed/ });
  await expect(news, 'nothing went yet').toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await open(page);
  await news.check();
  await expect(page.getByText('No lead meets these choices: there is nothing to write.')).toBeVisible();
  await page.getByRole('button', { name: 'Write the file' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('No lead meets these choices: there is nothing to write.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page
    .getByRole('article', { name: '株式会社そらレーダー' })
    .getByRole('button', { name: 'Move to' })
    .click();
  await expect(page.getByRole('region', { name: 'Qualified' }).getByRole('article')).toHaveCount(1);
  await open(page);
  await news.check();
  await expect(page.getByText(/^1 of 2 leads, /)).toBeVisible();
  await page.getByRole('button', { name: 'Write the file' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await rowsOf(goen, 'handovers')).length).toBe(2);
  const [first, second] = (await rowsOf(goen, 'handovers')).sort((one, other) =>
    String(one.at) < String(other.at) ? -1 : 1,
  );
  expect([first?.rows, second?.rows]).toEqual([2, 1]);
  const { bytes } = await fileNamed(goen, /_excel(?: \(1\))?\.csv$/);
  expect(rowsIn(bytes).map((row) => row['Denominazione (giapponese)'])).toEqual(['株式会社そらレーダー']);

  await page.goto(goen.address('pipeline.html#exchange'));
  await page.reload();
  const receipts = page.getByRole('region', { name: 'Handovers' }).getByRole('row');
  await expect(receipts).toHaveCount(3);
  await expect(receipts.nth(1)).toContainText(String(second?.sha256).slice(0, 8));
  await expect(receipts.nth(1).getByRole('button')).toHaveAttribute('title', String(second?.sha256));
  await expect(receipts.nth(1)).toContainText('Excel Italy (CSV)');
});

test('without personal data no byte names a person, and the choice is remembered', async ({ goen }) => {
  await twoLeads(goen);
  const page = await board(goen);
  await addHanako(page);
  await open(page);
  await page.getByRole('button', { name: 'Export without personal data' }).click();
  await expect(
    page.getByText('2 of 2 leads, 0 with personal data, 0 people not yet informed (art. 14)'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Write the file' }).press('Enter');
  const { bytes } = await fileNamed(goen, /_impersonal\.csv$/);
  const text = bytes.toString('utf8');
  for (const trace of ['花子', 'hanako', 'Referente', 'Note"']) expect(text).not.toContain(trace);
  expect(text).toContain('みらい衛星株式会社');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open(page);
  await expect(page.getByLabel('Preset')).toHaveValue('impersonal');
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
  await page.getByRole('button', { name: 'Write the file' }).press('Enter');
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

test('a filter in the words of the search narrows the file, and the office then knows those leads alone', async ({
  goen,
}) => {
  await twoLeads(goen);
  const page = await board(goen);
  await open(page);
  const filter = page.getByRole('combobox', { name: 'Which leads' });
  await filter.fill('sora');
  await expect(page.getByText(/^1 of 2 leads, /)).toBeVisible();
  await filter.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { bytes } = await fileNamed(goen, /_custom\.csv$/);
  expect(rowsIn(bytes)).toHaveLength(1);
  await open(page);
  await expect(filter, 'remembered').toHaveValue('sora');
  await page.getByRole('checkbox', { name: /^Only what is new or changed/ }).check();
  await expect(page.getByText('No lead meets these choices: there is nothing to write.')).toBeVisible();
  await filter.fill('');
  await expect(page.getByText(/^1 of 2 leads, /)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('みらい');
});

test('a workbook and a summary are downloaded from the popup', async ({ goen }) => {
  await twoLeads(goen);
  const popup = await popupOver(goen, await visit(goen, PROFILES.sora));
  await popup.getByRole('tab', { name: 'Leads' }).click();
  await open(popup);
  await popup.getByLabel('Preset').selectOption('Excel workbook (XLSX)');
  await popup.getByRole('button', { name: 'Write the file' }).press('Enter');
  const { name, bytes } = await fileNamed(goen, /_xlsx\.xlsx$/);
  expect(name).toMatch(/^dsei-japan-2025_\d{4}-\d{2}-\d{2}_xlsx\.xlsx$/);
  const [head = [], ...rows] = await readSheet(bytes, 1);
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[head.indexOf('Numero aziendale giapponese (法人番号)')]).toBe('7999901000001');
  expect((await readSheet(bytes, 4)).flat()).toContain(
    'Contiene dati personali: usarlo solo per la missione, non inoltrarlo senza necessità, cancellarlo quando non serve più (GDPR, art. 5).',
  );
  await expect(popup.getByRole('dialog')).toHaveCount(0);

  await open(popup);
  await popup.getByLabel('Preset').selectOption('Event summary (CSV)');
  await popup.getByRole('button', { name: 'Write the file' }).press('Enter');
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
  await page.getByRole('button', { name: 'Write the file' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(goen.address('pipeline.html#exchange'));
  await page.reload();
  await expect(page.getByRole('region', { name: 'Handovers' })).toBeVisible();
  expect(await faultsOn(page, 'section:has(> section table)')).toEqual([]);
});
