import { describe, expect, test } from 'vitest';
import { identityOf } from '~/domain/matching/identity';
import {
  addToEvent,
  leadCards,
  ownDomain,
  recognition,
  saveDraft,
  saveLead,
  unfinishedDrafts,
} from '~/storage';
import { changesOfActivities } from '~/storage/core/changes';
import { database } from '~/storage/core/database';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const known = async ({
  website,
  ...fields
}: {
  website: string;
  corporateNumber?: string;
  nameJa?: string;
}) => (await recognition(identityOf({ ...fields, domainKey: await ownDomain(website) }))).known;

describe('saving a company as a lead', () => {
  test('makes an organisation, a lead at the first stage and one activity, in one transaction', async () => {
    const id = await saveLead(mirai({ note: 'cerca sensori' }), TODAY);
    const [card] = await leadCards(VENTURE_CAFE);
    expect(card?.lead).toMatchObject({ id, stage: 'captured', stageSince: TODAY, capturedOn: TODAY });
    expect(card?.organisation.nameJa).toBe('みらい衛星株式会社');
    const [activity] = await database.activities.where({ subject: id }).toArray();
    expect(activity).toMatchObject({ kind: 'lead-captured', note: 'cerca sensori' });
    const changes = await changesOfActivities(activity ? [activity.id] : []);
    expect(changes.map((change) => change.table).sort()).toEqual(['followUps', 'leads', 'organisations']);
  });

  test('cites the page without query and hash', async () => {
    await saveLead(mirai(), TODAY);
    const [card] = await leadCards(VENTURE_CAFE);
    expect(card?.lead.source).toBe('https://www.mirai-eisei.example/company/');
  });

  test('a company met at two events has two leads and stays one organisation', async () => {
    await saveLead(mirai(), TODAY);
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    expect(await database.organisations.count()).toBe(1);
    expect(await leadCards(undefined)).toHaveLength(2);
  });

  test('the same company at the same event is refused and nothing is written', async () => {
    const id = await saveLead(mirai(), TODAY);
    const rows = await database.changeBatches.count();
    await expect(saveLead(mirai(), TODAY)).rejects.toMatchObject({ code: 'lead-exists', subject: id });
    expect(await database.changeBatches.count()).toBe(rows);
    expect(await database.leads.count()).toBe(1);
  });

  test('twenty saves at once make one organisation and one lead', async () => {
    const saves = await Promise.allSettled(Array.from({ length: 20 }, () => saveLead(mirai(), TODAY)));
    expect(saves.filter((save) => save.status === 'fulfilled')).toHaveLength(1);
    expect(await database.organisations.count()).toBe(1);
    expect(await database.leads.count()).toBe(1);
  });

  test('an organisation without a name is refused', async () => {
    await expect(saveLead(mirai({ fields: {} }), TODAY)).rejects.toMatchObject({ code: 'name-missing' });
  });

  test('ends the draft it was made of', async () => {
    const updatedAt = new Date().toISOString();
    await saveDraft({
      id: 'page',
      title: '',
      edited: {},
      ticked: {},
      note: '',
      name: 'x',
      read: {},
      evidence: {},
      updatedAt,
    });
    expect(await unfinishedDrafts(new Date())).toHaveLength(1);
    await saveLead(mirai({ draftId: 'page' }), TODAY);
    expect(await unfinishedDrafts(new Date())).toHaveLength(0);
  });

  test('a person is stored only where the user ticked them', async () => {
    await saveLead(mirai(), TODAY);
    expect(await database.contacts.count()).toBe(0);
    await saveLead(mirai({ eventId: EXPO, contact: { name: '架空 花子', role: '代表取締役' } }), TODAY);
    expect(await database.contacts.toArray()).toMatchObject([{ name: '架空 花子', role: '代表取締役' }]);
  });
});

describe('a company already known', () => {
  test('is found by its corporate number on another site', async () => {
    await saveLead(mirai(), TODAY);
    const found = await known({ corporateNumber: '7999901000001', website: 'https://elsewhere.example/' });
    expect(found?.organisation.nameJa).toBe('みらい衛星株式会社');
  });

  test('is found by its own domain, whatever the host', async () => {
    await saveLead(mirai(), TODAY);
    expect(await known({ website: 'https://recruit.mirai-eisei.example/jobs' })).toBeDefined();
    expect(await known({ website: 'https://other.example/' })).toBeUndefined();
  });

  test('is never one with another corporate number', async () => {
    await saveLead(mirai(), TODAY);
    const other = { corporateNumber: '6999901000002', website: 'https://www.mirai-eisei.example/' };
    expect(await known(other)).toBeUndefined();
  });

  test('gains only what it lacked when captured again', async () => {
    await saveLead(mirai(), TODAY);
    const fields = { ...mirai().fields, nameEn: 'MIRAI SATELLITE', phone: '+81355550101' };
    await saveLead(mirai({ eventId: EXPO, fields }), TODAY);
    const [organisation] = await database.organisations.toArray();
    expect(organisation).toMatchObject({ nameEn: 'Mirai Satellite Inc.', phone: '+81355550101' });
  });

  test('becomes a lead of another event in one step', async () => {
    await saveLead(mirai(), TODAY);
    const [organisation] = await database.organisations.toArray();
    if (organisation) await addToEvent(organisation.id, EXPO, TODAY);
    expect(await leadCards(EXPO)).toHaveLength(1);
  });

  test('on the user’s word another company on the same domain is stored beside it', async () => {
    await saveLead(mirai(), TODAY);
    const fields = { nameJa: 'みらい保険株式会社', website: 'https://www.mirai-eisei.example/' };
    const [first] = await database.organisations.toArray();
    const answers = first ? [{ id: first.id, is: 'different' as const }] : [];
    await saveLead(mirai({ fields, answers }), TODAY);
    expect(await database.organisations.count()).toBe(2);
  });

  test('spellings the mission knows become aliases', async () => {
    const fields = { nameJa: '株式会社アクセルスペース', website: 'https://www.axelspace.com/' };
    await saveLead(mirai({ fields, url: 'https://www.axelspace.com/' }), TODAY);
    const [organisation] = await database.organisations.toArray();
    expect(organisation?.aliases).toEqual(['Axelspace Corporation', 'Axelspace', 'AxelSpace']);
  });
});
