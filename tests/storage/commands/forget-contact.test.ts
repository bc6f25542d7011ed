import { beforeEach, describe, expect, test } from 'vitest';
import type { NewLead } from '~/domain/leads/new-lead';
import type { KeptEvidence } from '~/domain/organisations/organisation';
import type { ActivityId, ContactId, LeadId, OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addFollowUp,
  addNote,
  changeContact,
  changeEvent,
  changeOrganisation,
  deleteContact,
  editNote,
  eventWithMission,
  forgetContacts,
  leadDetails,
  mergeOrganisations,
  saveDraft,
  saveLead,
  setCustom,
  undoActivity,
  undoLast,
  unfinishedDrafts,
} from '~/storage';
import { database } from '~/storage/core/database';
import { EXPO, mirai, TODAY, withMission } from '../support/store';
import { orphans } from '../support/visible';

withMission();

const EMAIL = 'hanako.kakuu@mirai-eisei.example';
const PHONE = '+819099990001';
const GENERAL = 'info@mirai-eisei.example';
const HANAKO = { name: '架空 花子', email: EMAIL };
/** Every string that could still identify the person, folded like the search does. */
const TRACES = ['架空花子', 'カクウハナコ', 'HANAKOKAKUU', 'KAKUUHANAKO', EMAIL, '9099990001', '花子'];

const quoted = (quote: string): KeptEvidence => ({
  label: '代表者',
  quote,
  how: 'table',
  url: 'https://www.mirai-eisei.example/people/kakuu-hanako',
  readAt: '2026-11-20T10:00:00.000Z',
});
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\\N|[\s・,.()-]/g, '');

async function exported(): Promise<string> {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return folded(JSON.stringify(rows));
}
const traces = async () => {
  const text = await exported();
  return TRACES.filter((trace) => text.includes(folded(trace)));
};

let lead: LeadId;
let organisation: OrganisationId;
let contact: ContactId;
let happened: ActivityId[];

/** The person in every place where personal data can be stored. */
beforeEach(async () => {
  const fields: NewLead['fields'] = {
    ...mirai().fields,
    emails: [GENERAL, EMAIL],
    phone: '+81299990009',
    description: '代表の架空　花子（かくう はなこ）が創業。',
  };
  const evidence = {
    representativeName: quoted('代表取締役　架空 花子'),
    emails: quoted(`${GENERAL} / ${EMAIL}`),
    phone: quoted('TEL 0299-99-0009 / 携帯 090-9999-0001'),
  };
  const draft = mirai({ fields, evidence, contact: HANAKO, note: 'visto con Hanako KAKUU allo stand' });
  lead = await saveLead(draft, TODAY);
  organisation = (await database.leads.get(lead))?.organisationId as OrganisationId;
  contact = (await database.contacts.toArray())[0]?.id as ContactId;
  await changeContact(contact, {
    name: '架空花子',
    nameKana: 'カクウ ハナコ',
    nameLatin: 'Hanako Kakuu',
    email: EMAIL,
    phone: PHONE,
    role: '代表取締役',
  });
  await changeContact(contact, { name: '架空 花子', role: '会長' });
  await addNote(lead, 'scrivere a ｈａｎａｋｏ．ｋａｋｕｕ＠ｍｉｒａｉ－ｅｉｓｅｉ．ｅｘａｍｐｌｅ');
  const note = (await database.activities.orderBy('id').last())?.id as ActivityId;
  await editNote(note, 'chiamare 架空\n花子 al 090-9999-0001');
  await editNote(note, 'chiamare ｶｸｳ ﾊﾅｺ al +81 90 9999 0001');
  await addNote(lead, 'catalogo spedito');
  await addFollowUp(lead, { name: 'Kakuu, Hanako: richiamare' });
  await setCustom(lead, { referente: 'かくうはなこ' });
  await undoLast();
  await changeOrganisation(organisation, { business: '窓口：架空 花子' });
  await undoLast();
  await addContact(organisation, { name: '架空 花太郎', email: GENERAL });
  const { event } = await eventWithMission(EXPO);
  await changeEvent(EXPO, { ...event, organisers: ['Hanako Kakuu'] });
  for (const id of ['https://www.mirai-eisei.example/', `by-hand:${EMAIL}`])
    await saveDraft({
      id,
      title: '架空花子',
      edited: { representativeName: '架空　花子' },
      ticked: {},
      note: EMAIL,
      name: 'みらい衛星',
      read: {},
      evidence,
      updatedAt: new Date().toISOString(),
    });
  const fieldsOfOther = { nameJa: 'みらい衛星販売', website: 'https://mirai-sales.example/' };
  const other = await saveLead(mirai({ fields: fieldsOfOther, contact: HANAKO, note: '架空花子' }), TODAY);
  const otherId = (await database.leads.get(other))?.organisationId as OrganisationId;
  organisation = await mergeOrganisations(organisation, otherId);
  contact =
    (await database.contacts.toArray()).find(({ role, deletedAt }) => role && !deletedAt)?.id ?? contact;
  happened = (await database.activities.orderBy('id').primaryKeys()) as ActivityId[];
});

describe('forgetting a person', () => {
  test('starts from a database full of them', async () => {
    expect(await traces()).toEqual(TRACES);
  });

  test('leaves no trace in any table', async () => {
    await forgetContacts([contact]);
    expect(await traces()).toEqual([]);
    expect(await orphans()).toEqual([]);
  });

  test('leaves the firm its general address and number, and other people', async () => {
    await forgetContacts([contact]);
    const saved = await database.organisations.toArray();
    expect(saved.some(({ emails }) => emails?.length === 1 && emails[0] === GENERAL)).toBe(true);
    expect(saved.map(({ phone }) => phone)).toContain('+81299990009');
    expect(await database.contacts.toArray()).toMatchObject([{ name: '架空 花太郎', email: GENERAL }]);
    expect(await unfinishedDrafts(new Date())).toMatchObject([{ name: 'みらい衛星', note: '…' }]);
  });

  test('reports the notes that were rewritten, and only those', async () => {
    const { notes } = await forgetContacts([contact]);
    expect(notes.map(({ note }) => note).sort()).toEqual([
      'chiamare … al …',
      'chiamare … al …',
      'scrivere a …',
      'visto con … allo stand',
      '…',
    ]);
    expect((await database.activities.toArray()).map(({ note }) => note)).toContain('catalogo spedito');
  });

  test('cannot be undone', async () => {
    await forgetContacts([contact]);
    const last = await database.activities.orderBy('id').last();
    expect(last?.kind).toBe('contact-forgotten');
    const undoing = undoActivity(last?.id as ActivityId, { partly: true });
    await expect(undoing).rejects.toMatchObject({ code: 'undo-overtaken' });
  });

  test('is final: undoing what happened before brings nothing back', async () => {
    await forgetContacts([contact]);
    for (const id of happened.reverse()) await undoActivity(id, { partly: true });
    for (const id of happened.reverse()) await undoActivity(id, { partly: true });
    expect(await traces()).toEqual([]);
    expect((await database.contacts.toArray()).map(({ name }) => name)).toEqual(['架空 花太郎']);
  });

  test('reaches a person in the trash', async () => {
    await deleteContact(contact);
    await forgetContacts([contact]);
    expect(await traces()).toEqual([]);
  });

  test('twice is refused', async () => {
    await forgetContacts([contact]);
    await expect(forgetContacts([contact])).rejects.toMatchObject({ code: 'contact-gone' });
  });
});

describe('a forgotten person', () => {
  const again = (person: NewLead['contact'], fields = mirai().fields) =>
    saveLead(mirai({ eventId: EXPO, fields, ...(person && { contact: person }) }), TODAY);
  const FORGOTTEN = { code: 'person-forgotten' };

  test.each([
    ['the e-mail', { name: '別人', email: EMAIL.toUpperCase() }],
    ['the name, written together', { name: '架空花子' }],
    ['the name in Latin letters, turned round', { name: 'KAKUU Hanako' }],
    ['the name in kana', { name: 'かくう・はなこ' }],
  ])('is not captured again by %s', async (_, person) => {
    await forgetContacts([contact]);
    await expect(again(person)).rejects.toMatchObject(FORGOTTEN);
    expect(await database.leads.where({ eventId: EXPO }).count()).toBe(0);
    await expect(addContact(organisation, person)).rejects.toMatchObject(FORGOTTEN);
    expect(await traces()).toEqual([]);
  });

  test('is not captured again where the user says it is that company under another name', async () => {
    await forgetContacts([contact]);
    const answers = [{ id: organisation, is: 'same' as const }];
    const draft = mirai({
      eventId: EXPO,
      fields: { nameJa: '別名電機' },
      answers,
      contact: { name: '架空花子' },
    });
    await expect(saveLead(draft, TODAY)).rejects.toMatchObject(FORGOTTEN);
  });

  test('may be stored where they agreed', async () => {
    await forgetContacts([contact]);
    await addContact(organisation, HANAKO, { asked: true });
    expect((await leadDetails(lead))?.contacts.map(({ name }) => name).sort()).toEqual([
      '架空 花太郎',
      '架空 花子',
    ]);
  });

  test('does not keep a namesake at another company out, nor the company itself', async () => {
    await forgetContacts([contact]);
    await again({ name: '架空 花子' }, { nameJa: '株式会社そらレーダー' });
    await again(undefined);
    expect(await database.leads.where({ eventId: EXPO }).count()).toBe(2);
  });

  test('erases nobody of the same name elsewhere, but the person where the e-mail is the same', async () => {
    const namesake = { name: '架空 花子', email: 'hanako@sora-radar.example' };
    await again(namesake, { nameJa: '株式会社そらレーダー' });
    await again({ name: 'H. K.', email: EMAIL }, { nameJa: '架空電機株式会社' });
    await forgetContacts([contact]);
    const left = await database.contacts.filter(({ email }) => email !== GENERAL).toArray();
    expect(left).toMatchObject([namesake]);
  });
});

test('whoever shares a general address is not taken for the one forgotten', async () => {
  const id = await addContact(organisation, { name: '総務 一郎', email: GENERAL });
  await forgetContacts([id]);
  await addContact(organisation, { name: '総務 二郎', email: GENERAL });
  expect(await exported()).toContain(folded(GENERAL));
});
