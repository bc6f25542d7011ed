import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { AEROSPACE_MISSION } from '~/domain/missions/aerospace-preset';
import type { StageId } from '~/domain/records/ids';
import { dateEvent, eventsWithCounts, leadSheets, moveLead, saveLead, startMission } from '~/storage';
import { database } from '~/storage/core/database';
import { leadCards } from '../support/cards';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

describe('the preset mission', () => {
  test('has four events, unknown dates left open, and the delegation', async () => {
    const events = await eventsWithCounts();
    expect(events.map(({ event }) => event.startsOn)).toEqual([
      '2025-05-20',
      '2025-05-21',
      undefined,
      undefined,
    ]);
    expect(events[0]?.mission.members.map(({ name }) => name)).toContain('MEEO');
  });

  test('started twice it stays one', async () => {
    await startMission(AEROSPACE_MISSION, ['ev-vcafe'], [], TODAY);
    expect(await database.missions.count()).toBe(1);
    expect(await database.missionEvents.count()).toBe(4);
  });

  test('named companies become leads only when ticked', async () => {
    expect(await database.leads.count()).toBe(0);
    await startMission(AEROSPACE_MISSION, [], AEROSPACE_MISSION.named.slice(0, 1), TODAY);
    expect(await leadCards(TOKYO)).toHaveLength(1);
  });
});

describe('follow-ups', () => {
  test('count from the capture where the event is past: last year’s event makes nothing overdue', async () => {
    await saveLead(mirai({ eventId: EXPO }), TODAY);
    const [card] = await leadCards(EXPO);
    // Friday 20 November 2026; Monday 23 is 勤労感謝の日.
    expect(card?.next).toMatchObject({ step: 'thank', dueOn: '2026-11-24' });
  });

  test('wait while the event has no date and are dated when it gets one', async () => {
    await saveLead(mirai(), TODAY);
    expect((await leadCards(VENTURE_CAFE))[0]?.next?.dueOn).toBeUndefined();
    await dateEvent(VENTURE_CAFE, '2026-12-03' as Day, '2026-12-04' as Day);
    expect((await leadCards(VENTURE_CAFE))[0]?.next?.dueOn).toBe('2026-12-07');
  });

  test('an event that ends before it starts is refused', async () => {
    const dating = dateEvent(VENTURE_CAFE, '2026-12-04' as Day, '2026-12-03' as Day);
    await expect(dating).rejects.toMatchObject({ code: 'dates-reversed' });
  });
});

describe('moving a lead', () => {
  test('changes its stage and the day since it is there, with an activity', async () => {
    const id = await saveLead(mirai(), TODAY);
    await moveLead(id, 'thanked' as StageId, '2026-11-24' as Day);
    expect(await database.leads.get(id)).toMatchObject({ stage: 'thanked', stageSince: '2026-11-24' });
    const kinds = (await database.activities.where({ subject: id }).toArray()).map(({ kind }) => kind);
    expect(kinds).toEqual(['lead-captured', 'stage-changed']);
  });

  test('to its own stage does nothing', async () => {
    const id = await saveLead(mirai(), TODAY);
    await moveLead(id, 'captured' as StageId, TODAY);
    expect(await database.activities.where({ subject: id }).count()).toBe(1);
  });

  test('to a stage the event does not have is refused', async () => {
    const id = await saveLead(mirai(), TODAY);
    await expect(moveLead(id, 'nowhere' as StageId, TODAY)).rejects.toMatchObject({ code: 'event-gone' });
  });

  test('two windows that change different fields of one lead lose neither', async () => {
    const id = await saveLead(mirai(), TODAY);
    await Promise.all([
      moveLead(id, 'qualified' as StageId, TODAY),
      dateEvent(VENTURE_CAFE, '2026-12-03' as Day, '2026-12-03' as Day),
    ]);
    const [card] = await leadCards(VENTURE_CAFE);
    expect(card?.lead.stage).toBe('qualified');
    expect(card?.next?.dueOn).toBe('2026-12-04');
  });
});

test('the office’s rows carry the notes, the contact and the next step', async () => {
  await saveLead(mirai({ note: 'prima nota', contact: { name: '架空 花子' } }), TODAY);
  const [sheet] = await leadSheets(VENTURE_CAFE);
  expect(sheet).toMatchObject({
    notes: ['prima nota'],
    contact: { name: '架空 花子' },
    next: { step: 'thank' },
  });
});
