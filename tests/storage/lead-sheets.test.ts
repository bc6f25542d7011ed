import { describe, expect, test, vi } from 'vitest';
import type { LeadId, OrganisationId } from '~/domain/ids';
import { isNews, knownUntil } from '~/domain/since-handover';
import {
  addContact,
  addNote,
  changeFollowUp,
  changeOrganisation,
  deleteContact,
  editNote,
  forgetContact,
  handovers,
  keepHandover,
  leadSheets,
  saveDraft,
  setIntroduction,
  setOwner,
  setTags,
  undoLast,
} from '~/storage';
import { database } from '~/storage/database';
import { type Scene, scene } from './scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from './store';

withMission();

const HANDOVER = { preset: 'excel', file: 'a.csv', rows: 2, personal: 1, sha256: '0'.repeat(64) };
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** The leads the office does not know as they are, after a complete handover of the evening and one deed. */
async function newsAfter(deed: (seen: Scene) => Promise<unknown>): Promise<(string | undefined)[]> {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const seen = await scene();
    later(1_000);
    await keepHandover({ ...HANDOVER, at: new Date().toISOString(), eventId: VENTURE_CAFE, complete: true });
    later(1_000);
    await deed(seen);
    const [sheets, kept] = await Promise.all([leadSheets(VENTURE_CAFE), handovers()]);
    return sheets.filter((sheet) => isNews(sheet, kept)).map(({ organisation }) => organisation.nameJa);
  } finally {
    vi.useRealTimers();
  }
}

describe('a lead is news to the office once', () => {
  const deeds: [string, (seen: Scene) => Promise<unknown>][] = [
    ['it is changed', ({ lead }) => setOwner(lead, 'LB')],
    ['it has other tags', ({ lead }) => setTags([lead], { add: ['spazio'] })],
    [
      'its organisation is changed',
      ({ organisation }) => changeOrganisation(organisation, { sector: 'spazio' }),
    ],
    ['somebody is added', ({ organisation }) => addContact(organisation, { name: '架空 太郎' })],
    ['somebody is taken out', ({ contact }) => deleteContact(contact)],
    ['somebody is forgotten', ({ contact }) => forgetContact(contact)],
    ['a step is put off', ({ step }) => changeFollowUp(step, { dueOn: TODAY, name: 'Chiamare' })],
    ['it is introduced', ({ lead }) => setIntroduction(lead, 'meeo', 'met')],
    ['it has a note', ({ lead }) => addNote(lead, 'vuole una brochure')],
    ['a note is written anew', ({ note }) => editNote(note, 'cerca altro')],
  ];
  test.each(deeds)('%s', async (_, deed) => {
    expect(await newsAfter(deed)).toEqual(['みらい衛星株式会社']);
  });

  test('what was done is undone again', async () => {
    expect(
      await newsAfter(async ({ lead }) => {
        await addNote(lead, 'sbagliata');
        await undoLast();
      }),
    ).toEqual(['みらい衛星株式会社']);
  });

  test('but not where nothing happened', async () => {
    expect(await newsAfter(async () => undefined)).toEqual([]);
  });

  test('but not where something happened elsewhere', async () => {
    const elsewhere = { eventId: EXPO, fields: { nameJa: '別会社' }, url: 'https://elsewhere.example/' };
    expect(await newsAfter(() => saveDraft(mirai(elsewhere), TODAY))).toEqual([]);
  });
});

test('the office knows an event only by a complete handover of it or of all', async () => {
  const at = '2026-11-20T10:00:00.000Z';
  await keepHandover({ ...HANDOVER, at, eventId: VENTURE_CAFE });
  expect(knownUntil(await handovers(), VENTURE_CAFE), 'it was filtered').toBeUndefined();
  await keepHandover({ ...HANDOVER, at, eventId: EXPO, complete: true });
  expect(knownUntil(await handovers(), VENTURE_CAFE), 'another event').toBeUndefined();
  await keepHandover({ ...HANDOVER, at: '2026-11-21T10:00:00.000Z', complete: true });
  expect(knownUntil(await handovers(), VENTURE_CAFE)).toBe('2026-11-21T10:00:00.000Z');
});

test('a sheet has everybody at the organisation and every step, the first due first', async () => {
  const { lead } = await scene();
  const [sheet] = (await leadSheets(VENTURE_CAFE)).filter((each) => each.lead.id === lead);
  expect(sheet?.contacts.map(({ name }) => name)).toEqual(['架空 花子']);
  expect(sheet?.followUps.map(({ state }) => state).sort()).toEqual(['done', 'open']);
  const days = sheet?.followUps.map(({ dueOn }) => dueOn ?? '');
  expect(days).toEqual([...(days ?? [])].sort());
});

test('more leads than are looked up one by one are read as well', async () => {
  const { lead } = await scene();
  const one = await leadSheets(VENTURE_CAFE);
  const [first] = one;
  if (!first) throw new Error('no lead');
  const twins = Array.from({ length: 510 }, (_, at) => ({
    lead: { ...first.lead, id: `lead-${at}` as LeadId, organisationId: `firm-${at}` as OrganisationId },
    organisation: { ...first.organisation, id: `firm-${at}` as OrganisationId },
  }));
  await database.leads.bulkAdd(twins.map((twin) => twin.lead));
  await database.organisations.bulkAdd(twins.map((twin) => twin.organisation));
  const all = await leadSheets(undefined);
  expect(all).toHaveLength(512);
  expect(all.find((sheet) => sheet.lead.id === lead)).toEqual(one.find((sheet) => sheet.lead.id === lead));
});
