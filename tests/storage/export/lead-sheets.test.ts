import { describe, expect, test } from 'vitest';
import type { Handover } from '~/domain/export/handover';
import { handedOverVersions, isChangedSince, lastHandoverAt } from '~/domain/export/since-handover';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import {
  addContact,
  addNote,
  changeFollowUp,
  changeOrganisation,
  deleteContact,
  editNote,
  emptyTrash,
  forgetContacts,
  handovers,
  leadSheets,
  saveHandover,
  saveLead,
  setIntroduction,
  setOwner,
  setTags,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { deviceRows, fileOfColleague, merged } from '../support/devices';
import { type Scene, scene } from '../support/scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const HANDOVER = { preset: 'excel', file: 'a.csv', rows: 2, personal: 1, sha256: '0'.repeat(64) };

/** A receipt of some leads, as the export saves it. */
async function handOver(sheets: readonly LeadSheet[], over: Partial<Handover> = {}): Promise<void> {
  const versions = Object.fromEntries(sheets.map(({ lead, version }) => [lead.id, version]));
  await saveHandover({ ...HANDOVER, at: new Date().toISOString(), versions, ...over });
}

/** Leads of the event whose current version the office does not have. */
async function news(): Promise<(string | undefined)[]> {
  const [sheets, saved] = await Promise.all([leadSheets(VENTURE_CAFE), handovers()]);
  return sheets
    .filter((sheet) => isChangedSince(sheet, handedOverVersions(saved)))
    .map(({ organisation }) => organisation.nameJa);
}

/** Names of the leads that are news after a handover of the event and one command. */
async function newsAfter(command: (seen: Scene) => Promise<unknown>): Promise<(string | undefined)[]> {
  const seen = await scene();
  await handOver(await leadSheets(VENTURE_CAFE));
  await command(seen);
  return news();
}

describe('a lead is news to the office once', () => {
  const commands: [string, (seen: Scene) => Promise<unknown>][] = [
    ['it is changed', ({ lead }) => setOwner(lead, 'LB')],
    ['it has other tags', ({ lead }) => setTags([lead], { add: ['spazio'] })],
    [
      'its organisation is changed',
      ({ organisation }) => changeOrganisation(organisation, { sector: 'spazio' }),
    ],
    ['somebody is added', ({ organisation }) => addContact(organisation, { name: '架空 太郎' })],
    ['somebody is taken out', ({ contact }) => deleteContact(contact)],
    ['somebody is forgotten', ({ contact }) => forgetContacts([contact])],
    ['a step is put off', ({ step }) => changeFollowUp(step, { dueOn: TODAY, name: 'Chiamare' })],
    ['it is introduced', ({ lead }) => setIntroduction(lead, 'meeo', 'met')],
    ['it has a note', ({ lead }) => addNote(lead, 'vuole una brochure')],
    ['a note is written anew', ({ note }) => editNote(note, 'cerca altro')],
  ];
  test.each(commands)('%s', async (_, command) => {
    expect(await newsAfter(command)).toEqual(['みらい衛星株式会社']);
  });

  test('what was done is undone again', async () => {
    expect(
      await newsAfter(async ({ lead }) => {
        await addNote(lead, 'sbagliata');
        await undoLast();
      }),
    ).toEqual(['みらい衛星株式会社']);
  });

  test('but not where the trash is emptied', async () => {
    const { contact } = await scene();
    await deleteContact(contact);
    await handOver(await leadSheets(VENTURE_CAFE));
    await emptyTrash(new Date(), true);
    expect(await news()).toEqual([]);
  });

  test('but not where nothing happened', async () => {
    expect(await newsAfter(async () => undefined)).toEqual([]);
  });

  test('but not where something happened elsewhere', async () => {
    const elsewhere = { eventId: EXPO, fields: { nameJa: '別会社' }, url: 'https://elsewhere.example/' };
    expect(await newsAfter(() => saveLead(mirai(elsewhere), TODAY))).toEqual([]);
  });
});

describe('the office knows', () => {
  test('the leads a handover held, also of a filter, and no others', async () => {
    await scene();
    const [first] = await leadSheets(VENTURE_CAFE);
    await handOver(first ? [first] : []);
    expect(await news()).toHaveLength(1);
    await handOver((await leadSheets(VENTURE_CAFE)).slice(1));
    expect(await news()).toEqual([]);
  });

  test('the version it got last', async () => {
    const { lead } = await scene();
    const was = await leadSheets(VENTURE_CAFE);
    await setOwner(lead, 'LB');
    await handOver(await leadSheets(VENTURE_CAFE), { at: '2026-11-21T10:00:00.000Z' });
    await handOver(was, { at: '2026-11-20T10:00:00.000Z' });
    expect(await news()).toEqual([]);
  });

  test('nothing of people by a file without them', async () => {
    await scene();
    await handOver(await leadSheets(VENTURE_CAFE), { impersonal: true });
    expect(await news()).toHaveLength(2);
    const saved = await handovers();
    expect(lastHandoverAt(saved, VENTURE_CAFE)).toBeUndefined();
    expect(lastHandoverAt(saved, VENTURE_CAFE, true)).toBeDefined();
  });

  test('since when it last got any of the event, or of all', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    await handOver([], { at, eventId: EXPO });
    expect(lastHandoverAt(await handovers(), VENTURE_CAFE), 'another event').toBeUndefined();
    await handOver([], { at: '2026-11-21T10:00:00.000Z' });
    expect(lastHandoverAt(await handovers(), VENTURE_CAFE)).toBe('2026-11-21T10:00:00.000Z');
  });

  test('neither what a colleague captured before our handover, nor what we did before theirs', async () => {
    const { lead } = await scene();
    const start = await deviceRows();
    const theirs = await fileOfColleague(start, () =>
      saveLead(mirai({ fields: { nameJa: '別会社' }, url: 'https://elsewhere.example/' }), TODAY),
    );
    await handOver(await leadSheets(VENTURE_CAFE));
    await merged(theirs);
    expect(await news()).toEqual(['別会社']);
    await setOwner(lead, 'LB');
    const handedOver = await fileOfColleague(start, async () => handOver(await leadSheets(VENTURE_CAFE)));
    await merged(handedOver);
    expect((await news()).sort()).toEqual(['みらい衛星株式会社', '別会社'].sort());
  });
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
