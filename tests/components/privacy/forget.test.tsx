import { type queries, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { journalDraft } from '~/components/hooks/draft-journal';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { addContact, addNote, saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, rowsOf, type Screen } from '../support/render';
import { atEvent, miraiAsRead, openLead } from '../support/scene';

withMission();

type Queries = ReturnType<typeof within<typeof queries>>;

/** The form that asks before 林 一 is erased; two notes have a word of that name, which may be another's. */
async function asked(): Promise<{ page: Screen; form: Queries; lead: LeadId }> {
  const lead = await saveLead(miraiAsRead(), TODAY);
  const [row] = await rowsOf('leads');
  await addContact(row?.organisationId as OrganisationId, {
    name: '林 一',
    email: 'hayashi.h@mirai.example',
  });
  await addNote(lead, '林さんに電話する');
  await addNote(lead, '林の中の展示場 hayashi.h@mirai.example');
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  await page.click('Edit 林 一');
  await page.click('Erase for good…');
  const title = await page.findByRole('heading', { name: 'Erase 林 一 for good?' });
  return { page, form: within(title.closest('dialog') as HTMLElement), lead };
}
const notes = async () =>
  (await rowsOf('activities')).flatMap(({ note }) => (note === undefined ? [] : String(note)));

test('words that may mean somebody else are listed with their place, and none is ticked', async () => {
  const { page, form } = await asked();
  await form.findByText('2 places that may mean this person');
  const places = form.getAllByRole<HTMLInputElement>('checkbox', { name: /^みらい衛星株式会社 · Note/ });
  expect(places.map(({ checked }) => checked)).toEqual([false, false]);
  expect(form.getByRole('checkbox', { name: /林 ?さんに電話する/ })).toBeTruthy();
  await page.click('Erase for good');
  await expect.poll(page.said).toContain('Erased.');
  expect(await notes()).toEqual(['林さんに電話する', '林の中の展示場 …']);
});

test('what is ticked by the keyboard is erased with the person, and the rest stays', async () => {
  const { page, form, lead } = await asked();
  journalDraft({
    id: `note:${lead}`,
    typed: '{"note":"da hayashi.h@mirai.example"}',
    updatedAt: new Date().toISOString(),
  });
  const place = await form.findByRole('checkbox', { name: /林 ?さんに電話する/ });
  place.focus();
  await page.press(' ');
  await page.enter('Erase for good');
  await expect.poll(page.said).toContain('Erased.');
  expect(await notes()).toEqual(['…さんに電話する', '林の中の展示場 …']);
  expect(await rowsOf('contacts')).toEqual([]);
  expect(await rowsOf('drafts')).toMatchObject([{ typed: '{"note":"da …"}' }]);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('goen.draft.'))).toEqual([]);
});

test('one tick takes all of them', async () => {
  const { page, form } = await asked();
  await page.user.click(await form.findByRole('checkbox', { name: 'Tick all' }));
  await page.click('Erase for good');
  await expect.poll(page.said).toContain('Erased.');
  expect(await notes()).toEqual(['…さんに電話する', '…の中の展示場 …']);
});
