import { render, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GoenRoot } from '~/components/app/GoenRoot';
import { Popup } from '~/components/app/popup/Popup';
import { saveFirstFrame } from '~/components/hooks/first-frame';
import { Problem, type ProblemCode } from '~/domain/problem';
import { backupFrom } from '~/exchange/backup-file';
import { openDatabase, setOwner, takeSnapshot } from '~/storage';
import { database, ROWS_VERSION } from '~/storage/core/database';
import { MIGRATIONS } from '~/storage/core/migrations';
import { emptyAside } from '../../storage/support/aside';
import { frozenRows, oldDatabase, storedRows } from '../../storage/support/frozen';
import { scene } from '../../storage/support/scene';
import { withMission } from '../../storage/support/store';
import { fakePlatform } from '../support/platform';
import { renderPipeline, rowsOf } from '../support/render';

withMission();
beforeEach(emptyAside);

/** The popup, whose store does not open. */
function failing(code: ProblemCode) {
  saveFirstFrame({ locale: 'en' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const platform = fakePlatform();
  const { container } = render(
    <GoenRoot
      platform={async () => platform}
      loadStorage={async () => Promise.reject(new Problem(code, 'UnknownError'))}
    >
      <Popup />
    </GoenRoot>,
  );
  return { ...within(container), platform, user: userEvent.setup() };
}

describe('a store that is lost', () => {
  test('is restored from the newest copy by one button', async () => {
    const { lead } = await scene();
    await takeSnapshot('daily', new Date('2026-11-19T03:00:00Z'));
    await setOwner(lead, 'GR');
    await takeSnapshot('daily', new Date('2026-11-20T03:00:00Z'));
    await database.delete();
    const popup = failing('database-lost');
    const [newest] = await popup.findAllByRole('button', { name: /Restore the copy of/ });
    expect(newest?.textContent).toMatch(/20 Nov 2026.*2 leads/);
    await popup.user.click(newest as HTMLElement);
    await waitFor(async () => expect((await rowsOf('leads')).map(({ owner }) => owner)).toContain('GR'));
    await expect.poll(() => popup.platform.outsideId.mark()).toMatchObject({ leads: 2 });
  });

  test('without a copy says so, and offers a backup or an empty store', async () => {
    await database.delete();
    const popup = failing('database-lost');
    await popup.findByText(/no automatic copy/);
    await popup.findByRole('button', { name: 'Take in a backup file' });
    await popup.user.click(await popup.findByRole('button', { name: 'Start with an empty store' }));
    await waitFor(async () => expect(await popup.platform.outsideId.get()).toBeDefined());
  });
});

test('a store of which a part is gone can be gone on with, as it is', async () => {
  await scene();
  const popup = failing('database-damaged');
  await popup.user.click(await popup.findByRole('button', { name: 'Go on with what is here' }));
  await waitFor(async () => expect(await popup.platform.outsideId.mark()).toMatchObject({ leads: 2 }));
  expect(popup.queryByRole('button', { name: 'Start with an empty store' })).toBeNull();
});

test.each([
  ['database-newer', /newer Goen/],
  ['database-blocked', /Close all other windows/],
  ['database-refused', /Never remember history/],
  ['no-room', /disk is full/],
] as const)(
  '%s: the store is whole, so that it can be downloaded and nothing replaces it',
  async (code, sentence) => {
    await scene();
    const popup = failing(code);
    await popup.findByText(sentence);
    for (const name of ['Start with an empty store', 'Take in a backup file', /Restore the copy/])
      expect(popup.queryByRole('button', { name })).toBeNull();
    await popup.user.click(await popup.findByRole('button', { name: 'Download what can be read' }));
    await waitFor(() => expect(popup.platform.downloads).toHaveLength(1));
    await database.open();
  },
);

describe('a store that a new version could not convert', () => {
  /** A store of version 2 with a copy of it, and a migration that fails. */
  const unconverted = async () => {
    (await oldDatabase(2, frozenRows(2))).close();
    const migration = MIGRATIONS[3]?.organisations;
    if (!migration) throw new Error('no such migration');
    vi.spyOn(migration, 'migrate').mockImplementation(() => {
      throw new TypeError('x');
    });
    const platform = fakePlatform();
    await expect(openDatabase(platform.outsideId)).rejects.toMatchObject({ code: 'database-upgrade-failed' });
    return failing('database-upgrade-failed');
  };
  afterEach(() => vi.restoreAllMocks());

  test('is said to be as it was; it can be downloaded and tried again, and is not replaced by an empty one', async () => {
    const popup = await unconverted();
    await popup.findByText(/could not convert.*Nothing was changed/);
    await popup.findByRole('button', { name: 'Try again' });
    for (const name of ['Start with an empty store', 'Take in a backup file'])
      expect(popup.queryByRole('button', { name })).toBeNull();
    await popup.user.click(await popup.findByRole('button', { name: 'Download what can be read' }));
    await waitFor(() => expect(popup.platform.downloads).toHaveLength(1));
    expect(await storedRows()).toMatchObject({ version: 2 });
  });

  test('is replaced by a copy that can be converted, with every table there is', async () => {
    const popup = await unconverted();
    vi.restoreAllMocks();
    // A second failure, of the browser, so that the store is made anew.
    vi.spyOn(database, 'open').mockRejectedValueOnce(new Error('x'));
    await popup.user.click(await popup.findByRole('button', { name: /Restore the copy of/ }));
    await expect.poll(() => popup.platform.outsideId.mark()).toMatchObject({ leads: 2 });
    expect(await rowsOf('views')).toEqual([]);
  });

  test('stays where a copy cannot be converted either, and the copy is downloaded as it was made', async () => {
    const popup = await unconverted();
    const before = await storedRows();
    await popup.user.click(await popup.findByRole('button', { name: /Restore the copy of/ }));
    await waitFor(() => expect(popup.getAllByText(/could not convert/)).toHaveLength(2));
    expect(await storedRows()).toEqual(before);
    await popup.user.click(popup.getByRole('button', { name: 'Download it as a backup file' }));
    await waitFor(() => expect(popup.platform.downloads).toHaveLength(1));
    const [copy] = popup.platform.downloads as { content: Blob }[];
    const { head, pages } = await backupFrom(copy?.content as Blob, ROWS_VERSION);
    expect(head.version).toBe(2);
    const organisations: unknown[] = [];
    for await (const [table, rows] of pages()) if (table === 'organisations') organisations.push(...rows);
    expect(organisations).toEqual(frozenRows(2).organisations);
  });
});

test('the settings list the copies, make one, and restore one after asking', async () => {
  const { lead } = await scene();
  const page = renderPipeline('settings');
  await page.findByText('No copy yet.');
  await page.click('Copy now');
  await expect.poll(page.said).toContain('Everything is copied');
  await page.findByText(/by hand · 2 leads/);
  await setOwner(lead, 'GR');
  await page.click('Restore…');
  const dialog = within(await page.findByRole('dialog'));
  await page.user.click(dialog.getByRole('button', { name: 'Restore' }));
  await expect.poll(page.said).toContain('Restored:');
  expect((await database.leads.get(lead))?.owner).toBeUndefined();
  await page.findByText(/before a restore · 2 leads/);
});
