import { describe, expect, test } from 'vitest';
import type { FollowUpId } from '~/domain/records/ids';
import {
  addContact,
  changeContact,
  completeFollowUp,
  deleteContact,
  emptyTrash,
  followUpsOf,
  forgetContacts,
  leadDetails,
  reopenFollowUp,
  restore,
  saveLead,
  setOwner,
  setTags,
  trash,
} from '~/storage';
import { database } from '~/storage/core/database';
import { withColleague } from '../support/colleague';
import { deviceRows, fileOfColleague, merged } from '../support/devices';
import { mirai, TODAY, withMission } from '../support/store';

withMission();

const { ids, fileOf } = withColleague();
const people = async () => (await database.contacts.toArray()).filter(({ deletedAt }) => !deletedAt);

describe('a person added on two devices', () => {
  const taken = { name: '架空 三郎', phone: '+81355550101' };
  const saburos = async () => (await people()).filter(({ name }) => name.endsWith('三郎'));
  const twice = async () => {
    const file = await fileOf(() => addContact(ids.organisation, { ...taken, name: '架空三郎' }));
    await addContact(ids.organisation, { name: taken.name, email: 'saburo@mirai-eisei.example' });
    await merged(file);
    const [person] = (await people()).filter(({ name }) => name.endsWith('三郎'));
    if (!person) throw new Error('no person saved');
    return { file, person };
  };

  test('is one contact, with the fields of both', async () => {
    const { file, person } = await twice();
    expect(person).toMatchObject({ phone: taken.phone, email: 'saburo@mirai-eisei.example' });
    expect((await people()).filter(({ name }) => name.endsWith('三郎'))).toHaveLength(1);
    expect(await trash()).toEqual([]);
    expect(await merged(file)).toBe(false);
  });

  test('stays two where the addresses differ', async () => {
    const other = await fileOf(() =>
      addContact(ids.organisation, { name: taken.name, email: 'altro@mirai-eisei.example' }),
    );
    await addContact(ids.organisation, { name: taken.name, email: 'saburo@mirai-eisei.example' });
    await merged(other);
    expect((await people()).filter(({ name }) => name === taken.name)).toHaveLength(2);
  });

  test.each([
    [
      'is to be informed as soon as either says',
      { art14: 'to-send', art14DueOn: '2026-12-10' },
      { art14: 'to-send', art14DueOn: '2026-12-10' },
    ],
    [
      'is not informed twice',
      { art14: 'sent', art14SentOn: '2026-11-21' },
      { art14: 'sent', art14SentOn: '2026-11-21' },
    ],
  ] as const)('%s', async (_, theirs, both) => {
    const file = await fileOf(() => addContact(ids.organisation, { ...taken, ...theirs }));
    await addContact(ids.organisation, { ...taken, art14: 'to-send', art14DueOn: '2026-12-20' });
    await merged(file);
    expect(await saburos()).toMatchObject([both]);
  });

  /** Any file unrelated to the person. */
  const anyFile = () => fileOf(() => setOwner(ids.lead, 'MB'));

  test('is changed as one: what was emptied or named otherwise stays so, whatever is merged', async () => {
    const { file, person } = await twice();
    await changeContact(person.id, {
      name: '架空 三朗',
      email: person.email,
      phone: undefined,
      role: '部長',
    });
    expect(await merged(file)).toBe(false);
    await merged(await anyFile());
    const [saburo, ...others] = (await people()).filter(({ name }) => /三[郎朗]$/.test(name));
    expect(saburo).toMatchObject({ id: person.id, name: '架空 三朗', role: '部長' });
    expect(saburo).not.toHaveProperty('phone');
    expect(others).toEqual([]);
  });

  test('is deleted as one, is in the trash once, and is restored by undo', async () => {
    const { file, person } = await twice();
    await deleteContact(person.id);
    expect((await trash()).map(({ id }) => id)).toEqual([person.id]);
    await merged(file);
    expect(await saburos()).toEqual([]);
    await restore('contacts', person.id);
    expect(await trash()).toEqual([]);
    expect(await saburos()).toHaveLength(1);
  });

  test('is forgotten as one, under another name too', async () => {
    const { file, person } = await twice();
    await changeContact(person.id, { name: '架空 次郎', email: 'jiro@mirai-eisei.example' });
    await forgetContacts([person.id]);
    await merged(file);
    await merged(await anyFile());
    expect((await people()).map(({ name }) => name)).toEqual(['架空 花子']);
    expect(JSON.stringify(await database.contacts.toArray())).not.toMatch(/三郎|次郎/);
  });

  test('takes over what a colleague wrote later to the merged record', async () => {
    const { person } = await twice();
    const [theirs] = (await database.contacts.toArray()).filter(
      ({ folded, deletedAt }) => !folded && deletedAt,
    );
    const later = await fileOfColleague(await deviceRows(), async () => {
      await database.contacts.update(theirs?.id as never, {
        phone: '+81355550102',
        beginnings: undefined,
        deletedAt: undefined,
        stamps: { phone: `${new Date(Date.now() + 60_000).toISOString()}|0000|collega` },
      });
    });
    await changeContact(person.id, { ...person, role: '部長' });
    await merged(later);
    expect(await saburos()).toMatchObject([{ id: person.id, phone: '+81355550102', role: '部長' }]);
  });

  test('keeps what only the other record held when the trash is emptied', async () => {
    const { file, person } = await twice();
    await emptyTrash(new Date(), true);
    await setOwner(ids.lead, 'MB');
    await merged(file);
    expect(await database.contacts.get(person.id)).toMatchObject({
      phone: taken.phone,
      email: 'saburo@mirai-eisei.example',
    });
  });
});

test('a step reopened after a merge stays open when another file comes', async () => {
  const fields = { nameJa: '架空電機株式会社', website: 'https://denki.example/' };
  const file = await fileOf(async () => {
    const theirs = await saveLead(mirai({ fields }), TODAY);
    const [step] = await followUpsOf(theirs);
    await completeFollowUp(step?.id as FollowUpId, { today: TODAY });
  });
  const lead = await saveLead(mirai({ fields }), TODAY);
  await merged(file);
  const [step] = await followUpsOf(lead);
  expect(step?.state).toBe('done');
  await reopenFollowUp(step?.id as FollowUpId);
  await merged(await fileOf(() => setOwner(ids.lead, 'MB')));
  await merged(file);
  expect((await followUpsOf(lead)).map(({ state }) => state)).toEqual(['open']);
});

test('what somebody wrote after a merge stays when the same files come again', async () => {
  const fields = { nameJa: '架空電機株式会社', website: 'https://denki.example/' };
  const file = await fileOf(() => saveLead(mirai({ fields: { ...fields, business: 'antenne' } }), TODAY));
  const lead = await saveLead(mirai({ fields }), TODAY);
  await merged(file);
  await setTags([lead], { add: ['satelliti'] });
  await setOwner(lead, 'GR');
  expect(await merged(file)).toBe(false);
  expect((await leadDetails(lead))?.lead).toMatchObject({ owner: 'GR', tags: ['satelliti'] });
});
