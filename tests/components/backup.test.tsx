import { fireEvent, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { choose, saveLead } from '~/storage';
import { mirai, startAnew, TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { downloadedText } from './support/platform';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { atEvent, miraiAsRead, SORA } from './support/scene';

withMission();

/** The backup of this device, as its page writes it. */
async function written(): Promise<string> {
  const page = renderPipeline('exchange');
  await page.enter('Save a backup');
  await expect.poll(page.said).toContain('Backup saved');
  const { name, text } = await downloadedText(page.platform);
  expect(name).toMatch(/^goen-backup_.*\.json$/);
  page.close();
  return text;
}

const jsonFile = (content: string, name: string) => new File([content], name, { type: 'application/json' });

async function chooseBackup(page: Screen, file: File): Promise<void> {
  await page.user.upload(await page.findByLabelText(/^Choose the backup file/), file);
}

/** Chooses a file and waits for what merging it would do. */
async function preview(page: Screen, text: string) {
  await chooseBackup(page, jsonFile(text, 'goen-backup_collega.json'));
  const dialog = await page.findByRole('dialog');
  await within(dialog).findByText(/What would change/);
  return within(dialog);
}

test('a colleague’s backup is looked at, merged with a copy made before, undone by Ctrl+Z, and merges once', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await saveLead(mirai(SORA), TODAY);
  const colleagues = await written();
  await startAnew();
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const before = await rowsOf('leads');
  const page = renderPipeline('exchange');
  const dialog = await preview(page, colleagues);
  expect(dialog.getByRole('row', { name: /^Leads/ }).textContent).toMatch(/^Leads1/);
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect(await rowsOf('leads')).toEqual(before);

  await preview(page, colleagues);
  await page.enter('Merge');
  await expect.poll(page.said).toContain('Merged: goen-backup_');
  expect(page.platform.downloads.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^goen-backup_.*\.json$/),
  ]);
  expect(await rowsOf('leads')).toHaveLength(2);

  // In a browser the file's picker leaves the focus on the page.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await page.press('{Control>}z{/Control}');
  await expect.poll(page.said).toContain('Undone');
  expect(await rowsOf('leads')).toEqual(before);
  await page.press('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => rowsOf('leads')).toHaveLength(2);

  await preview(page, colleagues);
  await page.enter('Merge');
  await expect.poll(page.said).toContain('nothing new');
});

test('a backup restored where nothing is kept asks whose it is, and only one’s own brings the choices', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await choose('initials', 'GR');
  const file = await written();
  for (const [answer, initials] of [
    [/^A colleague’s/, undefined],
    [/^Mine/, 'GR'],
  ] as const) {
    await startAnew();
    const page = renderPipeline('exchange');
    const dialog = await preview(page, file);
    const answers = dialog.getAllByRole<HTMLInputElement>('radio');
    expect(answers.map(({ checked, required }) => [checked, required])).toEqual([
      [false, true],
      [false, true],
    ]);
    await page.user.click(dialog.getByRole('radio', { name: answer }));
    await page.enter('Restore');
    await expect.poll(page.said).toContain('Merged: goen-backup_');
    expect(await rowsOf('leads')).toHaveLength(1);
    expect((await rowsOf('settings')).find(({ key }) => key === 'initials')?.value).toBe(initials);
    page.close();
  }
});

test('what is no backup, or half of one, says so and changes nothing', async () => {
  await saveLead(miraiAsRead(), TODAY);
  const text = await written();
  const broken: [name: string, content: string, says: string][] = [
    ['half.json', text.slice(0, text.length / 2), 'incomplete'],
    ['edited.json', text.replace('みらい', 'ミライ'), 'changed after it was saved'],
    ['page.json', '<html></html>', 'not a Goen backup'],
  ];
  const page = renderPipeline('exchange');
  const alert = () => page.queryByRole('alert')?.textContent;
  const before = await rowsOf('activities');
  for (const [name, content, says] of broken) {
    await chooseBackup(page, jsonFile(content, name));
    await expect.poll(alert).toContain(says);
  }
  const places = await page.findAllByText('or drop it here');
  fireEvent.drop(places.at(-1) as HTMLElement, {
    dataTransfer: { files: [jsonFile(text.slice(0, text.length / 4), 'half.json')] },
  });
  await expect.poll(alert).toContain('incomplete');
  const moved = jsonFile(text, 'moved.json');
  vi.spyOn(moved, 'slice').mockImplementation(() => {
    throw new DOMException('', 'NotReadableError');
  });
  await chooseBackup(page, moved);
  await expect.poll(alert).toContain('changed or moved');
  expect(await rowsOf('activities')).toEqual(before);
});

test('a calendar’s file holds the events and the steps that have a day', async () => {
  await saveLead(miraiAsRead(), TODAY);
  const page = renderPipeline('exchange');
  await page.chooseIn(await page.findByRole('combobox', { name: 'Event' }), 'All events');
  await page.enter('Download the calendar');
  await expect.poll(page.said).toContain('Calendar downloaded');
  const { name, text } = await downloadedText(page.platform);
  expect(name).toMatch(/\.ics$/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('SUMMARY:DSEI Japan 2025');
});
