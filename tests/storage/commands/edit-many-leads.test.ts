import { beforeEach, describe, expect, test } from 'vitest';
import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import {
  addToEvent,
  assessExport,
  deleteLeads,
  leadDetails,
  leadRowsOf,
  listedIds,
  moveLeads,
  moveToEvent,
  saveLead,
  setIntroductions,
  setOwners,
  setPriority,
  setTags,
  trash,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { DSEI, EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { visible } from '../support/visible';

const rowsAt = async (eventId: MissionEventId) => leadRowsOf(await listedIds(eventId));

withMission();

const stage = (id: string) => id as StageId;
const NAMES = ['みらい衛星株式会社', '株式会社そらレーダー', '架空電波株式会社'];
let leads: LeadId[] = [];
const activities = () => database.activities.count();

beforeEach(async () => {
  leads = [];
  for (const nameJa of NAMES) leads.push(await saveLead(mirai({ fields: { nameJa } }), TODAY));
});

describe('many leads at once', () => {
  test('are moved in one transaction and undone together', async () => {
    const [before, count] = [await visible(), await activities()];
    const report = await moveLeads(leads, stage('thanked'), TODAY);
    expect(report).toEqual({ done: leads, held: [] });
    expect((await rowsAt(VENTURE_CAFE)).map(({ lead }) => lead.stage)).toEqual(Array(3).fill('thanked'));
    expect(await activities()).toBe(count + 1);
    await undoLast();
    expect(await visible()).toEqual(before);
  });

  test('already there are left out, and where all are nothing happens', async () => {
    const [first, ...rest] = leads;
    await moveLeads([first as LeadId], stage('thanked'), TODAY);
    expect((await moveLeads(leads, stage('thanked'), TODAY)).done).toEqual(rest);
    const count = await activities();
    expect(await moveLeads(leads, stage('thanked'), TODAY)).toEqual({ done: [], held: [] });
    expect(await activities()).toBe(count);
  });

  test('one that is gone does not stop the others; one named twice is done once', async () => {
    const [first, ...rest] = leads as [LeadId, ...LeadId[]];
    await deleteLeads([first]);
    expect((await setOwners([...leads, ...rest], 'GR')).done).toEqual(rest);
  });

  test('go to another event with their steps; one whose organisation has a lead there stays', async () => {
    const [first, ...rest] = leads as [LeadId, ...LeadId[]];
    const organisation = (await database.leads.get(first))?.organisationId;
    await addToEvent(organisation as never, EXPO, TODAY);
    const before = await visible();
    const report = await moveToEvent(leads, EXPO);
    expect(report).toEqual({ done: rest, held: [{ id: first, hold: 'taken' }] });
    const steps = await database.followUps.where('leadId').anyOf(rest).toArray();
    expect(new Set(steps.map(({ eventId }) => eventId))).toEqual(new Set([EXPO]));
    expect(await moveToEvent(rest, EXPO)).toEqual({ done: [], held: [] });
    await undoLast();
    expect(await visible()).toEqual(before);
  });

  test('do not slip past the export review into a stage it guards', async () => {
    await moveLeads(leads, stage('meeting'), TODAY);
    await moveToEvent(leads, DSEI);
    expect((await rowsAt(DSEI)).map(({ lead }) => lead.stage)).toEqual(Array(3).fill('captured'));
  });

  test('get tags, each once, and lose them again', async () => {
    const [first] = leads as [LeadId];
    await setTags([first], { add: ['Antenne'] });
    expect((await setTags(leads, { add: ['antenne'] })).done).toEqual(leads.slice(1));
    await setTags(leads, { remove: ['ANTENNE'] });
    expect((await rowsAt(VENTURE_CAFE)).map(({ lead }) => lead.tags)).toEqual(Array(3).fill(undefined));
  });

  test('get a priority and lose it again', async () => {
    await setPriority(leads, 'B');
    expect((await setPriority(leads, undefined)).done).toEqual(leads);
    expect((await rowsAt(VENTURE_CAFE)).map(({ lead }) => lead.priority)).toEqual(Array(3).fill(undefined));
  });

  test('report progress, and aborted leave everything unchanged', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `架空${at}株式会社`);
    for (const nameJa of many) leads.push(await saveLead(mirai({ fields: { nameJa } }), TODAY));
    const before = await visible();
    const control = new AbortController();
    const progress: [number, number][] = [];
    const onProgress = (done: number, all: number) => {
      progress.push([done, all]);
      if (done > 0) control.abort();
    };
    await expect(setOwners(leads, 'GR', { onProgress, signal: control.signal })).resolves.toMatchObject({
      done: leads,
    });
    expect(progress).toEqual([
      [0, 303],
      [250, 303],
    ]);
    await undoLast();
    const stopped = new AbortController();
    stopped.abort();
    await expect(setOwners(leads, 'GR', { signal: stopped.signal })).rejects.toMatchObject({
      code: 'stopped',
    });
    const between = new AbortController();
    await expect(
      setTags(leads, { add: ['x'] }, { onProgress: () => between.abort(), signal: between.signal }),
    ).rejects.toMatchObject({ code: 'stopped' });
    expect(await visible()).toEqual(before);
  });

  test('get an owner and lose it again', async () => {
    await setOwners(leads, 'GR');
    expect((await rowsAt(VENTURE_CAFE)).map(({ lead }) => lead.owner)).toEqual(['GR', 'GR', 'GR']);
    await setOwners(leads, undefined);
    expect((await rowsAt(VENTURE_CAFE)).every(({ lead }) => lead.owner === undefined)).toBe(true);
    await undoLast();
    expect((await rowsAt(VENTURE_CAFE)).map(({ lead }) => lead.owner)).toEqual(['GR', 'GR', 'GR']);
  });

  test('are introduced to a member, those already as far left out, and withdrawn', async () => {
    const [first, ...rest] = leads as [LeadId, ...LeadId[]];
    await setIntroductions([first], 'meeo', 'met');
    expect((await setIntroductions(leads, 'meeo', 'met')).done).toEqual(rest);
    const states = async () =>
      (await rowsAt(VENTURE_CAFE)).flatMap(({ introductions }) => introductions.map(({ state }) => state));
    expect(await states()).toEqual(['met', 'met', 'met']);
    await setIntroductions(leads, 'meeo', undefined);
    expect(await states()).toEqual([]);
    await undoLast();
    expect(await states()).toEqual(['met', 'met', 'met']);
  });

  test('go to the trash and come back together', async () => {
    await setIntroductions(leads, 'meeo', 'met');
    const before = await visible();
    await deleteLeads(leads);
    expect(await rowsAt(VENTURE_CAFE)).toEqual([]);
    expect((await trash()).map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    await undoLast();
    expect(await visible()).toEqual(before);
  });
});

describe('a bulk move', () => {
  test('leaves those that wait for the export review, and says so', async () => {
    const [first, ...rest] = leads as [LeadId, ...LeadId[]];
    await assessExport(first, { state: 'to_review', areas: [], trigger: 'person' });
    expect(await moveLeads(leads, stage('meeting'), TODAY)).toEqual({
      done: rest,
      held: [{ id: first, hold: 'export' }],
    });
    expect((await database.leads.get(first))?.stage).toBe('captured');
  });

  test('to a closing stage is held for all until its question is answered', async () => {
    const count = await activities();
    const { done, held } = await moveLeads(leads, stage('lost'), TODAY);
    expect([done, held.map(({ hold }) => hold)]).toEqual([[], ['reason', 'reason', 'reason']]);
    expect(await activities()).toBe(count);
    await moveLeads(leads, stage('lost'), TODAY, { lostReason: 'no-answer' });
    const closed = await database.leads.bulkGet(leads);
    expect(closed.map((lead) => lead?.lostReason)).toEqual(Array(3).fill('no-answer'));
    expect(await openSteps()).toBe(0);
  });

  test('to a stage the event does not have is refused', async () => {
    await expect(moveLeads(leads, stage('nowhere'), TODAY)).rejects.toMatchObject({ code: 'event-gone' });
  });

  test('of leads at a defence fair holds them all', async () => {
    const organisation = (await database.leads.get(leads[0] as LeadId))?.organisationId;
    if (!organisation) throw new Error('no organisation');
    await addToEvent(organisation, DSEI, TODAY);
    const there = (await rowsAt(DSEI)).map(({ lead }) => lead.id);
    expect((await moveLeads(there, stage('proposal'), TODAY)).held).toHaveLength(1);
  });
});

test('each lead’s history shows what was done to many, with its own change alone', async () => {
  await moveLeads(leads, stage('thanked'), TODAY);
  await setIntroductions(leads, 'meeo', 'met');
  for (const id of leads) {
    const [introduced, moved] = (await leadDetails(id))?.history ?? [];
    expect(introduced).toMatchObject({ activity: { kind: 'introduction-set' }, together: true });
    expect(moved).toMatchObject({ activity: { kind: 'stage-changed' }, together: true, undone: false });
    expect(moved?.changes).toMatchObject([{ record: id, after: { stage: 'thanked' } }]);
  }
  await undoLast();
  await undoLast();
  const history = (await leadDetails(leads[0] as LeadId))?.history ?? [];
  expect(
    history.filter(({ together }) => together).map(({ activity, undone }) => [activity.kind, undone]),
  ).toEqual([
    ['undone', false],
    ['undone', false],
    ['introduction-set', true],
    ['stage-changed', true],
  ]);
});

/** Number of open steps. */
async function openSteps(): Promise<number> {
  return (await database.followUps.toArray()).filter(({ state, deletedAt }) => state === 'open' && !deletedAt)
    .length;
}
