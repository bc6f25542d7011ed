import { describe, expect, test } from 'vitest';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { withStage } from '~/domain/missions/edit-playbook';
import type { StageId } from '~/domain/records/ids';
import {
  archiveEvent,
  archiveMission,
  changeEvent,
  changeMission,
  changePlaybook,
  deleteEvent,
  deleteMission,
  dueCounts,
  duplicateEvent,
  duplicateMission,
  type EventEntry,
  eventsWithCounts,
  eventWithMission,
  leadDetails,
  makeEvent,
  makeMission,
  moveLead,
  openDatabase,
  savedPlaybooks,
  saveLead,
  savePlaybook,
  setIntroduction,
} from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { frozenRows, oldDatabase } from '../support/frozen';
import { outsideId } from '../support/outside-id';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const entry = async (over: Partial<EventEntry> = {}): Promise<EventEntry> => ({
  missionId: (await eventWithMission(EXPO)).mission.id,
  name: 'Degustazione a Kobe',
  kind: 'degustazione',
  venue: '',
  city: 'Kobe',
  zone: 'Asia/Tokyo',
  colour: 'green',
  organisers: [],
  sources: [],
  ...over,
});
const refused = async (over: Partial<EventEntry>) =>
  makeEvent(await entry(over)).then(
    () => 'made',
    (failure: { code: string }) => failure.code,
  );

describe('an event', () => {
  test('of an own kind starts with stages and steps of its own', async () => {
    const id = await makeEvent(await entry({ startsOn: '2026-12-04' }));
    const { event } = await eventWithMission(id);
    expect(event).toMatchObject({ kind: 'degustazione', startsOn: '2026-12-04', endsOn: '2026-12-04' });
    expect(event.stages[0]?.id).toBe('captured');
  });

  test('is refused without a name, in an unknown zone, on days that do not exist or the wrong way round', async () => {
    expect(await refused({ name: ' ' })).toBe('event-unnamed');
    expect(await refused({ zone: 'Mars/Olympus' })).toBe('zone-unknown');
    expect(await refused({ startsOn: '2026-02-30' })).toBe('day-invalid');
    expect(await refused({ startsOn: '2026-12-04', endsOn: '2026-12-03' })).toBe('dates-reversed');
    expect(await refused({ endsOn: '2026-12-03' })).toBe('day-invalid');
    expect(await refused({})).toBe('made');
  });

  test('that loses its date lets its open steps wait', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    await changeEvent(EXPO, { startsOn: undefined, endsOn: undefined });
    expect((await leadCards(EXPO))[0]?.next?.dueOn).toBeUndefined();
  });

  test('archived is not offered and makes nothing overdue, and comes back as it was', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    const later = new Date('2027-01-15T03:00:00Z');
    expect((await dueCounts(later)).overdue).toBe(1);
    await archiveEvent(EXPO, true);
    expect((await dueCounts(later)).overdue).toBe(0);
    expect((await eventsWithCounts()).map(({ event }) => event.id)).not.toContain(EXPO);
    expect((await eventsWithCounts(true)).map(({ event }) => event.id)).toContain(EXPO);
    await archiveEvent(EXPO, false);
    expect((await dueCounts(later)).overdue).toBe(1);
  });

  test('copied has the playbook and neither dates nor leads', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    const copy = await duplicateEvent(EXPO, 'Expo 2027');
    const { event } = await eventWithMission(copy);
    expect(event.startsOn).toBeUndefined();
    expect(event.steps).toEqual((await eventWithMission(EXPO)).event.steps);
    expect(await leadCards(copy)).toEqual([]);
  });

  test('deleted sends its leads where the user said, one for each organisation', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    await saveLead(mirai({ eventId: EXPO, fields: { nameJa: '株式会社そらレーダー' } }), TODAY);
    await saveLead(mirai({ eventId: TOKYO }), TODAY);
    await deleteEvent(EXPO, TOKYO);
    const cards = await leadCards(TOKYO);
    expect(cards.map((card) => card.organisation.nameJa).sort()).toEqual([
      'みらい衛星株式会社',
      '株式会社そらレーダー',
    ]);
    await expect(eventWithMission(EXPO)).rejects.toMatchObject({ code: 'event-gone' });
  });

  test('deleted with its leads leaves nothing due', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    await deleteEvent(EXPO, 'trash');
    expect(await leadCards(undefined)).toEqual([]);
    expect(await dueCounts(new Date('2027-01-15T03:00:00Z'))).toEqual({ overdue: 0, today: 0 });
  });
});

describe('the playbook of an event', () => {
  test('is its own: another event keeps its stages', async () => {
    const { event } = await eventWithMission(EXPO);
    await changePlaybook(EXPO, withStage(event.stages, 'Degustazione', 'x'), event.steps, {});
    expect((await eventWithMission(EXPO)).event.stages).toHaveLength(10);
    expect((await eventWithMission(TOKYO)).event.stages).toHaveLength(9);
  });

  test('drops no lead: leads of a removed stage go where the user said', async () => {
    const id = await saveLead(mirai({ eventId: EXPO }), TODAY);
    await moveLead(id, 'engaged' as StageId, TODAY);
    const { stages, steps } = (await eventWithMission(EXPO)).event;
    const fewer = stages.filter((stage) => stage.id !== 'engaged');
    await expect(changePlaybook(EXPO, fewer, steps, {})).rejects.toMatchObject({
      code: 'stage-has-leads',
      subject: 'engaged',
    });
    await changePlaybook(EXPO, fewer, steps, { engaged: 'thanked' as StageId });
    expect((await database.leads.get(id))?.stage).toBe('thanked');
  });

  test('begins with a stage that does not close leads', async () => {
    const { steps } = (await eventWithMission(EXPO)).event;
    await expect(changePlaybook(EXPO, [], steps, {})).rejects.toMatchObject({ code: 'stages-missing' });
  });

  test('re-dates open steps when a step moves', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    const { stages, steps } = (await eventWithMission(EXPO)).event;
    await changePlaybook(
      EXPO,
      stages,
      steps.map((step) => ({ ...step, offset: step.offset + 1 })),
      {},
    );
    expect((await leadCards(EXPO))[0]?.next?.dueOn).toBe('2026-11-25');
  });

  test('saved under a name can start other events', async () => {
    const { stages, steps } = (await eventWithMission(EXPO)).event;
    const id = await savePlaybook('Corto', { stages: stages.slice(0, 3), steps: steps.slice(0, 1) });
    await savePlaybook('Corto', { stages: stages.slice(0, 2), steps: [] });
    expect((await savedPlaybooks()).map((each) => each.stages.length)).toEqual([2]);
    const made = await makeEvent(await entry(), id);
    expect((await eventWithMission(made)).event.stages).toHaveLength(2);
  });
});

describe('a mission', () => {
  test('like last year’s has its events without dates, and the delegation', async () => {
    const { mission } = await eventWithMission(EXPO);
    const next = await duplicateMission(mission.id, 'Missione 2027');
    const events = (await eventsWithCounts()).filter(({ event }) => event.missionId === next);
    expect(events).toHaveLength(4);
    expect(events.every(({ event, leads }) => !event.startsOn && leads === 0)).toBe(true);
    expect(events[0]?.mission.members).toEqual(mission.members);
  });

  test('whose closures change re-dates its open steps', async () => {
    await saveLead(mirai({ eventId: VENTURE_CAFE }), TODAY);
    const { mission, event } = await eventWithMission(VENTURE_CAFE);
    await changeEvent(VENTURE_CAFE, { ...event, startsOn: '2026-12-28' });
    expect((await leadCards(VENTURE_CAFE))[0]?.next?.dueOn).toBe('2027-01-04');
    await changeMission(mission.id, { ...mission, customs: [] });
    expect((await leadCards(VENTURE_CAFE))[0]?.next?.dueOn).toBe('2026-12-29');
  });

  test('is deleted only without events, archived with all of them', async () => {
    const { mission } = await eventWithMission(EXPO);
    await expect(deleteMission(mission.id)).rejects.toMatchObject({ code: 'mission-has-events' });
    await archiveMission(mission.id, true);
    expect(await eventsWithCounts()).toEqual([]);
    const { promoters, country, zone, members } = mission;
    const empty = await makeMission({
      name: 'Vuota',
      promoters,
      country,
      zone,
      members,
      customs: [...USUAL_CUSTOMS],
    });
    await deleteMission(empty);
    expect(
      await database.missions
        .toCollection()
        .filter((each) => !each.deletedAt)
        .count(),
    ).toBe(1);
  });
});

test('a lead is introduced to a member once, to the given state, and the introduction can be withdrawn', async () => {
  const id = await saveLead(mirai(), TODAY);
  await setIntroduction(id, 'meeo', 'suggested');
  await setIntroduction(id, 'meeo', 'met');
  expect((await leadDetails(id))?.introductions.map(({ memberId, state }) => [memberId, state])).toEqual([
    ['meeo', 'met'],
  ]);
  await setIntroduction(id, 'meeo', undefined);
  expect((await leadDetails(id))?.introductions).toEqual([]);
});

test('a database of the first version opens with its leads, its closures and its stages’ ends', async () => {
  (await oldDatabase(1, frozenRows(1))).close();
  await openDatabase(outsideId());
  const [event] = await eventsWithCounts();
  expect(event?.mission.customs).toEqual(USUAL_CUSTOMS);
  expect(event?.event.stages.map(({ closing }) => closing)).toEqual([undefined, 'agreed', 'lost']);
  expect((await leadCards(event?.event.id))[0]?.next?.step).toBe('thank');
});
