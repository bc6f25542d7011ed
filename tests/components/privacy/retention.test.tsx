import { expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import type { ContactId, LeadId, OrganisationId } from '~/domain/records/ids';
import { addContact, addNote, choose, retentionReview, saveLead, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, typedLeads } from '../support/scene';

withMission();

const ZONE = 'Asia/Tokyo';
const LONG_AGO = '2024-03-01T03:00:00.000Z';

/** One person at each of three companies; nothing has happened at the first two since March 2024. */
async function people(): Promise<{ leads: LeadId[]; contacts: ContactId[] }> {
  const leads = await typedLeads(VENTURE_CAFE, ['みらい衛星', 'そらレーダー', '架空電機']);
  const rows = await Promise.all(leads.map((id) => database.leads.get(id)));
  const contacts: ContactId[] = [];
  for (const [at, name] of ['架空 花子', '山田 太郎', '鈴木 一郎'].entries())
    contacts.push(await addContact(rows[at]?.organisationId as OrganisationId, { name }));
  for (const at of [0, 1]) {
    const subjects = [leads[at], rows[at]?.organisationId];
    await database.leads.update(leads[at] as LeadId, { updatedAt: LONG_AGO });
    await database.contacts.update(contacts[at] as ContactId, { createdAt: LONG_AGO });
    await database.activities
      .filter(({ subject }) => subjects.includes(subject as LeadId))
      .modify({ at: LONG_AGO });
  }
  return { leads, contacts };
}
const due = async (months = 24, today = TODAY) =>
  (await retentionReview(months, today, ZONE)).map(({ contact, lastOn }) => [contact.name, lastOn]);
const names = async () => (await rowsOf('contacts')).map(({ name }) => name);

async function opened(): Promise<Screen> {
  await atEvent(VENTURE_CAFE);
  return renderPipeline('retention');
}

test('people are due once the months have passed since the last activity, and not a day before', async () => {
  const { leads } = await people();
  expect((await due()).sort()).toEqual([
    ['山田 太郎', '2024-03-01'],
    ['架空 花子', '2024-03-01'],
  ]);
  expect(await due(24, '2026-03-01' as Day)).toHaveLength(2);
  expect(await due(24, '2026-02-28' as Day)).toEqual([]);
  expect(await due(36)).toEqual([]);
  await addNote(leads[0] as LeadId, 'richiamato');
  expect((await due()).map(([name]) => name)).toEqual(['山田 太郎']);
});

test('who is kept is due again after as many months, and undoing makes them due at once', async () => {
  await people();
  const page = await opened();
  await page.enter('Keep 架空 花子');
  await expect.poll(page.said).toContain('1 person kept');
  expect((await due()).map(([name]) => name)).toEqual(['山田 太郎']);
  expect((await due(24, '2028-11-20' as Day)).map(([name]) => name)).toContain('架空 花子');
  await undoLast();
  expect((await due()).map(([name]) => name).sort()).toEqual(['山田 太郎', '架空 花子'].sort());
});

test('all are kept at once, and then nobody is due', async () => {
  await people();
  const page = await opened();
  await page.tick('All (2)');
  await page.click('Keep 2');
  await expect.poll(page.said).toContain('2 people kept');
  await page.findByText('Nobody is due for review.');
  await page.press('{Control>}z{/Control}');
  await page.button('Keep 山田 太郎');
  expect((await rowsOf('contacts')).some(({ keptOn }) => keptOn)).toBe(false);
});

test('the ticked ones are erased together after one question, their names everywhere', async () => {
  const { leads } = await people();
  const page = await opened();
  await addNote(leads[2] as LeadId, 'presenti 架空花子 e 山田太郎, poi 山田さん');
  await page.tick('All (2)');
  await page.click('Erase 2 for good…');
  await page.findByRole('heading', { name: 'Erase 2 people for good?' });
  await page.tick(/山田 ?さん/);
  await page.click('Erase for good');
  await expect.poll(page.said).toContain('Erased.');
  expect(await names()).toEqual(['鈴木 一郎']);
  expect((await rowsOf('activities')).flatMap(({ note }) => note ?? [])).toEqual([
    'presenti … e …, poi …さん',
  ]);
});

test('the number of months is the user’s, and stays chosen', async () => {
  await people();
  await choose('retentionMonths', '36');
  const page = await opened();
  await page.findByText('Nobody is due for review.');
  await page.choose('After', '12 months');
  await page.button('Keep 架空 花子');
  await expect.poll(async () => (await database.settings.get('retentionMonths'))?.value).toBe('12');
});

test('a person in the trash is not asked about, nor one whose company is new', async () => {
  const { contacts } = await people();
  await database.contacts.update(contacts[0] as ContactId, { deletedAt: LONG_AGO });
  await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa: '新会社' }, evidence: {} }, TODAY);
  expect((await due()).map(([name]) => name)).toEqual(['山田 太郎']);
});
