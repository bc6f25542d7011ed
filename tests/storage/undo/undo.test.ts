import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ACTIVITY_KINDS } from '~/domain/history/activity';
import {
  addContact,
  addFollowUp,
  addToEvent,
  changeFollowUp,
  changeOrganisation,
  changePlaybook,
  deleteContact,
  deleteLead,
  deleteOrganisation,
  editNote,
  eventWithMission,
  leadDetails,
  mergeOrganisations,
  moveLead,
  redoLast,
  restore,
  saveLead,
  setOwner,
  undoActivity,
  undoLast,
  undoPreview,
} from '~/storage';
import { database } from '~/storage/core/database';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { COMMANDS } from '../support/commands';
import { type Scene, scene, stage } from '../support/scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();
beforeEach(clearUndoStack);
afterEach(() => void vi.useRealTimers());

const lastDone = async () => {
  const last = await database.activities.orderBy('id').last();
  if (!last) throw new Error('nothing happened');
  return last;
};
/** Runs a command and resolves with its activity. */
async function happening(command: Promise<unknown>) {
  await command;
  return (await lastDone()).id;
}
const refused = (id: Awaited<ReturnType<typeof happening>>) =>
  expect(undoActivity(id)).rejects.toMatchObject({ code: 'undo-overtaken' });

describe('undoing', () => {
  const seen = new Set<string>();

  test.each(Object.entries(COMMANDS))(
    '%s leaves no trace of it, and redo none of the undo',
    async (_, commands) => {
      const before = await scene();
      const command = commands.at(-1);
      if (commands.length === 2) await commands[0](before);
      const [was, rows] = [await visible(), await database.activities.count()];
      await command?.(before);
      const { kind } = await lastDone();
      seen.add(kind);
      const is = await visible();
      expect(is).not.toEqual(was);
      expect(await database.activities.count()).toBe(rows + 1);
      expect(await undoLast()).toBe(kind);
      expect(await visible()).toEqual(was);
      expect(await redoLast()).toBe(kind);
      expect(await visible()).toEqual(is);
      await undoLast();
      expect(await visible()).toEqual(was);
      expect(await orphans()).toEqual([]);
    },
  );

  test('is tried for every kind of activity', () => {
    const others = ['contact-forgotten', 'undone', 'redone'];
    expect(ACTIVITY_KINDS.filter((kind) => !seen.has(kind) && !others.includes(kind))).toEqual([]);
  });

  test('what is undone already does nothing', async () => {
    const { lead } = await scene();
    const id = await happening(setOwner(lead, 'GR'));
    expect(await undoActivity(id)).toBe('owner-set');
    const was = await database.activities.count();
    expect(await undoActivity(id)).toBeUndefined();
    expect(await database.activities.count()).toBe(was);
  });

  test('after a new command there is nothing to redo', async () => {
    const { lead } = await scene();
    await setOwner(lead, 'GR');
    await undoLast();
    await setOwner(lead, 'MB');
    expect(await redoLast()).toBeUndefined();
    expect((await database.leads.get(lead))?.owner).toBe('MB');
  });

  test('is refused after 30 days, and not a moment before', async () => {
    const { lead } = await scene();
    const id = await happening(setOwner(lead, 'GR'));
    const at = Date.parse((await lastDone()).at);
    vi.useFakeTimers({ toFake: ['Date'], now: at + 30 * 86_400_000 + 1 });
    await expect(undoActivity(id)).rejects.toMatchObject({ code: 'undo-too-old' });
    vi.setSystemTime(at + 30 * 86_400_000);
    expect(await undoActivity(id)).toBe('owner-set');
  });
});

test('a note can be edited back to its first version, and each version undone', async () => {
  const { note, lead } = await scene();
  const text = async () =>
    (await leadDetails(lead))?.history.find(({ activity }) => activity.id === note)?.note;
  await editNote(note, 'cerca sensori');
  await editNote(note, 'cerca antenne');
  expect(await text()).toBe('cerca antenne');
  await editNote(note, ' ');
  await undoLast();
  expect(await text()).toBe('cerca sensori');
  await undoLast();
  expect(await text()).toBe('cerca antenne');
});

describe('what a later change has overtaken', () => {
  test('is refused, and in part gives back only what nobody wrote since', async () => {
    const { organisation } = await scene();
    const id = await happening(changeOrganisation(organisation, { nameEn: 'Mirai', phone: '+81355550101' }));
    await changeOrganisation(organisation, { phone: '+81355550102' });
    await refused(id);
    expect((await undoPreview(id))?.overtaken).toMatchObject([{ field: 'phone' }]);
    await undoActivity(id, { partly: true });
    expect(await database.organisations.get(organisation)).toMatchObject({
      nameEn: 'Mirai Satellite Inc.',
      phone: '+81355550102',
    });
  });

  test('counts where the later change wrote the same value', async () => {
    const { step } = await scene();
    const id = await happening(changeFollowUp(step, { name: 'Chiamare' }));
    await changeFollowUp(step, { dueOn: '2026-12-09' as typeof TODAY });
    await refused(id);
    await undoActivity(id, { partly: true });
    // The user's own day stays: the event's date does not move it.
    expect(await database.followUps.get(step)).toMatchObject({ dueOn: '2026-12-09', touched: true });
    expect((await database.followUps.get(step))?.name).toBeUndefined();
  });

  test('is no longer overtaken once the later change is undone', async () => {
    const { lead } = await scene();
    const id = await happening(setOwner(lead, 'GR'));
    await setOwner(lead, 'MB');
    await refused(id);
    await undoLast();
    expect(await undoActivity(id)).toBe('owner-set');
    expect((await database.leads.get(lead))?.owner).toBeUndefined();
  });

  type Later = (scene: Scene) => Promise<unknown>;
  const HANGING: Record<string, [first: Later, later: Later]> = {
    'a lead with a step promised since': [
      ({ organisation }) => addToEvent(organisation, EXPO, TODAY),
      async () => addFollowUp((await leadAt(EXPO)).id, { name: 'Chiamare' }),
    ],
    'a lead that has somebody to follow it since': [
      ({ organisation }) => addToEvent(organisation, EXPO, TODAY),
      async () => setOwner((await leadAt(EXPO)).id, 'GR'),
    ],
    'an organisation with people since': [
      () => saveLead(mirai({ fields: { nameJa: '架空電機株式会社' } }), TODAY),
      async () => addContact((await newest()).id, { name: '山田 太郎' }),
    ],
    'an organisation with another merged into it since': [
      () => saveLead(mirai({ fields: { nameJa: '架空電機株式会社' } }), TODAY),
      async ({ otherOrganisation }) => mergeOrganisations((await newest()).id, otherOrganisation),
    ],
    'a lead back from the trash whose organisation went there since': [
      ({ lead }) => deleteLead(lead),
      ({ organisation }) => deleteOrganisation(organisation),
    ],
    'a person back from the trash whose organisation went there since': [
      ({ contact }) => deleteContact(contact),
      ({ organisation }) => deleteOrganisation(organisation),
    ],
    'an organisation restored that has another lead since': [
      async ({ organisation }) => {
        await deleteOrganisation(organisation);
        await restore('organisations', organisation);
      },
      ({ organisation }) => addToEvent(organisation, EXPO, TODAY),
    ],
    'a stage that the event has no more': [
      ({ lead }) => moveLead(lead, stage('thanked'), TODAY),
      async () => {
        const { stages, steps } = (await eventWithMission(VENTURE_CAFE)).event;
        await changePlaybook(VENTURE_CAFE, stages.slice(1), steps, { captured: stage('qualified') });
      },
    ],
    'a stage that a lead moved to since': [
      async () => {
        const { stages, steps } = (await eventWithMission(VENTURE_CAFE)).event;
        await changePlaybook(VENTURE_CAFE, [...stages, { id: stage('fair') }], steps, {});
      },
      ({ lead }) => moveLead(lead, stage('fair'), TODAY),
    ],
  };

  test.each(Object.entries(HANGING))('%s: no dangling reference', async (_, [first, later]) => {
    const before = await scene();
    const id = await happening(first(before));
    await later(before);
    const is = await visible();
    await refused(id);
    expect(await visible()).toEqual(is);
    await undoActivity(id, { partly: true });
    expect(await orphans()).toEqual([]);
  });

  const leadAt = async (eventId: string) => {
    const lead = await database.leads.where({ eventId }).first();
    if (!lead) throw new Error('no lead there');
    return lead;
  };
  const newest = async () => {
    const [found] = await database.organisations
      .filter(({ nameJa }) => nameJa === '架空電機株式会社')
      .toArray();
    if (!found) throw new Error('no such organisation');
    return found;
  };
});
