import { beforeEach, describe, expect, test } from 'vitest';
import type { OrganisationId } from '~/domain/records/ids';
import { addContact, changeContact, mergeOrganisations, saveLead, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { imported } from '../support/import-scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { visible } from '../support/visible';

withMission();

const HANAKO = { name: '架空 花子', email: 'hanako@mirai-eisei.example' };
let organisation: OrganisationId;
beforeEach(async () => {
  await saveLead(mirai({ contact: HANAKO }), TODAY);
  organisation = (await leadCards(undefined))[0]?.organisation.id as OrganisationId;
});
const people = async () => (await database.contacts.toArray()).filter(({ deletedAt }) => !deletedAt);

describe('a person is stored once', () => {
  test('captured again for another event, with what is new', async () => {
    const [before] = await people();
    await saveLead(mirai({ eventId: EXPO, contact: { name: '架空花子', role: '部長' } }), TODAY);
    expect(await people()).toMatchObject([
      { id: before?.id, email: HANAKO.email, role: '部長', art14DueOn: before?.art14DueOn },
    ]);
  });

  test('added by hand again, and undo gives back what was', async () => {
    const was = await visible();
    const [before] = await people();
    expect(await addContact(organisation, { name: '架空 花子', phone: '+81355550101' })).toBe(before?.id);
    expect(await people()).toMatchObject([{ email: HANAKO.email, phone: '+81355550101' }]);
    await undoLast();
    expect(await visible()).toEqual(was);
  });

  test('once another record’s name turns out to be the same', async () => {
    const other = await addContact(organisation, { name: '架空 華子', phone: '+81355550101', role: '課長' });
    const was = await visible();
    const [hanako] = (await people()).filter(({ id }) => id !== other);
    await changeContact(other, { name: '架空 花子', phone: '+81355550101', role: '部長' });
    expect(await people()).toMatchObject([
      { id: other, name: '架空 花子', email: HANAKO.email, phone: '+81355550101', role: '部長' },
    ]);
    expect(hanako?.id).not.toBe(other);
    await undoLast();
    expect(await visible()).toEqual(was);
  });

  test('imported in the rows of two events', async () => {
    const names = (await database.missionEvents.bulkGet([VENTURE_CAFE, EXPO])).map((event) => event?.name);
    await imported(
      [
        'Company Name,Corporate number,Event,Contact person,Job title',
        ...names.map(
          (name, at) => `みらい衛星株式会社,7999901000001,${name},架空 三郎,${['課長', '部長'][at]}`,
        ),
      ].join('\n'),
    );
    expect(await database.leads.count()).toBe(2);
    const [, saburo, ...others] = await people();
    expect(saburo).toMatchObject({ name: '架空 三郎', role: '部長' });
    expect(others).toEqual([]);
  });

  test('of two companies that merge, with what either held', async () => {
    const fields = { nameJa: '株式会社そらレーダー', website: 'https://sora-radar.example/' };
    await saveLead(
      mirai({ fields, url: fields.website, contact: { name: '架空 花子', role: '部長' } }),
      TODAY,
    );
    const [one, other] = (await leadCards(undefined)).map((card) => card.organisation.id);
    await mergeOrganisations(one as OrganisationId, other as OrganisationId);
    expect(await people()).toMatchObject([{ email: HANAKO.email, role: '部長' }]);
  });

  test('but not with one of another address, nor when that is taken off', async () => {
    const other = await addContact(organisation, {
      name: '架空 花子',
      email: 'h.kakuu@mirai-eisei.example',
    });
    expect(await people()).toHaveLength(2);
    await changeContact(other, { name: '架空 花子', email: undefined });
    expect((await people()).map(({ email }) => email).sort()).toEqual([HANAKO.email, undefined]);
  });
});
