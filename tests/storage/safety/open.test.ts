import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patch } from '~/domain/schema/patch';
import { commit } from '~/storage/core/commit';
import { database, VERSION } from '~/storage/core/database';
import { foundDatabase, openDatabase } from '~/storage/safety/open';
import { frozenRows, oldDatabase, storedRows } from '../support/frozen';
import { outsideId } from '../support/outside-id';

beforeEach(() => database.delete());

describe('opening the database', () => {
  test('a new one gets an id inside and outside', async () => {
    const outside = outsideId();
    await openDatabase(outside);
    expect(await outside.get()).toBe((await database.settings.get('dbId'))?.value);
  });

  test('one that came up empty where there was data is not taken for a new one', async () => {
    await expect(openDatabase(outsideId('the-old-one'))).rejects.toMatchObject({ code: 'database-lost' });
  });

  test('on the user’s word an empty store is created', async () => {
    const outside = outsideId('the-old-one');
    await expect(openDatabase(outside)).rejects.toMatchObject({ code: 'database-lost' });
    await foundDatabase(outside);
    await expect(openDatabase(outside)).resolves.toBeUndefined();
  });

  test('one opens though the browser lists none, as Firefox does where the file of any is damaged', async () => {
    const listing = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'UnknownError'));
    await expect(openDatabase(outsideId())).resolves.toBeUndefined();
    listing.mockRestore();
  });

  test('one written by a newer version is refused and left as it is', async () => {
    const newer = new Dexie('goen');
    newer.version(VERSION + 1).stores({ settings: 'key' });
    await newer.open();
    newer.close();
    await expect(openDatabase(outsideId())).rejects.toThrow('database-newer');
  });
});

describe('an old window', () => {
  afterEach(() => vi.useRealTimers());

  /** A window of version 3 that does not close for an upgrade. */
  const held = async () => {
    const old = await oldDatabase(3, frozenRows(3));
    old.on('versionchange', () => false);
    return old;
  };

  test('that holds the database is named within a limit; once it is closed, trying again succeeds', async () => {
    const old = await held();
    await expect(openDatabase(outsideId())).rejects.toMatchObject({ code: 'database-blocked' });
    expect(await old.table('leads').count()).toBe(2);
    old.close();
    await openDatabase(outsideId());
    expect(await database.leads.count()).toBe(2);
    expect((await storedRows()).version).toBe(VERSION);
  });

  test('is named in a second new window too, which waits behind the first', async () => {
    const old = await held();
    const first = indexedDB.open('goen', VERSION * 10);
    // The first window gives the upgrade up, so that the second finds the old database.
    first.onupgradeneeded = () => first.transaction?.abort();
    first.onerror = (event) => event.preventDefault();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const outcome = openDatabase(outsideId()).then(
      () => 'opened',
      (failure: { code: string }) => failure.code,
    );
    let said: string | undefined;
    void outcome.then((each) => {
      said = each;
    });
    for (let times = 0; !said && times < 50; times++) await vi.advanceTimersByTimeAsync(500);
    expect(said).toBe('database-blocked');
    vi.useRealTimers();
    old.close();
    await openDatabase(outsideId());
    expect(await database.leads.count()).toBe(2);
  });
});

describe('commit', () => {
  test('writes all or nothing', async () => {
    await openDatabase(outsideId());
    const torn = commit(async () => ({
      activity: { kind: 'stage-changed', subject: 'x' },
      patches: [
        { table: 'settings', put: { key: 'initials', value: 'AB' } },
        patch('leads', 'no-such-lead' as never, { stageSince: '2026-01-01' }),
      ],
    }));
    await expect(torn).rejects.toThrow();
    expect(await database.settings.get('initials')).toBeUndefined();
    expect(await database.activities.count()).toBe(0);
  });

  test('asks for strict durability, so that what was called saved survives a power cut', () => {
    const { chromeTransactionDurability } = (database as unknown as { _options: Record<string, unknown> })
      ._options;
    expect(chromeTransactionDurability).toBe('strict');
  });
});
