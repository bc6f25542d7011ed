import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addNote,
  deleteContact,
  deleteLead,
  deleteOrganisation,
  emptyTrash,
  forgetContacts,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { withColleague } from '../support/colleague';
import { backupBytes, deviceRows, merged, opened } from '../support/devices';
import { withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const { ids, fileOf } = withColleague();

describe('forgotten people', () => {
  const text = async () => JSON.stringify(await deviceRows());

  test('are not restored by an old backup, nor what was written about them since', async () => {
    const old = await backupBytes();
    const later = await fileOf(() => addNote(ids.lead, 'parlato con 架空花子 al telefono'));
    await forgetContacts([ids.contact]);
    expect((await opened(old)).outlook).toMatchObject({ leftOut: 1, erased: 0 });
    await merged(old);
    await merged(later);
    expect(await text()).not.toMatch(/架空\s*花子|hanako@/);
    expect(await database.activities.filter(({ note }) => note === 'parlato con … al telefono').count()).toBe(
      1,
    );
    expect(await merged(old)).toBe(false);
  });

  test('come in no other person’s role out of a colleague’s file', async () => {
    const file = await fileOf(() =>
      addContact(ids.organisation, { name: '見本 次郎', role: 'segretario di 架空 花子' }),
    );
    await forgetContacts([ids.contact]);
    await merged(file);
    expect(await text()).not.toMatch(/架空\s*花子/);
    expect(await database.contacts.toArray()).toMatchObject([{ name: '見本 次郎', role: 'segretario di …' }]);
    expect(await merged(file)).toBe(false);
  });

  test('are erased here too where the file has forgotten them, and stay so when the merge is undone', async () => {
    const file = await fileOf(() => forgetContacts([ids.contact]));
    await addNote(ids.lead, '架空 花子 richiama');
    expect((await opened(file)).outlook).toMatchObject({ leftOut: 0, erased: 1 });
    await merged(file);
    expect(await text()).not.toMatch(/架空\s*花子|hanako@/);
    await undoLast();
    expect(await text()).not.toMatch(/架空\s*花子|hanako@/);
    expect(await database.contacts.get(ids.contact)).toBeUndefined();
  });

  test('are forgotten in what undoing an earlier merge would bring back, too', async () => {
    const emptied = await fileOf(async () => {
      await deleteOrganisation(ids.organisation);
      await emptyTrash(new Date(), true);
    });
    const forgot = await fileOf(() => forgetContacts([ids.contact]));
    await merged(emptied);
    expect(await text()).toMatch(/架空 花子/);
    await merged(forgot);
    expect(await text()).not.toMatch(/架空\s*花子|hanako@/);
  });

  test('are recognised in another record', async () => {
    const file = await fileOf(async () => {
      const { organisationId } = (await database.contacts.get(ids.contact)) as {
        organisationId: OrganisationId;
      };
      await deleteContact(ids.contact);
      await addContact(organisationId, { name: '架空花子', role: '社長' });
    });
    await forgetContacts([ids.contact]);
    const known = await database.tombstones.count();
    await merged(file);
    // The tombstone also tells files that know nothing of the forgetting.
    expect(await database.tombstones.count()).toBe(known + 1);
    expect(await merged(file)).toBe(false);
    expect(await text()).not.toMatch(/架空\s*花子/);
  });
});

describe('purged records', () => {
  test('of the file are purged here too, and restored when the merge is undone', async () => {
    const file = await fileOf(async () => {
      await deleteOrganisation(ids.organisation);
      await emptyTrash(new Date(), true);
    });
    await addContact(ids.organisation, { name: '架空 太郎' });
    const was = await visible();
    const { outlook } = await opened(file);
    expect(outlook.counts.get('organisations')).toMatchObject({ removed: 1 });
    await merged(file);
    expect(await database.organisations.get(ids.organisation)).toBeUndefined();
    expect(await orphans()).toEqual([]);
    expect(await merged(file)).toBe(false);
    await undoLast();
    expect(await visible()).toEqual(was);
    expect(await database.tombstones.count()).toBe(0);
  });

  test('of this device are not restored', async () => {
    const old = await backupBytes();
    await deleteLead(ids.lead);
    await emptyTrash(new Date(), true);
    expect((await opened(old)).outlook.counts.get('leads')).toMatchObject({ leftOut: 1 });
    expect(await merged(old)).toBe(false);
    expect(await database.leads.get(ids.lead)).toBeUndefined();
  });
});
