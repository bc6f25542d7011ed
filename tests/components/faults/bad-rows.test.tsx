import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { keptAside } from '~/storage';
import { database } from '~/storage/core/database';
import { openAside } from '~/storage/safety/database';
import { damageAside, emptyAside } from '../../storage/support/aside';
import { scene } from '../../storage/support/scene';
import { VENTURE_CAFE, withMission } from '../../storage/support/store';
import { MIRAI_PAGE } from '../support/pages';
import { renderPipeline, renderPopup } from '../support/render';
import { atEvent } from '../support/scene';

withMission();

/** Every screen of the full page, by its place and heading. */
const PLACES: readonly [place: string, heading: RegExp][] = [
  ['', /^/],
  ['today', /Today|Steps/],
  ['organisations', /Organisations/],
  ['matrix', /Where we stand/],
  ['exchange', /Import and export/],
  ['missions', /Missions and events/],
  ['trash', /Trash/],
  ['settings', /Settings/],
];

/** Kinds of damage: the table, and what the first row of it becomes. */
const DAMAGE: readonly [kind: string, table: string, damage: Record<string, unknown>][] = [
  ['an unknown time zone', 'missionEvents', { zone: 'Mars/Olympus' }],
  ['a time zone that is no text', 'missionEvents', { zone: 7 }],
  ['an event without its stages', 'missionEvents', { stages: undefined }],
  ['an event without a name', 'missionEvents', { name: null }],
  ['a mission without its members', 'missions', { members: undefined }],
  ['a name that is no text', 'organisations', { nameJa: { first: 1 } }],
  ['a list that is none', 'organisations', { emails: 'info@mirai-eisei.example' }],
  ['keys that are missing', 'organisations', { keys: undefined }],
  ['a day that does not exist', 'leads', { stageSince: '2026-99-99' }],
  ['tags that are no list', 'leads', { tags: 5 }],
  ['a lead of no organisation', 'leads', { organisationId: 'nowhere' }],
  ['a step’s day that does not exist', 'followUps', { dueOn: '2026-02-30' }],
  ['a person without a name', 'contacts', { name: 12 }],
  ['an activity whose note is no text', 'activities', { note: { text: 'x' } }],
];

describe.each(DAMAGE)('%s', (_, table, damage) => {
  test('closes no screen: what can be read is shown, the rest is set aside', async () => {
    await emptyAside();
    await scene();
    await atEvent(VENTURE_CAFE);
    const [row] =
      table === 'missionEvents'
        ? [await database.table(table).get(VENTURE_CAFE)]
        : await database.table(table).toArray();
    await database.table(table).put({ ...row, ...damage });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = renderPipeline();
    for (const [place, heading] of PLACES) {
      act(() => {
        location.hash = place;
      });
      await page.findByRole('heading', { level: 1, name: heading });
      expect(page.queryByText(/Something went wrong/), place).toBeNull();
    }
    page.close();
    const popup = renderPopup(MIRAI_PAGE);
    await popup.tab(/Leads/);
    await popup.findByRole('tabpanel');
    expect(popup.queryByText(/Something went wrong/), 'popup').toBeNull();
    popup.close();
    vi.restoreAllMocks();
  });
});

test('what was set aside is named in the settings, downloaded, and put back once it can be read', async () => {
  await emptyAside();
  const { lead } = await scene();
  const row = await database.leads.get(lead);
  await database.leads.put({ ...row, organisationId: 'nowhere' } as never);
  const page = renderPipeline('settings');
  await page.click('Check what is stored');
  await expect.poll(page.said).toMatch(/\d entries could not be read/);
  expect(await page.findAllByText('not shown'), 'the lead, and its steps with it').not.toHaveLength(1);
  await page.click('Download them');
  await expect.poll(() => page.platform.downloads.length).toBe(1);
  expect(String(page.platform.downloads[0]?.content)).toContain('nowhere');
  expect(await database.leads.get(lead)).toBeUndefined();
  const kept = (await keptAside()).rows.find(({ table }) => table === 'leads');
  await (await openAside()).unreadable.put({ ...kept, raw: row } as never);
  await page.click('Try to put them back');
  await expect.poll(page.said).toMatch(/\d entries put back/);
  await page.findByText('Everything stored can be read.');
  expect(await database.leads.get(lead)).toEqual(row);
});

test('a damaged place of what was set aside closes no settings: it is made anew and told, until it was read', async () => {
  await damageAside();
  const page = renderPipeline('settings');
  await page.findByText(/was damaged and has been made anew/);
  await page.click('I have read this');
  await expect.poll(() => page.queryByText(/was damaged/)).toBeNull();
  await page.button('Check what is stored');
  page.close();
  await damageAside(true);
  const again = renderPipeline('settings');
  await again.findByText(/can neither read nor renew/);
  await again.findByRole('heading', { level: 1, name: /Settings/ });
  vi.restoreAllMocks();
});
