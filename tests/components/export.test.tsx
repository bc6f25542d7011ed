import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LeadId } from '~/domain/records/ids';
import { addContact, changeMission, saveLead, setCustom } from '~/storage';
import { database } from '~/storage/core/database';
import { rowsIn } from '../exchange/export/csv-rows';
import { DSEI, mirai, TODAY, withMission } from '../storage/support/store';
import { downloadedText } from './support/platform';
import { chosenIn, renderPipeline, renderPopup, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, SORA } from './support/scene';

const NEWS = /^Only what is new or changed/;
const NOTHING = 'No lead meets these choices: there is nothing to export.';

withMission();

/** Two companies at one event, one with a person. */
async function two(): Promise<void> {
  const lead = await saveLead(miraiAsRead({ eventId: DSEI }), TODAY);
  await saveLead(mirai({ ...SORA, eventId: DSEI }), TODAY);
  const organisationId = (await database.leads.get(lead))?.organisationId;
  if (!organisationId) throw new Error('no organisation');
  await addContact(organisationId, { name: '架空 花子', email: 'hanako.kaku@mirai-eisei.example' });
  await atEvent(DSEI);
}

/** The dialog, the focus at what writes the file. */
async function openExport(page: Screen) {
  await page.enter('Export…');
  const write = await page.button('Download the file');
  await expect.poll(() => document.activeElement).toBe(write);
  return within(page.getByRole('dialog'));
}

const isClosed = (page: Screen) => expect.poll(() => page.queryByRole('dialog')).toBeNull();
/** The last file that was written, by its headings. */
const lastRows = async ({ platform }: Screen) => {
  const file = platform.downloads.at(-1);
  return rowsIn(Buffer.from(await new Blob(file ? [file.content] : []).arrayBuffer()));
};

test('a second handover of what changed holds the changed lead alone, and both receipts are shown', async () => {
  await two();
  const page = renderPipeline();
  await openExport(page);
  expect(page.getByRole<HTMLInputElement>('checkbox', { name: NEWS }).disabled, 'nothing went yet').toBe(
    true,
  );
  await page.press('{Enter}');
  await isClosed(page);

  await openExport(page);
  await page.tick(NEWS);
  await page.findByText(NOTHING);
  await page.enter('Download the file');
  expect((await page.findByRole('alert')).textContent).toBe(NOTHING);
  await page.press('{Escape}');
  await isClosed(page);

  const card = within(await page.findByRole('article', { name: '株式会社そらレーダー' }));
  await page.user.click(card.getByRole('button', { name: /^Move to/ }));
  const thanked = within(await page.findByRole('region', { name: /^Thanked/ }));
  await thanked.findByRole('article');
  await openExport(page);
  await page.tick(NEWS);
  await page.findByText(/^1 of 2 leads, /);
  await page.enter('Download the file');
  await isClosed(page);
  await expect.poll(() => rowsOf('handovers')).toHaveLength(2);
  const [first, second] = (await rowsOf('handovers')).sort((one, other) =>
    String(one.at) < String(other.at) ? -1 : 1,
  );
  expect([first?.rows, second?.rows]).toEqual([2, 1]);
  expect(page.platform.downloads.at(-1)?.name).toMatch(/_excel\.csv$/);
  expect((await lastRows(page)).map((row) => row['Denominazione (giapponese)'])).toEqual([
    '株式会社そらレーダー',
  ]);
  page.close();

  const exchange = renderPipeline('exchange');
  const receipts = within(await exchange.findByRole('region', { name: 'Handovers' })).getAllByRole('row');
  expect(receipts).toHaveLength(3);
  const latest = receipts[1] as HTMLElement;
  expect(latest.textContent).toContain(String(second?.sha256).slice(0, 8));
  expect(within(latest).getByRole('button').getAttribute('title')).toBe(String(second?.sha256));
  expect(latest.textContent).toContain('Excel Italy (CSV)');
});

test('without personal data no byte names a person, and the choice is remembered', async () => {
  await two();
  const page = renderPipeline();
  await openExport(page);
  await page.click('Export without personal data');
  await page.findByText('2 of 2 leads, 0 with personal data, 0 people not yet informed (art. 14)');
  await page.enter('Download the file');
  await isClosed(page);
  const { name, text } = await downloadedText(page.platform);
  expect(name).toMatch(/_impersonal\.csv$/);
  for (const trace of ['花子', 'hanako', 'Referente', 'Note"']) expect(text).not.toContain(trace);
  expect(text).toContain('みらい衛星株式会社');
  await openExport(page);
  expect((await page.list('Preset')).value).toBe('impersonal');
});

test('a filter in the words of the search narrows the file, and the office then knows those leads alone', async () => {
  await two();
  const page = renderPipeline();
  await openExport(page);
  const filter = () => page.getByRole<HTMLInputElement>('combobox', { name: 'Which leads' });
  await page.fill(filter(), 'sora');
  await page.findByText(/^1 of 2 leads, /);
  await page.press('{Enter}');
  await isClosed(page);
  expect(page.platform.downloads.at(-1)?.name).toMatch(/_custom\.csv$/);
  expect(await lastRows(page)).toHaveLength(1);
  await openExport(page);
  await expect.poll(() => filter().value, { message: 'remembered' }).toBe('sora');
  await page.tick(NEWS);
  await page.findByText(NOTHING);
  await page.fill(filter(), '');
  await page.findByText(/^1 of 2 leads, /);
  await expect.poll(() => page.getByRole('region', { name: /^Preview/ }).textContent).toContain('みらい');
});

test('a named choice of columns is offered again, and can be dropped', async () => {
  await two();
  const page = renderPipeline();
  await openExport(page);
  await page.fill(page.getByRole('combobox', { name: 'Which leads' }), 'sora');
  await page.click('Save as preset…');
  await page.fill(await page.field('Name of the preset'), 'Corto');
  await page.press('{Enter}');
  const chosen = async () => chosenIn(await page.list('Preset'));
  await expect.poll(chosen).toBe('Corto');
  await page.click('Delete the preset');
  await expect.poll(chosen).toBe('Custom');
});

test('the popup exports what the pipeline page exports', async () => {
  await two();
  const popup = renderPopup();
  await popup.tab(/^Leads/);
  await openExport(popup);
  await popup.press('{Enter}');
  await isClosed(popup);
  const { text } = await downloadedText(popup.platform);
  expect(text).toContain('"株式会社そらレーダー"');
});

test('the mission’s own fields are columns: chosen, moved, and mapped when the file comes back', async () => {
  await two();
  const [mission] = await database.missions.toArray();
  if (!mission) throw new Error('no mission');
  const [lead] = await database.leads.toArray();
  await changeMission(mission.id, {
    ...mission,
    fields: [
      { id: 'budget', name: 'Budget', kind: 'number' },
      { id: 'stand', name: 'Stand', kind: 'text' },
    ],
  });
  await setCustom(lead?.id as LeadId, { budget: '2.5', stand: '=B12' });
  const page = renderPipeline('exchange');
  await page.click('Create a file…');
  await page.user.click(await page.findByText(/^Columns: \d+ of \d+/));
  await page.click('Move up: Stand');
  expect(page.said()).toContain('Stand');
  await page.enter('Download the file');
  await isClosed(page);
  const { text } = await downloadedText(page.platform);
  expect(text.split('\r\n')[0]).toMatch(/"Stand";"Budget"$/);
  expect(text).toContain(`"'=B12";"2,5"`);

  const file = new File([text.replace('"2,5"', '"3,5"')], 'ritorno.csv', { type: 'text/csv' });
  await page.user.upload(await page.findByLabelText(/^Choose a file/), file);
  const target = await page.findByLabelText<HTMLSelectElement>('Where the column “Budget” goes');
  expect(chosenIn(target)).toBe('Budget');
  await page.click('Check');
  const row = await page.findByRole('row', { name: /みらい/ });
  expect(
    within(row)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Budget: 2.5 → 3.5']);
});
