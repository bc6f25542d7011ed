import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { displayNames, type SearchEntry } from '~/domain/search/entry';
import { idAt } from '~/domain/search/packed';
import {
  addContact,
  addNote,
  dateEvent,
  deleteLead,
  forgetContacts,
  saveLead,
  searchHits,
  setIntroduction,
  setOwner,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { heldTexts } from '../support/texts';

withMission();

const entries = async (): Promise<SearchEntry[]> => {
  const { chunks } = await heldTexts();
  return searchHits(chunks.flatMap((chunk) => Array.from(chunk.at, (_, lead) => idAt(chunk, lead))));
};
const only = async () => {
  const all = await entries();
  expect(all).toHaveLength(1);
  return all[0] as SearchEntry;
};
const textsOf = async (kind: string) =>
  (await only()).parts.filter((part) => part.kind === kind).map(({ text }) => text);

describe('a lead as it is searched', () => {
  test('has its names, number, site, people and current notes', async () => {
    const id = await saveLead(mirai({ note: 'Cercano antenne' }), TODAY);
    await addNote(id, 'Richiamare a gennaio');
    const [organisation] = await database.organisations.toArray();
    if (organisation) await addContact(organisation.id, { name: '架空 花子', email: 'hanako@kakuu.example' });
    expect(displayNames(await only())).toEqual(['みらい衛星株式会社', 'Mirai Satellite Inc.']);
    expect(await textsOf('number')).toEqual(['7999901000001']);
    expect(await textsOf('site')).toEqual(['https://www.mirai-eisei.example/']);
    expect(await textsOf('person')).toEqual(['架空 花子']);
    expect(await textsOf('mail')).toEqual(['hanako@kakuu.example']);
    expect(await textsOf('note')).toEqual(['Cercano antenne', 'Richiamare a gennaio']);
    await undoLast();
    await undoLast();
    expect(await textsOf('person')).toEqual([]);
    expect(await textsOf('note')).toEqual(['Cercano antenne']);
  });

  test('has its owner, members and the days of its open steps', async () => {
    const id = await saveLead(mirai(), TODAY);
    expect((await only()).dueOn).toEqual([]);
    await setOwner(id, 'AB');
    const [mission] = await database.missions.toArray();
    const members = mission?.members ?? [];
    await setIntroduction(id, members[0]?.id ?? '', 'interested');
    await dateEvent(VENTURE_CAFE, '2026-12-03' as Day, '2026-12-03' as Day);
    expect(await only()).toMatchObject({
      owner: 'AB',
      members: [members[0]?.id],
      stage: 'captured',
      rests: false,
    });
    expect((await only()).dueOn).toContain('2026-12-04');
  });

  test('is gone with the lead, and what is known of a person with the person', async () => {
    const id = await saveLead(mirai({ eventId: EXPO }), TODAY);
    const [organisation] = await database.organisations.toArray();
    const contact = organisation && (await addContact(organisation.id, { name: '架空 花子' }));
    await addNote(id, 'Sentita 架空 花子');
    if (contact) await forgetContacts([contact]);
    expect(JSON.stringify([await entries(), await heldTexts()])).not.toContain('花子');
    await deleteLead(id);
    expect(await entries()).toEqual([]);
  });
});
