import { describe, expect, test, vi } from 'vitest';
import {
  addToEvent,
  BACKUP_VERSION,
  changeOrganisation,
  completeFollowUp,
  deleteOrganisation,
  emptyTrash,
  mergeBackup,
  openBackup,
  saveLead,
  setOwner,
  undoActivity,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { withColleague } from '../support/colleague';
import {
  backupBytes,
  deviceRows,
  essence,
  fileOfColleague,
  merged,
  newDevice,
  noStep,
  onDevice,
  opened,
  switchDevice,
} from '../support/devices';
import { EXPO, mirai, TODAY, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const { ids, fileOf } = withColleague();

describe('a merge', () => {
  test('after which something was changed is undone in part, without losing the change', async () => {
    const file = await fileOf(async () => {
      await setOwner(ids.lead, 'MB');
      await changeOrganisation(ids.organisation, { phone: '+81355550101' });
    });
    await merged(file);
    await setOwner(ids.lead, 'ZZ');
    const [, merging] = (await database.activities.orderBy('id').reverse().limit(2).toArray()) ?? [];
    await expect(undoActivity(merging?.id as never)).rejects.toMatchObject({ code: 'undo-overtaken' });
    await undoActivity(merging?.id as never, { partly: true });
    expect((await database.leads.get(ids.lead))?.owner).toBe('ZZ');
    expect((await database.organisations.get(ids.organisation))?.phone).toBeUndefined();
  });

  test('is stopped while the rows are compared, once all are read', async () => {
    const [organisation] = await database.organisations.toArray();
    const many = Array.from({ length: 1_200 }, (_, at) => ({ ...organisation, id: `o${at}` }));
    const stops: number[] = [];
    const step = async (done: number) => {
      stops.push(done);
      if (stops.filter((each) => each === many.length).length > 5) throw new Error('enough');
    };
    const file = new Map([['organisations', many]]);
    await expect(openBackup(file, BACKUP_VERSION, step)).rejects.toThrow('enough');
  });

  test('is undone after what was done since is undone', async () => {
    const was = await visible();
    await merged(await fileOf(() => setOwner(ids.lead, 'MB')));
    await setOwner(ids.lead, 'ZZ');
    await undoLast();
    expect(await undoLast()).toBe('backup-merged');
    expect(await visible()).toEqual(was);
  });

  test('with records added to it since is undone in part, without dangling references', async () => {
    await merged(await fileOf(() => saveLead(mirai({ fields: { nameJa: '架空電機株式会社' } }), TODAY)));
    const [theirs] = await database.organisations
      .filter(({ nameJa }) => nameJa === '架空電機株式会社')
      .toArray();
    const merging = (await database.activities.orderBy('id').last())?.id;
    await addToEvent(theirs?.id as never, EXPO, TODAY);
    await expect(undoActivity(merging as never)).rejects.toMatchObject({ code: 'undo-overtaken' });
    await undoActivity(merging as never, { partly: true });
    expect(await orphans()).toEqual([]);
    expect(await database.organisations.get(theirs?.id as never)).toBeDefined();
  });

  test('undone leaves nothing that would delete the colleague’s work there', async () => {
    const here = await deviceRows();
    const file = await fileOf(() => saveLead(mirai({ eventId: EXPO }), TODAY));
    await merged(file);
    await undoLast();
    const ours = await backupBytes();
    await switchDevice(onDevice(here, 'collega'));
    await merged(file);
    const was = await visible();
    await merged(ours);
    expect(await visible()).toEqual(was);
  });

  test('undone stays undone where its tombstone replaced an older one', async () => {
    await deleteOrganisation(ids.organisation);
    await emptyTrash(new Date(), true);
    await saveLead(mirai(), TODAY);
    const file = await fileOfColleague(await deviceRows(), async () => {
      await deleteOrganisation(ids.organisation);
      await emptyTrash(new Date(), true);
    });
    const was = await visible();
    await merged(file);
    expect(await database.organisations.get(ids.organisation)).toBeUndefined();
    await undoLast();
    await merged(await fileOfColleague(await deviceRows(), () => setOwner(ids.other, 'MB')));
    expect((await visible()).organisations).toEqual(was.organisations);
  });

  test('that fails half-way changes nothing', async () => {
    const file = await fileOf(() => saveLead(mirai({ eventId: EXPO }), TODAY));
    const open = await opened(file);
    const was = await deviceRows();
    const adding = vi.spyOn(database.changeBatches, 'add').mockRejectedValue(new Error('power cut'));
    await expect(mergeBackup(open, 'copia.json')).rejects.toThrow('power cut');
    adding.mockRestore();
    expect(await deviceRows()).toEqual(was);
  });

  test('of a file whose clock is more than a day ahead is refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3_600_000 });
    const file = await fileOf(() => setOwner(ids.lead, 'MB'));
    vi.useRealTimers();
    await expect(opened(file)).rejects.toMatchObject({ code: 'backup-ahead' });
  });

  test('of a file whose clock is some hours ahead is undone at once, and later changes win over it', async () => {
    const was = await visible();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 3_600_000 });
    const file = await fileOf(() => completeFollowUp(ids.step, { today: TODAY }));
    vi.useRealTimers();
    await merged(file);
    await undoLast();
    expect(await visible()).toEqual(was);
    await merged(file);
    await setOwner(ids.lead, 'GR');
    expect(await merged(file)).toBe(false);
    expect((await database.leads.get(ids.lead))?.owner).toBe('GR');
  });
});

describe('rows that Goen did not write', () => {
  const rows = async (table: string, change: (row: Record<string, unknown>) => unknown) => {
    const [row] = await database.table(table).toArray();
    return new Map([[table, [change(structuredClone(row))]]]);
  };
  const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');

  test('lose unknown keys, and harm nothing', async () => {
    const tables = await rows('leads', (row) => ({
      ...row,
      ...hostile,
      id: 'x1',
      eventId: EXPO,
      owner: 'QQ',
      stamps: JSON.parse(
        '{"__proto__":"2026-11-21T10:00:00.000Z|0000|q","constructor":"2026-11-21T10:00:00.000Z|0000|q"}',
      ),
    }));
    const open = await openBackup(tables, 4, noStep);
    expect(open.outlook.refused).toEqual([]);
    await mergeBackup(open, 'x');
    expect(await database.leads.get('x1' as never)).toMatchObject({ owner: 'QQ' });
    expect((await database.leads.get('x1' as never))?.stamps).toEqual({});
    expect(Object.keys((await database.leads.get('x1' as never)) ?? {})).not.toContain('constructor');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('cannot stamp a field the record does not have', async () => {
    const tables = await rows('leads', (row) => ({
      ...row,
      owner: 'QQ',
      stamps: { owner: '2026-12-21T10:00:00.000Z|0000|q', constructor: '2026-12-21T10:00:00.000Z|0000|q' },
    }));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-21T10:00:00.000Z') });
    await mergeBackup(await openBackup(tables, 4, noStep), 'x');
    vi.useRealTimers();
    const changed = (await database.leads.toArray()).find(({ owner }) => owner === 'QQ');
    expect(Object.keys(changed?.stamps ?? {})).toEqual(['owner']);
  });

  test('cannot set the clock ahead by a nested stamp', async () => {
    const ahead = '9999-01-01T00:00:00.000Z|0000|q';
    const hidden = await rows('leads', (row) => ({ ...row, beginnings: [{ ...row, stamp: ahead }] }));
    await expect(openBackup(hidden, 4, noStep)).rejects.toMatchObject({ code: 'backup-ahead' });
    const grave = { id: 'x1', table: 'organisations', deletedAt: '9999-01-01T00:00:00.000Z' };
    await expect(openBackup(new Map([['tombstones', [grave]]]), 4, noStep)).rejects.toMatchObject({
      code: 'backup-ahead',
    });
    const forged = { ...grave, deletedAt: '2026-11-21T10:00:00Z', mergedInto: 'x2', mergedAt: 'zzzz' };
    const open = await openBackup(
      new Map([['tombstones', [forged, { ...forged, mergedAt: undefined }]]]),
      4,
      noStep,
    );
    expect(open.outlook.refused).toMatchObject([{ table: 'tombstones', row: 1, field: 'mergedAt' }]);
    expect(open.incoming.tombstones).toMatchObject([{ deletedAt: '2026-11-21T10:00:00.000Z' }]);
  });

  test.each([
    ['no record', () => 'leads'],
    ['nothing', () => null],
    ['a list', () => []],
    ['without a stage', (row: Record<string, unknown>) => ({ ...row, stage: undefined })],
    ['with a stamp from nowhere', (row: Record<string, unknown>) => ({ ...row, stamp: 'zzz' })],
    [
      'with a field stamped from nowhere',
      (row: Record<string, unknown>) => ({ ...row, stamps: { owner: '~' } }),
    ],
    ['deleted at no time', (row: Record<string, unknown>) => ({ ...row, deletedAt: 'never' })],
    [
      'with an id of a thousand letters',
      (row: Record<string, unknown>) => ({ ...row, id: 'x'.repeat(1_000) }),
    ],
  ])('are refused one by one: %s', async (_, change) => {
    const was = await essence();
    const tables = await rows('leads', change as never);
    const open = await openBackup(new Map([...tables, ['missions', []]]), 4, noStep);
    expect(open.outlook.refused).toMatchObject([{ table: 'leads', row: 1 }]);
    await mergeBackup(open, 'x');
    expect(await essence()).toEqual(was);
  });
});

test('a backup of the first version is migrated to this one', async () => {
  await switchDevice(await newDevice());
  const { settings: _, ...fixture } = (await import('../../fixtures/db-v1.json')).default as Record<
    string,
    object[]
  >;
  const open = await openBackup(new Map(Object.entries(fixture)), 1, noStep);
  expect(open.outlook.refused).toEqual([]);
  await mergeBackup(open, 'vecchia.json');
  const [event] = await database.missionEvents.toArray();
  expect(event?.stages.map(({ closing }) => closing)).toEqual([undefined, 'agreed', 'lost']);
  expect((await database.missions.toArray())[0]?.customs).toContain('obon');
  const [organisation] = await database.organisations.toArray();
  expect(organisation?.keys.length).toBeGreaterThan(0);
  expect(await orphans()).toEqual([]);
});
