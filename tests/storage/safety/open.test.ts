import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { patch } from '~/domain/schema/patch';
import { commit } from '~/storage/core/commit';
import { database, VERSION } from '~/storage/core/database';
import { foundDatabase, openDatabase } from '~/storage/safety/open';
import { outsideId } from '../support/store';

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

  test('one written by a newer version is refused and left as it is', async () => {
    const newer = new Dexie('goen');
    newer.version(VERSION + 1).stores({ settings: 'key' });
    await newer.open();
    newer.close();
    await expect(openDatabase(outsideId())).rejects.toThrow('database-newer');
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
