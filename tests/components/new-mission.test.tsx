import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, renderPopup, rowsOf } from './support/render';
import { atEvent, miraiAsRead, openLead } from './support/scene';

withMission();

const country = (value: string) => database.missions.toCollection().modify({ country: value });

test('the country is chosen from a list; a text of an earlier version is understood and stays', async () => {
  await country('Giappone');
  const page = renderPipeline('missions');
  const [edit] = await within(await page.findByRole('main')).findAllByRole('button', { name: 'Edit' });
  await page.user.click(edit as HTMLElement);
  const list = await page.list('Country');
  expect(list.selectedOptions[0]?.text).toBe('Japan');
  await page.click('Save');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect(await rowsOf('missions')).toMatchObject([{ country: 'Giappone' }]);
  await page.user.click(edit as HTMLElement);
  await page.choose('Country', 'Vietnam');
  await page.click('Save');
  await expect.poll(async () => (await rowsOf('missions'))[0]?.country).toBe('VN');
});

test('letters of a mission to “Giappone” begin in Japanese', async () => {
  await country('Giappone');
  await saveLead(miraiAsRead({ eventId: VENTURE_CAFE }), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.click(/^Letter: Thank them/);
  await page.findByRole('combobox', { name: 'Letter' });
  const dialog = within(page.getAllByRole('dialog').at(-1) as HTMLElement);
  const language = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  expect(language.selectedOptions[0]?.text).toBe('Japanese');
});

test('the form of a new event says which stages and steps its kind brings', async () => {
  const page = renderPipeline('missions');
  await page.click(/^New event/);
  await page.choose('Kind', 'Trade fair');
  const brought = await page.findByText(/^Stages: Captured, Thanked, Qualified, In dialogue/);
  expect(brought.parentElement?.textContent).toMatch(/Steps: Thank them, Qualify A\/B\/C, .*First reminder/);
  await page.choose('Kind', 'Defence fair');
  await page.findByText(/^Steps: .*export/i);
});

test('the mission offered at the first start is worded in the user’s language', async () => {
  await Promise.all([database.missions.clear(), database.missionEvents.clear()]);
  const popup = renderPopup();
  await popup.findByRole('heading', { name: 'Emilia-Romagna aerospace mission to Japan' });
  await popup.click(/Start with this mission/);
  await expect
    .poll(async () => (await rowsOf('missionEvents')).map(({ name }) => name))
    .toContain('Business meetings in Tokyo');
});
