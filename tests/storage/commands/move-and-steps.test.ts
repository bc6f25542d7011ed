import { describe, expect, test } from 'vitest';
import type { LeadId, StageId } from '~/domain/records/ids';
import {
  changePlaybook,
  completeFollowUp,
  eventWithMission,
  followUpsOf,
  moveLead,
  moveLeads,
  saveLead,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { DSEI, EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const stage = (id: string) => id as StageId;
const saved = (eventId = EXPO, placing = {}) => saveLead(mirai({ eventId, placing }), TODAY);
const stepsOf = async (lead: LeadId) =>
  (await followUpsOf(lead)).map(({ step, state }) => `${step} ${state}`);

describe('a move that ends the steps that lead there', () => {
  test('marks them as done and schedules the step that follows, undone together', async () => {
    const lead = await saved();
    await moveLead(lead, stage('thanked'), TODAY, { endSteps: true });
    expect(await stepsOf(lead)).toEqual(['thank done', 'qualify open']);
    await undoLast();
    expect(await stepsOf(lead)).toEqual(['thank open']);
    expect((await database.leads.get(lead))?.stage).toBe('captured');
  });

  test('ends those of earlier stages too, and schedules what follows from the later one', async () => {
    const lead = await saved();
    await moveLead(lead, stage('engaged'), TODAY, { endSteps: true });
    expect(await stepsOf(lead)).toEqual(['thank done', 'first-reminder open']);
  });

  test('leaves them open where the user said so', async () => {
    const lead = await saved();
    await moveLead(lead, stage('thanked'), TODAY);
    expect(await stepsOf(lead)).toEqual(['thank open']);
  });

  test('leaves a step that leads further, and schedules none beside it', async () => {
    const lead = await saved(VENTURE_CAFE, { stage: 'thanked' });
    expect(await stepsOf(lead)).toEqual(['qualify open']);
    await moveLead(lead, stage('captured'), TODAY, { endSteps: true });
    expect(await stepsOf(lead)).toEqual(['qualify open']);
  });

  test('leaves a step that waits for the export review', async () => {
    const lead = await saved(DSEI);
    const [first] = await followUpsOf(lead);
    if (first) await completeFollowUp(first.id, { today: TODAY, next: 'generic-brochure' });
    await moveLead(lead, stage('engaged'), TODAY, { endSteps: true });
    expect(await stepsOf(lead)).toContain('generic-brochure open');
  });

  test('of many leads at once', async () => {
    const leads = [
      await saved(),
      await saveLead({ eventId: EXPO, fields: { nameJa: '架空測器' }, evidence: {} }, TODAY),
    ];
    await moveLeads(leads, stage('thanked'), TODAY, { endSteps: true });
    for (const lead of leads) expect(await stepsOf(lead)).toEqual(['thank done', 'qualify open']);
    await undoLast();
    for (const lead of leads) expect(await stepsOf(lead)).toEqual(['thank open']);
  });
});

test.each([
  [EXPO, 'captured', 'thank'],
  [EXPO, 'thanked', 'qualify'],
  [EXPO, 'qualified', 'profile-and-call'],
  [EXPO, 'engaged', 'first-reminder'],
  [TOKYO, 'captured', 'minutes'],
  [TOKYO, 'thanked', 'promised-material'],
  [DSEI, 'thanked', 'export-opinion'],
])('a lead of %s that begins at %s is promised %s', async (event, begins, step) => {
  expect(await stepsOf(await saved(event, { stage: begins }))).toEqual([`${step} open`]);
});

test('an event whose stages stand in the order of older versions promises the step of the stage still to come', async () => {
  const { event } = await eventWithMission(EXPO);
  const [captured, thanked, qualified, ...later] = event.stages;
  if (!captured || !thanked || !qualified) throw new Error('stages');
  await changePlaybook(EXPO, [captured, qualified, thanked, ...later], event.steps, {});
  expect(await stepsOf(await saved(EXPO, { stage: 'qualified' }))).toEqual(['thank open']);
});

test('the step that qualifies writes the priority with the move', async () => {
  const lead = await saved(EXPO, { stage: 'thanked' });
  const [qualify] = await followUpsOf(lead);
  if (!qualify) throw new Error('no step');
  await completeFollowUp(qualify.id, { today: TODAY, stage: stage('qualified'), priority: 'A' });
  expect(await database.leads.get(lead)).toMatchObject({ stage: 'qualified', priority: 'A' });
  await undoLast();
  expect((await database.leads.get(lead))?.priority).toBeUndefined();
});
