import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addContact,
  addNote,
  changeEvent,
  changeMission,
  deleteContact,
  emptyTrash,
  eventWithMission,
  followSearch,
  forgetContacts,
  openDatabase,
  redoLast,
  restoreSnapshot,
  saveLead,
  setCustom,
  takeSnapshot,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { textsFollowing } from '~/storage/core/search-texts';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { type HeldTexts, stored } from '~/storage/search/held-texts';
import { makeTexts } from '~/storage/search/make-texts';
import { runs } from '../../runs';
import { frozenRows, oldDatabase } from '../support/frozen';
import { outsideId } from '../support/outside-id';
import { attempt, COMMANDS, type Command } from '../support/random-commands';
import { scene } from '../support/scene';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { heldTexts, textsAndRecords } from '../support/texts';

withMission();

const follow = async (held?: HeldTexts) => {
  const { held: is, expected } = await textsAndRecords(held);
  expect(is).toEqual(expected);
};
/** All that is stored of what is searched, as text. */
const storedTexts = async () => JSON.stringify(await database.searchChunks.toArray());
const named = (nameJa: string) =>
  saveLead({ eventId: VENTURE_CAFE, fields: { nameJa }, evidence: {} }, TODAY);

const step = fc.record({
  way: fc.constantFrom(
    'do' as const,
    'do' as const,
    'do' as const,
    'undo' as const,
    'redo' as const,
    'store' as const,
  ),
  command: fc.nat({ max: COMMANDS.length - 1 }),
  choices: fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }),
});

test('whatever is written, undone and stored, what is searched is what the records hold', async () => {
  await scene();
  await heldTexts();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        let held: HeldTexts | undefined;
        for (const { way, command, choices } of steps) {
          if (way === 'do') await attempt(COMMANDS[command] as Command, choices);
          else if (way === 'undo') await undoLast();
          else if (way === 'redo') await redoLast();
          held = await heldTexts(held, way === 'store');
          // Of one window that stays open, and of one that has just been opened.
          await follow(held);
          await follow();
        }
      })
      .beforeEach(async () => {
        clearUndoStack();
        for (const [at, table] of database.tables.entries()) {
          await table.clear();
          await table.bulkAdd(rows[at] ?? []);
        }
      }),
    { numRuns: runs(150) },
  );
});

describe('what was changed', () => {
  test('is the only thing that is packed anew', async () => {
    const first = await named('いち');
    await named('に');
    await heldTexts(undefined, true);
    expect(await database.staleTexts.count()).toBe(0);
    const [chunk] = await database.searchChunks.toArray();
    await addNote(first, 'antenne');
    expect((await database.staleTexts.toArray()).map(({ id }) => id)).toEqual([first]);
    expect(await database.searchChunks.toArray()).toEqual([chunk]);
    await follow();
  });

  test('of an event or the names of fields is joined, so that no lead is packed anew', async () => {
    const id = await named('いち');
    const { event, mission } = await eventWithMission(VENTURE_CAFE);
    await changeMission(mission.id, { fields: [{ id: 'f', name: 'Campo', kind: 'text' }] } as never);
    await setCustom(id, { f: 'valore' });
    const held = await heldTexts(undefined, true);
    await changeEvent(VENTURE_CAFE, { ...event, name: 'Altro nome' });
    await changeMission(mission.id, { fields: [{ id: 'f', name: 'Nuovo', kind: 'text' }] } as never);
    expect((await heldTexts(held)).chunks).toBe(held.chunks);
    await follow();
    await changeMission(mission.id, { fields: [] });
    await follow();
    expect(JSON.stringify((await heldTexts(held)).chunks)).not.toContain('valore');
  });

  test('while two windows store is lost in neither', async () => {
    await named('いち');
    const [one, other] = [await heldTexts(), await heldTexts()];
    await named('に');
    const later = await heldTexts(one, true);
    await named('さん');
    await follow(await heldTexts(other, true));
    await follow(await heldTexts(later, true));
    await follow();
  });

  test('is told to who follows the search', async () => {
    await named('いち');
    const next = vi.fn();
    const error = vi.fn();
    const stop = followSearch({ next, error });
    const count = () => next.mock.lastCall?.[0].chunks[0]?.at.length;
    await expect.poll(count).toBe(1);
    await named('に');
    await expect.poll(count).toBe(2);
    stop();
    expect(error).not.toHaveBeenCalled();
  });
});

describe('of a person who was forgotten, or purged', () => {
  const withPerson = async () => {
    const id = await saveLead(mirai(), TODAY);
    const [organisation] = await database.organisations.toArray();
    const contact = organisation && (await addContact(organisation.id, { name: 'Kakuu Hanako' }));
    if (!contact) throw new Error('no contact');
    await addNote(id, 'Sentita Kakuu Hanako');
    await heldTexts(undefined, true);
    expect(await storedTexts()).toContain('hanako');
    return { id, contact };
  };

  test('nothing is left in the packed texts once that is committed', async () => {
    const { contact } = await withPerson();
    await forgetContacts([contact]);
    expect(await storedTexts()).not.toMatch(/hanako/);
    await follow();
  });

  test('nor of what had changed since it was packed', async () => {
    const { id, contact } = await withPerson();
    // The lead goes elsewhere, and its text is packed no more.
    const other = await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa: 'に' }, evidence: {} }, TODAY);
    const elsewhere = (await database.leads.get(other))?.organisationId;
    const lead = await database.leads.get(id);
    await database.staleTexts.put({ id, mark: 'x' });
    await database.leads.put({ ...lead, organisationId: elsewhere } as never);
    await forgetContacts([contact]);
    expect(await storedTexts()).not.toMatch(/hanako/);
    await follow();
  });

  test('nothing that was read before is stored after', async () => {
    const { id, contact } = await withPerson();
    await addNote(id, 'altro');
    const state = await textsFollowing();
    const before = await heldTexts();
    await forgetContacts([contact]);
    await stored(before, state as never);
    expect(await storedTexts()).not.toMatch(/hanako/);
    await follow();
  });

  test('nor by a window that packs all leads meanwhile', async () => {
    const { contact } = await withPerson();
    await database.settings.delete('searchTexts');
    const read = database.organisations.bulkGet.bind(database.organisations);
    vi.spyOn(database.organisations, 'bulkGet').mockImplementationOnce((async (ids: never) => {
      const rows = await read(ids);
      await forgetContacts([contact]);
      return rows;
    }) as never);
    await makeTexts();
    expect(await storedTexts()).not.toMatch(/hanako/);
    await follow();
  });

  test('the trash that is emptied takes it along', async () => {
    const { contact } = await withPerson();
    await deleteContact(contact);
    await emptyTrash(new Date(), true);
    expect(await database.contacts.count()).toBe(0);
    expect((await storedTexts()).match(/hanako/g)?.length ?? 0).toBe(0);
    await follow();
  });
});

describe('texts that do not follow the records', () => {
  test.each([1, 2, 3, 4, 5, 6])('are made from a database of version %i', async (version) => {
    (await oldDatabase(version, frozenRows(version))).close();
    await openDatabase(outsideId());
    await follow();
    expect((await textsAndRecords()).held.length).toBeGreaterThan(0);
  });

  test('are made anew from a copy that is restored', async () => {
    await named('いち');
    await heldTexts();
    const copy = await takeSnapshot('daily', new Date());
    await named('に');
    await heldTexts(undefined, true);
    await restoreSnapshot(String(copy?.id), new Date());
    expect(await database.searchChunks.count()).toBe(0);
    await follow();
  });

  test('are made anew after rows were written by something else', async () => {
    await named('いち');
    await heldTexts();
    const [lead] = await database.leads.toArray();
    await database.leads.put({ ...lead, id: 'other' } as never);
    await database.settings.put({ key: 'lastStamp', value: '2026-11-21T00:00:00.000Z|0000|x' });
    await follow();
    expect((await textsAndRecords()).held).toHaveLength(2);
  });

  test('are made anew once the lists are, which something else asked for', async () => {
    await named('いち');
    await heldTexts();
    const [lead] = await database.leads.toArray();
    await database.leads.put({ ...lead, id: 'other' } as never);
    await database.settings.delete('listsStamp');
    await openDatabase(outsideId());
    await follow();
    expect((await textsAndRecords()).held).toHaveLength(2);
  });
});
