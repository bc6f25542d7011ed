import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { archiveEvent, followUpsOf, saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { DSEI, EXPO, mirai, TODAY, withMission } from '../storage/support/store';
import { renderPipeline } from './support/render';
import { atEvent, miraiAsRead, SORA } from './support/scene';

withMission();

test('a summary says how many leads it counts: those of archived events are not in it', async () => {
  await saveLead(miraiAsRead({ eventId: DSEI }), TODAY);
  await saveLead(mirai({ ...SORA, eventId: EXPO }), TODAY);
  await archiveEvent(EXPO, true);
  await atEvent(DSEI);
  const page = renderPipeline('exchange');
  await page.click('Create a file…');
  const dialog = within(await page.findByRole('dialog'));
  await page.chooseIn(await dialog.findByRole('combobox', { name: 'Event' }), 'All events');
  await page.chooseIn(dialog.getByRole('combobox', { name: 'Preset' }), 'summary');
  // First for one event, then for all three in use, with nine stages each.
  await expect.poll(() => page.queryByText(/lead counted/)?.textContent).toMatch(/^27 rows, 1 lead counted/);
});

test('a calendar holds every dated step, however many there are', async () => {
  const lead = await saveLead(miraiAsRead({ eventId: DSEI }), TODAY);
  const [step] = await followUpsOf(lead);
  if (!step) throw new Error('no step');
  await database.followUps.bulkAdd(
    Array.from({ length: 5_000 }, (_, at) => ({
      ...step,
      id: `${step.id.slice(0, -5)}${10_000 + at}` as never,
    })),
  );
  await atEvent(DSEI);
  const page = renderPipeline('exchange');
  await page.enter('Download the calendar');
  await expect.poll(page.said, { timeout: 30_000 }).toContain('5,001');
});
