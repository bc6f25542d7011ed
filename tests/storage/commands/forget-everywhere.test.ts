import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactId, OrganisationId } from '~/domain/records/ids';
import { MACHINE_FIELDS, TEXT_FIELDS } from '~/domain/schema/text-fields';
import {
  addContact,
  addNote,
  choose,
  forgetContacts,
  possiblePlaces,
  saveLead,
  undoActivity,
  undoLast,
} from '~/storage';
import { changesOfRecords, putChanges } from '~/storage/core/changes';
import { database, ownTables } from '~/storage/core/database';
import { fieldsWithText, ROW_SCHEMAS, rowWith } from '../../samples/text-samples';
import { mirai, TODAY, withMission } from '../support/store';

withMission();

const ID = '0190fab0-0000-7000-8000-00000000abcd';
/** The full name, and the family name that may be somebody else's. */
const NAMED = '架空花子か架空さんか';

const isOneOf = (fields: readonly string[]) => (field: string) => fields.includes(field);
const isText = isOneOf(TEXT_FIELDS);
const isMachine = isOneOf(MACHINE_FIELDS);

let contact: ContactId;
let organisation: OrganisationId;
const stored = async () => JSON.stringify(await Promise.all(ownTables().map((table) => table.toArray())));
const keys = async () => (await possiblePlaces([contact])).map(({ key }) => key);

beforeEach(async () => {
  const lead = await saveLead(mirai(), TODAY);
  organisation = (await database.leads.get(lead))?.organisationId as OrganisationId;
  contact = await addContact(organisation, { name: '架空 花子', nameLatin: 'Hanako Kakuu' });
});

test.each(ROW_SCHEMAS)('every field of %s with text is known as text or as none', (_, schema) => {
  const fields = fieldsWithText(schema).filter((field) => field !== 'beginnings');
  expect(fields.filter((field) => isText(field) === isMachine(field))).toEqual([]);
});

test('every table is searched', () => {
  const described = new Set(ROW_SCHEMAS.map(([table]) => table));
  const others = ownTables()
    .map(({ name }) => name)
    .filter((name) => !described.has(name));
  expect(others.sort()).toEqual(['changeBatches', 'changes', 'forgotten', 'settings', 'tombstones']);
});

describe.each(ROW_SCHEMAS.filter(([, schema]) => fieldsWithText(schema).some(isText)))(
  'in %s',
  (table, schema) => {
    const own = table === 'contacts' ? ['name', 'nameKana', 'nameLatin', 'familyName', 'email', 'phone'] : [];
    const ids = table === 'activities' ? ['subject'] : [];
    const fields = fieldsWithText(schema).filter(
      (field) => isText(field) && ![...own, ...ids].includes(field),
    );
    beforeEach(async () => {
      const set = (fields: string[], value: string) =>
        Object.fromEntries(fields.map((field) => [field, value]));
      const row = { ...rowWith(schema, NAMED, ID), ...set(own, '山田'), ...set(ids, ID) };
      await database.table(table).put(row);
      const change = { activityId: ID as never, table, record: ID, after: row };
      await putChanges([
        { id: 'change', ...change },
        { id: `${ID}.0.0`, ...change },
      ]);
    });

    test('each text loses the full name at once, and the family name is asked about in its place', async () => {
      const places = await possiblePlaces([contact]);
      const asked = new Set(places.map(({ field }) => field as string));
      expect(fields.filter((field) => !asked.has(field))).toEqual([]);
      expect(places.every((each) => each.found === '架空' && each.record === ID)).toBe(true);
      await forgetContacts([contact]);
      expect(await stored()).not.toContain('架空花子');
      expect(await stored()).toContain('…か架空さんか');
    });

    test('what is ticked goes too, from the history as well', async () => {
      await forgetContacts([contact], await keys());
      expect(await stored()).not.toMatch(/架空|花子|Kakuu/);
    });
  },
);

test('only what is ticked goes', async () => {
  const lead = await saveLead(mirai({ fields: { nameJa: 'そらレーダー' } }), TODAY);
  await addNote(lead, '架空さんに電話');
  await addNote(lead, '架空の話');
  const places = await possiblePlaces([contact]);
  expect(places).toMatchObject([
    { name: 'そらレーダー', field: 'note', before: '', found: '架空', after: 'さんに電話' },
    { name: 'そらレーダー', field: 'note', before: '', found: '架空', after: 'の話' },
  ]);
  await forgetContacts([contact], [places[0]?.key ?? '']);
  const notes = (await database.activities.toArray()).flatMap(({ note }) => note ?? []);
  expect(notes).toEqual(['…さんに電話', '架空の話']);
});

test('another person keeps their own name and loses the forgotten one from role and source', async () => {
  await addContact(organisation, {
    name: '架空 花太郎',
    familyName: '架空',
    role: 'Secretary of 架空花子',
    source: 'card of Hanako Kakuu',
  });
  const happened = (await database.activities.toArray()).map(({ id }) => id);
  await forgetContacts([contact], await keys());
  for (const id of [...happened].reverse()) await undoActivity(id, { partly: true }).catch(() => undefined);
  for (const id of happened) await undoActivity(id, { partly: true }).catch(() => undefined);
  await undoLast().catch(() => undefined);
  expect(await stored()).not.toMatch(/架空花子|花子|Kakuu/);
  const [before] = await changesOfRecords([(await database.contacts.toArray())[0]?.id ?? '']);
  expect(before?.after).toMatchObject({ name: '架空 花太郎', role: 'Secretary of …', source: 'card of …' });
});

test('what was typed about the person and not saved goes with them, and of others only the words', async () => {
  const other = await addContact(organisation, { name: '山田 太郎' });
  const updatedAt = new Date().toISOString();
  const typed = JSON.stringify({ name: '山田 "花" 太郎', role: '架空\n花子の秘書' });
  await database.table('drafts').bulkPut([
    { id: `contact:${contact}`, typed: '{"role":"部長"}', updatedAt },
    { id: `contact:${other}`, typed, updatedAt },
  ]);
  await choose('signature', 'Saluti, anche da Hanako Kakuu');
  await forgetContacts([contact]);
  const drafts = await database.drafts.toArray();
  expect(drafts.map((draft) => 'typed' in draft && JSON.parse(draft.typed))).toEqual([
    { name: '山田 "花" 太郎', role: '…の秘書' },
  ]);
  expect((await database.settings.get('signature'))?.value).toBe('Saluti, anche da …');
});

test('a company named like the person is found by its new name', async () => {
  const id = await saveLead(mirai({ fields: { nameJa: '架空製作所' } }), TODAY);
  await forgetContacts([contact], await keys());
  const row = await database.organisations.get(
    (await database.leads.get(id))?.organisationId as OrganisationId,
  );
  expect(row?.nameJa).toBe('…製作所');
  expect(JSON.stringify(row?.keys)).not.toContain('架空');
});
