import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loaders } from '~/components/app/loaders';
import { forgetDraft, journalDraft, settleDraft } from '~/components/hooks/draft-journal';
import type { EntryDraft } from '~/domain/records/entry-draft';
import { saveDraft, saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf } from './support/render';
import { atEvent, miraiAsRead, openLead } from './support/scene';

withMission();

const at = (time: string) => `2026-11-20T${time}.000Z`;
const note = (text: string, time: string): EntryDraft => ({
  id: 'note:1',
  typed: JSON.stringify({ note: text }),
  updatedAt: at(time),
});
/** The keys under which something is noted outside the database. */
const noted = () => Object.keys(localStorage).filter((key) => key.startsWith('goen.draft.'));
/** What a page does when it starts. */
const start = () => loaders().loadStorage();

test('a draft that was noted and not saved is in the store after the next start', async () => {
  journalDraft(note('cerca antenne', '02:00:00'));
  await start();
  expect(await rowsOf('drafts')).toEqual([note('cerca antenne', '02:00:00')]);
  expect(noted()).toEqual([]);
});

test('it replaces an earlier state, and a later one stays', async () => {
  await saveDraft(note('cerca', '01:00:00'));
  journalDraft(note('cerca antenne', '02:00:00'));
  await start();
  expect(await rowsOf('drafts')).toEqual([note('cerca antenne', '02:00:00')]);
  journalDraft(note('cerca', '01:30:00'));
  await start();
  expect(await rowsOf('drafts')).toEqual([note('cerca antenne', '02:00:00')]);
  expect(noted()).toEqual([]);
});

test('damaged entries are dropped, and the others are saved all the same', async () => {
  localStorage.setItem('goen.draft.cut', '{"id":"cut","typ');
  localStorage.setItem('goen.draft.empty', '');
  localStorage.setItem('goen.draft.other', '{"id":"other","updatedAt":7}');
  journalDraft(note('cerca antenne', '02:00:00'));
  await start();
  expect(await rowsOf('drafts')).toEqual([note('cerca antenne', '02:00:00')]);
  expect(noted()).toEqual([]);
});

test('what is noted goes once the database has it or a later state, or the draft has ended', async () => {
  journalDraft(note('cerca antenne', '02:00:00'));
  settleDraft(note('cerca', '01:00:00'));
  expect(noted()).toEqual(['goen.draft.note:1']);
  settleDraft(note('cerca antenne', '02:00:00'));
  expect(noted()).toEqual([]);
  journalDraft(note('cerca antenne', '02:00:00'));
  forgetDraft('note:1');
  await start();
  expect(await rowsOf('drafts')).toEqual([]);
});

test('a page that cannot note anything outside the database goes on', () => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    expect(() => journalDraft(note('cerca', '01:00:00'))).not.toThrow();
  } finally {
    Storage.prototype.setItem = setItem;
  }
});

test('what is too long to be kept is said while it is typed, and no longer once it is shortened', async () => {
  await saveLead(miraiAsRead(), TODAY);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await openLead(page);
  const note = await page.field(/^Add a note/);
  fireEvent.change(note, { target: { value: '架'.repeat(200_001) } });
  expect((await page.findByText(/cannot be kept as you write/)).getAttribute('role')).toBe('alert');
  fireEvent.change(note, { target: { value: 'cerca antenne' } });
  await expect.poll(() => page.queryByText(/cannot be kept as you write/)).toBeNull();
  expect(JSON.stringify(await rowsOf('drafts'))).toContain('cerca antenne');
});
