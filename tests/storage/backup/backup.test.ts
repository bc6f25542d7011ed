import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActivityId } from '~/domain/records/ids';
import {
  addNote,
  changeOrganisation,
  choices,
  choose,
  deleteLead,
  saveDraft,
  saveHandover,
  saveLead,
  setOwner,
  undoActivity,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import {
  backupBytes,
  deviceRows,
  essence,
  merged,
  newDevice,
  onDevice,
  opened,
  switchDevice,
} from '../support/devices';
import { scene } from '../support/scene';
import { mirai, TODAY, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const draft = {
  id: 'https://a.example/',
  title: '',
  edited: {},
  ticked: {},
  note: '',
  name: 'Bozza',
  read: {},
  evidence: {},
  updatedAt: '2026-11-20T10:00:00.000Z',
};

describe('a backup restored on a fresh device', () => {
  test('is all that there was', async () => {
    const { lead } = await scene();
    await deleteLead(lead);
    await saveDraft(draft);
    await saveHandover({
      at: '2026-11-20T10:00:00.000Z',
      preset: 'excel',
      file: 'a.csv',
      rows: 1,
      personal: 0,
      sha256: 'a'.repeat(64),
    } as never);
    const was = await essence();
    const bytes = await backupBytes();
    await newDevice();
    expect((await opened(bytes)).outlook.isFresh).toBe(true);
    expect(await merged(bytes, true)).toBe(true);
    expect(await essence()).toEqual(was);
    expect(await database.drafts.toArray()).toEqual([draft]);
    expect(await merged(bytes)).toBe(false);
  });

  test('can still undo what took something off', async () => {
    const { organisation } = await scene();
    await changeOrganisation(organisation, { nameEn: undefined });
    const did = (await database.activities.orderBy('id').last())?.id as ActivityId;
    const bytes = await backupBytes();
    await newDevice();
    await merged(bytes);
    expect((await database.organisations.get(organisation))?.nameEn).toBeUndefined();
    await undoActivity(did);
    expect((await database.organisations.get(organisation))?.nameEn).toBe('Mirai Satellite Inc.');
  });

  /** The file of a device with a draft and choices; the database is then of a new device where Italian was chosen. */
  const fileOfChoices = async () => {
    await scene();
    await saveDraft(draft);
    await choose('initials', 'GR');
    await choose('signature', 'Giulia Rossi');
    await choose('view', 'table');
    await choose('locale', 'ja');
    await choose('backupAt', '2026-11-20T10:00:00.000Z');
    const bytes = await backupBytes();
    await newDevice();
    await choose('locale', 'it');
    return bytes;
  };

  test('brings back the choices and the identity of its user, but leaves the device its own', async () => {
    const bytes = await fileOfChoices();
    const before = await database.settings.bulkGet(['dbId', 'deviceId']);
    await merged(bytes, true);
    expect(await database.settings.bulkGet(['dbId', 'deviceId'])).toEqual(before);
    const own = { initials: 'GR', signature: 'Giulia Rossi', view: 'table', locale: 'ja' };
    expect(await choices()).toEqual(own);
  });

  test('of a colleague leaves choices, identity and drafts to the user here', async () => {
    await merged(await fileOfChoices());
    expect(await choices()).toEqual({ locale: 'it' });
    expect(await database.drafts.count()).toBe(0);
    expect(await database.leads.count()).toBe(2);
  });
});

describe('a colleague’s backup', () => {
  let bytes: Uint8Array<ArrayBuffer>;
  let ids: Awaited<ReturnType<typeof scene>>;

  beforeEach(async () => {
    ids = await scene();
    const start = await deviceRows();
    await switchDevice(onDevice(start, 'collega'));
    await saveLead(mirai({ fields: { nameJa: '架空電機株式会社' }, note: 'visti allo stand' }), TODAY);
    await setOwner(ids.lead, 'MB');
    await addNote(ids.lead, 'richiamare');
    await changeOrganisation(ids.organisation, { phone: '+81355550101' });
    bytes = await backupBytes();
    await switchDevice(start);
  });

  test('is previewed before anything changes', async () => {
    await setOwner(ids.other, 'GR');
    const was = await deviceRows();
    const { outlook } = await opened(bytes);
    expect(outlook.counts.get('leads')).toEqual({
      new: 1,
      changed: 1,
      equal: 0,
      older: 1,
      leftOut: 0,
      removed: 0,
    });
    expect(outlook.counts.get('organisations')).toMatchObject({ new: 1, changed: 1, equal: 1 });
    expect(outlook).toMatchObject({ refused: [], leftOut: 0, erased: 0, isFresh: false });
    expect(await deviceRows()).toEqual(was);
  });

  test('adds what is new and keeps our later writes', async () => {
    await changeOrganisation(ids.organisation, { nameEn: 'Mirai' });
    await merged(bytes);
    expect(await database.organisations.get(ids.organisation)).toMatchObject({
      nameEn: 'Mirai',
      phone: '+81355550101',
    });
    expect(await database.leads.get(ids.lead)).toMatchObject({ owner: 'MB' });
    expect(await database.leads.count()).toBe(3);
    expect(await orphans()).toEqual([]);
    const [merging] = await database.activities.filter(({ kind }) => kind === 'backup-merged').toArray();
    expect(merging).toMatchObject({ source: 'copia.json' });
  });

  test('is undone as one, and can be merged again', async () => {
    const [was, all] = [await visible(), await essence()];
    await merged(bytes);
    const is = await visible();
    expect(await undoLast()).toBe('backup-merged');
    expect(await visible()).toEqual(was);
    const turned = await essence();
    expect({ ...turned, activities: undefined, changes: undefined }).toEqual({
      ...all,
      activities: undefined,
      changes: undefined,
    });
    expect(await merged(bytes)).toBe(true);
    expect(await visible()).toEqual(is);
  });

  test('from a clock some hours ahead does not win over later writes', async () => {
    const start = await deviceRows();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 3_600_000 });
    await setOwner(ids.lead, 'MB');
    bytes = await backupBytes();
    vi.useRealTimers();
    await switchDevice(start);
    await merged(bytes);
    await setOwner(ids.lead, 'ZZ');
    expect(await merged(bytes)).toBe(false);
    expect((await database.leads.get(ids.lead))?.owner).toBe('ZZ');
  });
});
