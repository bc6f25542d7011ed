import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MissionEventId } from '~/domain/ids';
import type { Activity, FollowUp, Lead } from '~/domain/lead';
import type { Contact, Organisation } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import {
  addContact,
  addFollowUp,
  addNote,
  addToEvent,
  changeContact,
  changeEvent,
  changeFollowUp,
  changeOrganisation,
  completeFollowUp,
  deleteContact,
  deleteEvent,
  deleteLead,
  deleteOrganisation,
  editNote,
  eventWithMission,
  joinGroup,
  keepApart,
  mergeOrganisations,
  moveLead,
  redoLast,
  reopenFollowUp,
  restore,
  saveDraft,
  setCustom,
  setIntroduction,
  setOwner,
  skipFollowUp,
  undoActivity,
  undoLast,
} from '~/storage';
import { database } from '~/storage/database';
import { forgetDeeds } from '~/storage/undo-stack';
import { scene, stage } from './scene';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from './store';
import { orphans, visible } from './visible';

withMission();

const EVENTS = [VENTURE_CAFE, EXPO, TOKYO] as const;
const WORDS = ['uno', 'due', 'tre'] as const;

/** What there is to choose from, in the trash or not, and a choice. */
interface Choice {
  organisation(): Organisation;
  lead(): Lead;
  step(): FollowUp;
  contact(): Contact;
  note(): Activity;
  event(): MissionEventId;
  word(): string;
}
type Deed = (choice: Choice) => Promise<unknown>;

const DEEDS: Deed[] = [
  ({ word, event }) =>
    saveDraft(mirai({ eventId: event(), fields: { nameJa: `${word()}電機株式会社` }, note: word() }), TODAY),
  ({ word, event }) =>
    saveDraft(
      mirai({ eventId: event(), contact: { name: `架空 ${word()}`, email: `${word()}@x.example` } }),
      TODAY,
    ),
  ({ organisation, event }) => addToEvent(organisation().id, event(), TODAY),
  ({ lead, word }) => moveLead(lead().id, stage(word() === 'uno' ? 'thanked' : 'qualified'), TODAY),
  ({ lead }) => moveLead(lead().id, stage('parked'), TODAY, { resumeOn: '2027-02-01' }),
  ({ step }) => completeFollowUp(step().id, { today: TODAY, next: 'connect', stage: stage('engaged') }),
  ({ step }) => skipFollowUp(step().id, { today: TODAY }),
  ({ step }) => reopenFollowUp(step().id),
  ({ step, word }) => changeFollowUp(step().id, { name: word() }),
  ({ lead, word }) => addFollowUp(lead().id, { name: word() }),
  ({ lead, word }) => setOwner(lead().id, word()),
  ({ lead, word }) => setCustom(lead().id, { [word()]: word() }),
  ({ lead, word }) => setIntroduction(lead().id, 'meeo', word() === 'uno' ? undefined : 'met'),
  ({ lead, word }) => addNote(lead().id, word()),
  ({ note, word }) => editNote(note().id, word()),
  ({ organisation, word }) => changeOrganisation(organisation().id, { nameEn: word(), business: word() }),
  ({ organisation }) => joinGroup(organisation().id, organisation().id),
  ({ organisation }) => keepApart(organisation().id, organisation().id),
  ({ organisation }) => mergeOrganisations(organisation().id, organisation().id),
  ({ organisation, word }) => addContact(organisation().id, { name: word() }),
  ({ contact, word }) => changeContact(contact().id, { name: word(), role: word() }),
  ({ contact }) => deleteContact(contact().id),
  ({ lead }) => deleteLead(lead().id),
  ({ organisation }) => deleteOrganisation(organisation().id),
  ({ lead }) => restore('leads', lead().id),
  ({ organisation }) => restore('organisations', organisation().id),
  ({ contact }) => restore('contacts', contact().id),
  ({ event }) => restore('missionEvents', event()),
  ({ event }) => deleteEvent(event(), event()),
  ({ event }) => deleteEvent(event(), 'trash'),
  async ({ event, word }) => {
    const id = event();
    return changeEvent(id, { ...(await eventWithMission(id)).event, name: word() });
  },
];

/** Tries a deed on whatever the choices fall on; what is refused does nothing. */
async function attempt(deed: Deed, choices: readonly number[]): Promise<void> {
  const [organisations, leads, steps, contacts, activities] = await Promise.all([
    database.organisations.toArray(),
    database.leads.toArray(),
    database.followUps.toArray(),
    database.contacts.toArray(),
    database.activities.filter(({ note }) => note !== undefined).toArray(),
  ]);
  let at = 0;
  const from =
    <T>(list: readonly T[]) =>
    (): T => {
      const found = list[(choices[at++ % choices.length] ?? 0) % list.length];
      if (found === undefined) throw new Problem('lead-gone');
      return found;
    };
  const choice: Choice = {
    organisation: from(organisations),
    lead: from(leads),
    step: from(steps),
    contact: from(contacts),
    note: from(activities),
    event: from(EVENTS),
    word: from(WORDS),
  };
  try {
    await deed(choice);
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

const step = fc.record({
  way: fc.oneof(
    { weight: 5, arbitrary: fc.constant('do' as const) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  deed: fc.nat({ max: DEEDS.length - 1 }),
  choices: fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }),
});

/** The tables as they stand, to begin each run from. */
async function beginning(): Promise<() => Promise<void>> {
  await scene();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return async () => {
    forgetDeeds();
    for (const [at, table] of database.tables.entries()) {
      await table.clear();
      await table.bulkAdd(rows[at] ?? []);
    }
  };
}

test('whatever is done, undone and done again, each undoing gives back the state before and no record hangs', async () => {
  const begin = await beginning();
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const past: unknown[] = [];
        let future: unknown[] = [];
        let now: unknown = await visible();
        for (const { way, deed, choices } of steps) {
          const count = await database.activities.count();
          if (way === 'do') await attempt(DEEDS[deed] as Deed, choices);
          else if (way === 'undo') await undoLast();
          else await redoLast();
          const is = await visible();
          if (way === 'undo') {
            const was = past.pop();
            expect(is).toEqual(was ?? now);
            if (was) future.push(now);
          } else if (way === 'redo') {
            const next = future.pop();
            expect(is).toEqual(next ?? now);
            if (next) past.push(now);
          } else if ((await database.activities.count()) > count) {
            past.push(now);
            future = [];
          }
          now = is;
          expect(await orphans()).toEqual([]);
        }
      })
      .beforeEach(begin),
    { numRuns: 200 },
  );
}, 60_000);

test('whatever is undone out of turn, in part, no record hangs', async () => {
  const begin = await beginning();
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), fc.nat(), async (steps, which) => {
        for (const { deed, choices } of steps) await attempt(DEEDS[deed] as Deed, choices);
        const ids = await database.activities.orderBy('id').primaryKeys();
        const own = ids.slice(-steps.length);
        const id = own[which % own.length];
        if (id) await undoActivity(id, { partly: true });
        expect(await orphans()).toEqual([]);
      })
      .beforeEach(begin),
    { numRuns: 100 },
  );
}, 60_000);
