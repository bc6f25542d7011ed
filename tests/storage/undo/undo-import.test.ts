import { describe, expect, test } from 'vitest';
import { undoActivity, undoPreview, undoScope } from '~/storage';
import { database } from '~/storage/core/database';
import { imported } from '../support/import-scene';
import { withMission } from '../support/store';
import { visible } from '../support/visible';

withMission();

describe('undoing an import', () => {
  const LIST = 'company,notes\nSora Seiki,cerca valvole\nNiji Kogyo,\nKakuu Denki,';
  const activityOf = async () => {
    const found = (await database.activities.toArray()).find(({ kind }) => kind === 'imported');
    if (!found) throw new Error('no import');
    return found.id;
  };

  test('counts the leads and organisations that it takes back, less those that stay', async () => {
    await imported(LIST);
    const preview = await undoPreview(await activityOf());
    expect(preview && (await undoScope(preview))).toEqual({ leads: 3, organisations: 3 });
  });

  test('that is stopped takes nothing back', async () => {
    await imported(LIST);
    const before = await visible();
    const control = new AbortController();
    control.abort();
    await expect(undoActivity(await activityOf(), { signal: control.signal })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(await visible()).toEqual(before);
  });
});
