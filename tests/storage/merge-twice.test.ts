import { describe, expect, test } from 'vitest';
import {
  addContact,
  changeContact,
  deleteContact,
  emptyTrash,
  forgetContact,
  leadDetails,
  restore,
  saveDraft,
  setOwner,
  setTags,
  trash,
} from '~/storage';
import { database } from '~/storage/database';
import { withColleague } from './colleague';
import { laptop, merged } from './laptops';
import { mirai, TODAY, withMission } from './store';

withMission();

const { ids, fileOf } = withColleague();
const people = async () => (await database.contacts.toArray()).filter(({ deletedAt }) => !deletedAt);

describe('a person taken down on two laptops', () => {
  const taken = { name: '架空 三郎', phone: '+81355550101' };
  const twice = async () => {
    const file = await fileOf(() => addContact(ids.organisation, { ...taken, name: '架空三郎' }));
    await addContact(ids.organisation, { name: taken.name, email: 'saburo@mirai-eisei.example' });
    await merged(file);
    const [person] = (await people()).filter(({ name }) => name.endsWith('三郎'));
    if (!person) throw new Error('nobody was kept');
    return { file, person };
  };

  test('is there once, with what either wrote', async () => {
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

  test('is to be informed as soon as either says, and not again once told', async () => {
    const due = { art14: 'to-send', art14DueOn: '2026-12-20' } as const;
    const sooner = await fileOf(() =>
      addContact(ids.organisation, { ...taken, ...due, art14DueOn: '2026-12-10' }),
    );
    const told = await fileOf(() =>
      addContact(ids.organisation, { ...taken, art14: 'sent', art14SentOn: '2026-11-21' }),
    );
    await addContact(ids.organisation, { ...taken, ...due });
    const saburo = async () => (await people()).filter(({ name }) => name === taken.name);
    await merged(sooner);
    expect(await saburo()).toMatchObject([{ art14: 'to-send', art14DueOn: '2026-12-10' }]);
    await merged(told);
    expect(await saburo()).toMatchObject([{ art14: 'sent', art14SentOn: '2026-11-21' }]);
  });

  test('is changed, deleted and forgotten as one', async () => {
    const { file, person } = await twice();
    await changeContact(person.id, { ...person, role: '部長' });
    expect(await merged(file)).toBe(false);
    expect((await database.contacts.get(person.id))?.role).toBe('部長');
    await deleteContact(person.id);
    await merged(file);
    expect((await people()).filter(({ name }) => name.endsWith('三郎'))).toEqual([]);
    await restore('contacts', person.id);
    await forgetContact(person.id);
    await merged(file);
    expect(JSON.stringify(await laptop())).not.toContain('三郎');
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

test('what somebody wrote after a merge stays when the same files come again', async () => {
  const fields = { nameJa: '架空電機株式会社', website: 'https://denki.example/' };
  const file = await fileOf(() => saveDraft(mirai({ fields: { ...fields, business: 'antenne' } }), TODAY));
  const lead = await saveDraft(mirai({ fields }), TODAY);
  await merged(file);
  await setTags([lead], { add: ['satelliti'] });
  await setOwner(lead, 'GR');
  expect(await merged(file)).toBe(false);
  expect((await leadDetails(lead))?.lead).toMatchObject({ owner: 'GR', tags: ['satelliti'] });
});
