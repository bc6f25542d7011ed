import { expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { needsAttention, saveLead, setOwner } from '~/storage';
import { overAllTables } from '~/storage/core/all-tables';
import { database } from '~/storage/core/database';
import { EXPO, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const NOW = new Date('2026-12-20T03:00:00Z');

/** A lead without a step, in a stage since a day. */
async function resting(nameJa: string, stageSince: string, over: object = {}, eventId = VENTURE_CAFE) {
  const id = await saveLead({ eventId, fields: { nameJa }, evidence: {} }, TODAY);
  await overAllTables(async () => {
    await database.leads.update(id, { stageSince: stageSince as Day, ...over });
    await database.followUps.where({ leadId: id }).delete();
  });
  return id;
}

test('the leads longest in their stage come first, whatever their event and stage, and all are counted', async () => {
  await resting('さん', '2026-12-03');
  await resting('いち', '2026-12-01', { stage: 'qualified' });
  await resting('に', '2026-12-02', {}, EXPO);
  await resting('終', '2026-11-01', { stage: 'lost' });
  const { withoutStep, idle } = await needsAttention(NOW, 2);
  expect(withoutStep.count).toBe(3);
  expect(withoutStep.cards.map(({ organisation }) => organisation.nameJa)).toEqual(['いち', 'に']);
  expect(idle.count).toBe(3);
  const atExpo = await needsAttention(NOW, 9, { eventId: EXPO });
  expect(atExpo.withoutStep.cards.map(({ organisation }) => organisation.nameJa)).toEqual(['に']);
});

test('an agreement without its outcome and a meeting without its report are named, one of the same day not yet', async () => {
  await resting('合意', '2026-12-01', { stage: 'agreed' });
  await resting('済', '2026-12-01', { stage: 'agreed', outcome: 'order' });
  await resting('会議', '2026-12-01', { stage: 'meeting' });
  await resting('報告', '2026-12-01', { stage: 'meeting', meetingOutcome: 'interested' });
  await resting('今日', '2026-12-20', { stage: 'meeting' });
  const { withoutOutcome } = await needsAttention(NOW, 9);
  expect(withoutOutcome.cards.map(({ organisation }) => organisation.nameJa).sort()).toEqual([
    '会議',
    '合意',
  ]);
});

test('of an owner only, they are the same as of all who are', async () => {
  await setOwner(await resting('いち', '2026-12-01'), 'AB');
  await resting('に', '2026-12-02');
  const { withoutStep, idle } = await needsAttention(NOW, 9, { owner: 'AB' });
  expect(withoutStep.cards.map(({ organisation }) => organisation.nameJa)).toEqual(['いち']);
  expect(idle.count).toBe(1);
});
