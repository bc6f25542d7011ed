import { describe, expect, test } from 'vitest';
import { choose, deleteLead, notePassage, saveDraft, saveLead, saveLink, unfinishedDrafts } from '~/storage';
import { database } from '~/storage/core/database';
import { defaultEvent } from '~/storage/queries/events';
import { DSEI, EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

const NOW = new Date('2026-11-20T09:00:00Z');
const HOME = 'https://www.mirai-eisei.example/';
const marked = (text: string) => ({
  url: `${HOME}?utm_source=x`,
  title: 'みらい衛星',
  text,
  domainKey: 'mirai-eisei.example',
});
const onSharedHost = (text: string) => ({ ...marked(text), domainKey: undefined });
const notes = () => database.activities.filter(({ kind }) => kind === 'note-added').toArray();

withMission();

describe('a text selected on a page', () => {
  test('is a note of its company’s lead at the active event', async () => {
    await choose('activeEvent', VENTURE_CAFE);
    const lead = await saveLead(mirai(), TODAY);
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    await notePassage(marked('cerca antenne'), NOW);
    expect(await notesOf()).toEqual([[lead, 'cerca antenne']]);
    expect(await unfinishedDrafts(NOW)).toEqual([]);
  });

  const standings: [string, () => Promise<unknown>][] = [
    ['has a lead at another event only', () => saveLead(mirai({ eventId: DSEI }), TODAY)],
    ['has its lead in the trash', async () => deleteLead(await saveLead(mirai(), TODAY))],
    ['is not known', async () => undefined],
  ];
  test.for(standings)('waits in the page’s draft where the company %s', async ([, before]) => {
    await choose('activeEvent', VENTURE_CAFE);
    await before();
    await notePassage(marked('cerca antenne'), NOW);
    await notePassage(marked('  e un partner\n'), NOW);
    expect(await notesOf()).toEqual([]);
    expect(await unfinishedDrafts(NOW)).toMatchObject([
      { id: HOME, name: 'みらい衛星', note: 'cerca antenne\ne un partner', edited: {} },
    ]);
  });

  test('is never a note of whoever shares a host with its page', async () => {
    await choose('activeEvent', VENTURE_CAFE);
    await saveLead(mirai(), TODAY);
    await notePassage(onSharedHost('cerca antenne'), NOW);
    expect(await notesOf()).toEqual([]);
  });

  test('leaves what was typed into the draft before', async () => {
    const [typed] = [{ edited: { phone: '029' }, ticked: { person: true }, read: { nameJa: '架空' } }];
    const existing = { id: HOME, url: HOME, title: 't', name: '架空', note: 'visti', evidence: {} };
    await saveDraft({ ...existing, ...typed, updatedAt: '2026-11-19T09:00:00.000Z' });
    await notePassage(marked('cerca antenne'), NOW);
    expect(await unfinishedDrafts(NOW)).toEqual([
      { ...existing, ...typed, note: 'visti\ncerca antenne', updatedAt: NOW.toISOString() },
    ]);
  });
});

describe('a link saved for later', () => {
  test('is an unfinished draft with its address and words, or its host', async () => {
    await saveLink({ url: `${HOME}company/?utm_source=x`, text: ' 会社概要 ' }, NOW);
    await saveLink({ url: 'https://sora-radar.example/', text: '' }, NOW);
    expect(await unfinishedDrafts(NOW)).toMatchObject([
      { id: `${HOME}company/`, name: '会社概要', read: {} },
      { id: 'https://sora-radar.example/', name: 'sora-radar.example', read: {} },
    ]);
  });

  test('does not replace an existing draft of that page', async () => {
    await notePassage(onSharedHost('cerca antenne'), NOW);
    await saveLink({ url: HOME, text: 'Home' }, NOW);
    expect(await unfinishedDrafts(NOW)).toMatchObject([{ name: 'みらい衛星', note: 'cerca antenne' }]);
  });

  test('may have a long address, and is refused only where that is too long to store', async () => {
    const long = `${HOME}?q=${'x'.repeat(3_000)}`;
    await saveLink({ url: long, text: '' }, NOW);
    expect(await unfinishedDrafts(NOW)).toMatchObject([{ url: long }]);
    await expect(saveLink({ url: `${HOME}?q=${'x'.repeat(30_000)}`, text: '' }, NOW)).rejects.toThrow(
      'page-unreadable',
    );
  });
});

describe('the active event', () => {
  test('is the one chosen last, else the one nearest to the day', async () => {
    const near = await defaultEvent(new Date('2025-05-21T03:00:00Z'));
    expect(near?.id).toBe(DSEI);
    await choose('activeEvent', VENTURE_CAFE);
    expect((await defaultEvent(NOW))?.id).toBe(VENTURE_CAFE);
  });
});

const notesOf = async () => (await notes()).map(({ subject, note }) => [subject, note]);
