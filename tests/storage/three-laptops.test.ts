import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity, FollowUp, Lead } from '~/domain/lead';
import type { Contact, Organisation } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import {
  addContact,
  addFollowUp,
  addNote,
  addToEvent,
  changeContact,
  changeFollowUp,
  changeOrganisation,
  completeFollowUp,
  deleteContact,
  deleteLead,
  deleteOrganisation,
  editNote,
  emptyTrash,
  forgetContact,
  joinGroup,
  keepApart,
  keepLetter,
  mergeBackup,
  mergeOrganisations,
  moveLead,
  redoLast,
  restore,
  saveDraft,
  setCustom,
  setIntroduction,
  setOwner,
  setTags,
  undoActivity,
  undoLast,
} from '~/storage';
import { database } from '~/storage/database';
import { backupBytes, essence, laptop, merged, onDevice, opened, sitAt } from './laptops';
import { scene, stage } from './scene';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from './store';
import { visible } from './visible';

withMission();

const RUNS = Number(process.env.RUNS ?? 40);
const SEED = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };
const EVENTS = [VENTURE_CAFE, EXPO, TOKYO] as const;
const GROUP = { website: 'https://gruppo.example/' };
const WORDS = ['uno', 'due', 'tre'] as const;

interface Choice {
  organisation(): Organisation;
  lead(): Lead;
  step(): FollowUp;
  contact(): Contact;
  note(): Activity;
  event(): (typeof EVENTS)[number];
  word(): string;
}
type Deed = (choice: Choice) => Promise<unknown>;

const MERGING: Deed = ({ organisation }) => mergeOrganisations(organisation().id, organisation().id);
const EMPTYING: Deed = () => emptyTrash(new Date(), true);
const FORGETTING: Deed = ({ contact }) => forgetContact(contact().id);
const DEEDS: Deed[] = [
  ({ word, event }) => {
    const name = word();
    // A site of its own: two laptops that capture it give it one id.
    const fields = {
      nameJa: `${name}電機株式会社`,
      website: `https://${name}-denki.example/`,
      business: word(),
    };
    return saveDraft(mirai({ eventId: event(), fields, note: word() }), TODAY);
  },
  // Two companies of one site.
  ({ word, event }) =>
    saveDraft(
      mirai({
        eventId: event(),
        fields:
          word() === 'uno'
            ? { ...GROUP, nameJa: '架空物流株式会社', corporateNumber: '2999901000006' }
            : { ...GROUP, nameJa: '架空商事株式会社', corporateNumber: '6999901000002' },
        url: GROUP.website,
        contact: { name: `架空 ${word()}` },
      }),
      TODAY,
    ),
  ({ word, event }) =>
    saveDraft(
      mirai({ eventId: event(), contact: { name: `架空 ${word()}`, email: `${word()}@x.example` } }),
      TODAY,
    ),
  ({ organisation, event }) => addToEvent(organisation().id, event(), TODAY),
  ({ lead, word }) => moveLead(lead().id, stage(word() === 'uno' ? 'thanked' : 'qualified'), TODAY),
  ({ lead }) => moveLead(lead().id, stage('parked'), TODAY, { resumeOn: '2027-02-01' }),
  ({ step }) => completeFollowUp(step().id, { today: TODAY, next: 'connect', stage: stage('engaged') }),
  ({ step, word }) => changeFollowUp(step().id, { name: word() }),
  ({ lead, word }) => addFollowUp(lead().id, { name: word() }),
  ({ lead, word }) => setOwner(lead().id, word()),
  ({ lead, word }) => setCustom(lead().id, { [word()]: word() }),
  ({ lead, word }) => setTags([lead().id], { add: [word()] }),
  ({ lead, word }) => setIntroduction(lead().id, 'meeo', word() === 'uno' ? undefined : 'met'),
  ({ lead, word }) => addNote(lead().id, word()),
  ({ note, word }) => editNote(note().id, word()),
  ({ organisation, word }) => changeOrganisation(organisation().id, { nameEn: word(), business: word() }),
  ({ organisation }) => joinGroup(organisation().id, organisation().id),
  ({ organisation }) => keepApart(organisation().id, organisation().id),
  ({ organisation, word }) => addContact(organisation().id, { name: `架空 ${word()}` }),
  ({ contact, word }) => changeContact(contact().id, { name: `架空 ${word()}`, role: word() }),
  ({ contact }) => deleteContact(contact().id),
  ({ lead }) => deleteLead(lead().id),
  ({ organisation }) => deleteOrganisation(organisation().id),
  ({ lead }) => restore('leads', lead().id),
  ({ organisation }) => restore('organisations', organisation().id),
  ({ word }) => keepLetter({ kind: 'thanks', language: 'it', subject: word(), body: word() }),
  async () => {
    const last = await database.activities.orderBy('id').last();
    return last && undoActivity(last.id, { partly: true });
  },
  FORGETTING,
  MERGING,
  EMPTYING,
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
  try {
    await deed({
      organisation: from(organisations),
      lead: from(leads),
      step: from(steps),
      contact: from(contacts),
      note: from(activities),
      event: from(EVENTS),
      word: from(WORDS),
    });
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

const choices = fc.array(fc.nat(50), { minLength: 3, maxLength: 6 });
const deeds = fc.array(fc.tuple(fc.integer({ min: 0, max: DEEDS.length - 1 }), choices), {
  minLength: 1,
  maxLength: 5,
});

test(`three laptops that merge each other’s backups in any order come to the same (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  await fc.assert(
    fc.asyncProperty(fc.tuple(deeds, deeds, deeds), async (lists) => {
      const laptops = [];
      const files: Uint8Array<ArrayBuffer>[] = [];
      for (const [at, list] of lists.entries()) {
        await sitAt(onDevice(start, `portatile-${at}`));
        for (const [which, choices] of list) await attempt(DEEDS[which] as Deed, choices);
        laptops.push(await laptop());
        files.push(await backupBytes());
      }
      const ends: unknown[] = [];
      for (const [own, ...others] of [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
      ] as const) {
        await sitAt(laptops[own] ?? {});
        for (const other of others) await merged(files[other] as Uint8Array<ArrayBuffer>);
        ends.push(await essence());
        for (const file of files) expect(await merged(file)).toBe(false);
      }
      for (const end of ends.slice(1)) expect(end).toEqual(ends[0]);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);

/** At which of the laptops something happens: a deed, or the merging of another's backup. */
const happenings = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 0, max: DEEDS.length - 1 }), choices) },
      { weight: 1, arbitrary: fc.nat(2) },
    ),
  ),
  { minLength: 3, maxLength: 16 },
);

test(`three laptops that go on working between one merge and the next come to the same when all know all (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  await fc.assert(
    fc.asyncProperty(happenings, async (list) => {
      const laptops = [0, 1, 2].map((at) => onDevice(start, `portatile-${at}`));
      const at = async (which: number, doing: () => Promise<unknown>) => {
        await sitAt(laptops[which] ?? {});
        await doing();
        laptops[which] = await laptop();
      };
      const merging = async (which: number, other: number) => {
        await sitAt(laptops[other] ?? {});
        const file = await backupBytes();
        await at(which, async () => {
          const open = await opened(file);
          expect(open.outlook.refused).toEqual([]);
          await mergeBackup(open, 'copia.json');
        });
      };
      for (const [which, what] of list)
        if (typeof what === 'number') await merging(which, what);
        else await at(which, () => attempt(DEEDS[what[0]] as Deed, what[1]));
      for (const [which, other] of [
        [0, 1],
        [0, 2],
        [1, 0],
        [2, 0],
        [0, 1],
      ] as const)
        await merging(which, other);
      const ends: unknown[] = [];
      for (const which of [0, 1, 2]) await at(which, async () => ends.push(await essence()));
      for (const end of ends.slice(1)) expect(end).toEqual(ends[0]);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);

test(`whatever a merge did, undoing it shows what was there, and doing it again what it brought (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  // Erasing a person is not undone, whoever did it.
  const kept = deeds.map((list) => list.filter(([which]) => DEEDS[which] !== FORGETTING));
  await fc.assert(
    fc.asyncProperty(fc.tuple(kept, kept), async ([ours, theirs]) => {
      await sitAt(onDevice(start, 'portatile-1'));
      for (const [which, choices] of theirs) await attempt(DEEDS[which] as Deed, choices);
      const file = await backupBytes();
      await sitAt(onDevice(start, 'portatile-0'));
      for (const [which, choices] of ours) await attempt(DEEDS[which] as Deed, choices);
      const was = await visible();
      if (!(await merged(file))) return;
      const is = await visible();
      expect(await undoLast()).toBe('backup-merged');
      expect(await visible()).toEqual(was);
      expect(await redoLast()).toBe('backup-merged');
      expect(await visible()).toEqual(is);
      expect(await merged(file)).toBe(false);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);
