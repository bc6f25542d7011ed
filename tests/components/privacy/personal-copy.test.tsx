import { expect, test } from 'vitest';
import { contactSchema } from '~/domain/contacts/contact';
import type { ContactId, OrganisationId } from '~/domain/records/ids';
import { addContact, addNote, changeContact, saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { downloadedText } from '../support/platform';
import { renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, miraiAsRead, openLead } from '../support/scene';

withMission();

/** A contact with a value in every field that a contact may have, beside one more person of the company. */
async function opened(): Promise<{ page: Screen; contact: ContactId }> {
  const lead = await saveLead(miraiAsRead(), TODAY);
  const organisation = (await rowsOf('leads'))[0]?.organisationId as OrganisationId;
  const contact = await addContact(organisation, { name: '架空 花子', role: '課長' });
  await changeContact(contact, {
    name: '架空 花子',
    nameKana: 'カクウ ハナコ',
    nameLatin: 'Hanako Kakuu',
    familyName: '架空',
    role: '部長',
    department: '営業部',
    email: 'hanako.kakuu@mirai-eisei.example',
    emailIs: 'personal',
    phone: '+819099990001',
    source: 'biglietto da visita',
    legalBasis: 'f',
    art14: 'sent',
    art14DueOn: '2026-12-20',
    art14SentOn: '2026-11-21',
    refusedOn: '2026-11-22',
    keptOn: '2026-11-23',
  });
  await database.contacts.update(contact, {
    folded: ['0190fab0-0000-7000-8000-000000000001' as ContactId],
    beginnings: [{ role: '主任' }],
  });
  await addContact(organisation, {
    name: '山田 太郎',
    role: 'Secretary of Hanako Kakuu',
    source: 'telefono',
  });
  await addNote(lead, 'visto con 架空花子');
  await addNote(lead, 'altra nota');
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.click('Edit 架空 花子');
  await page.click('Copy of the data…');
  return { page, contact };
}

/** Every value of a row as a text. */
const valuesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];

test('the copy to read has every field of the person, its history and the texts that name them', async () => {
  const { page, contact } = await opened();
  await page.click('Download to read');
  await expect.poll(page.said).toContain('Downloaded: hanako-kakuu_data.txt');
  const { text } = await downloadedText(page.platform);
  const row = { ...(await database.contacts.get(contact)), deletedAt: undefined };
  const stored = Object.keys(row).filter((field) => field !== 'deletedAt');
  expect(Object.keys(contactSchema.shape).filter((field) => !stored.includes(field))).toEqual(['deletedAt']);
  const worded: Record<string, string> = {
    f: 'legitimate interest',
    sent: 'Information duty (art. 14 GDPR): sent',
  };
  expect(
    valuesOf(row).filter((value) => value !== 'undefined' && !text.includes(worded[value] ?? value)),
  ).toEqual([]);
  expect(text).toContain('Role: 課長 → 部長');
  expect(text).toContain('みらい衛星株式会社 · Note: visto con 架空花子');
  expect(text).toContain('山田 太郎 · Role: Secretary of Hanako Kakuu');
  expect(text).not.toMatch(/altra nota|telefono/);
});

test('the copy for another program has the same rows', async () => {
  const { page, contact } = await opened();
  await page.enter('Download as JSON');
  await expect.poll(page.said).toContain('Downloaded: hanako-kakuu_data.json');
  const copy = JSON.parse((await downloadedText(page.platform)).text);
  expect(copy.records).toEqual([
    { contact: await database.contacts.get(contact), organisation: 'みらい衛星株式会社' },
  ]);
  expect(copy.history.map(({ kind }: { kind: string }) => kind)).toEqual([
    'contact-added',
    'contact-changed',
  ]);
  expect(copy.mentions.map((each: { text: string }) => each.text).sort()).toEqual([
    'Secretary of Hanako Kakuu',
    'visto con 架空花子',
  ]);
});
