import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '~/domain/dates/day';
import type { FollowUpId, LeadId, StageId } from '~/domain/records/ids';
import {
  addFollowUp,
  changeFollowUp,
  completeFollowUp,
  dateEvent,
  deleteLead,
  dueCounts,
  dueRows,
  dueSections,
  followUpsOf,
  moveLead,
  needsAttention,
  reopenFollowUp,
  saveLead,
  skipFollowUp,
} from '~/storage';
import { database } from '~/storage/core/database';
import { runs } from '../../runs';
import { DSEI, EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const FRIDAY = '2026-12-04' as Day;
/** A lead captured at an event on a Friday, with its open step. */
async function atFriday(): Promise<{ lead: LeadId; step: FollowUpId }> {
  await dateEvent(VENTURE_CAFE, FRIDAY, FRIDAY);
  const lead = await saveLead(mirai(), FRIDAY);
  const [step] = await followUpsOf(lead);
  if (!step) throw new Error('no step');
  return { lead, step: step.id };
}
const stateOf = async (lead: LeadId) =>
  (await followUpsOf(lead)).map(({ step, state, dueOn }) => [step, state, dueOn]);

describe('a step', () => {
  test('done schedules the next and moves the lead, in one activity', async () => {
    const { lead, step } = await atFriday();
    await completeFollowUp(step, {
      today: '2026-12-07' as Day,
      note: 'mandata',
      next: 'qualify',
      stage: 'thanked' as StageId,
    });
    expect(await stateOf(lead)).toEqual([
      ['thank', 'done', '2026-12-07'],
      ['qualify', 'open', '2026-12-10'],
    ]);
    expect((await database.leads.get(lead))?.stage).toBe('thanked');
    const [last] = await database.activities.where({ subject: lead }).reverse().sortBy('id');
    expect(last).toMatchObject({ kind: 'follow-up-done', note: 'mandata' });
  });

  test('done twice is done once, and can be opened again', async () => {
    const { lead, step } = await atFriday();
    await completeFollowUp(step, { today: FRIDAY });
    await completeFollowUp(step, { today: FRIDAY, next: 'qualify' });
    expect(await stateOf(lead)).toEqual([['thank', 'done', '2026-12-07']]);
    await reopenFollowUp(step);
    expect(await stateOf(lead)).toEqual([['thank', 'open', '2026-12-07']]);
  });

  test('skipped schedules the next without being done', async () => {
    const { lead, step } = await atFriday();
    await skipFollowUp(step, { today: FRIDAY, next: 'qualify' });
    expect((await stateOf(lead)).map(([, state]) => state)).toEqual(['skipped', 'open']);
  });

  test('put off to a closed day moves to the next working day, and no longer moves with the event', async () => {
    const { lead, step } = await atFriday();
    // Saturday in Japan.
    expect(await changeFollowUp(step, { dueOn: '2026-12-12' as Day })).toBe('2026-12-14');
    await dateEvent(VENTURE_CAFE, '2027-01-15' as Day, '2027-01-15' as Day);
    expect(await stateOf(lead)).toEqual([['thank', 'open', '2026-12-14']]);
  });

  test('of the user’s own has a name and a day', async () => {
    const { lead } = await atFriday();
    await addFollowUp(lead, { name: 'Chiamare ICE Tokyo', dueOn: '2026-12-09' as Day, channel: 'call' });
    expect((await followUpsOf(lead)).at(-1)).toMatchObject({
      name: 'Chiamare ICE Tokyo',
      dueOn: '2026-12-09',
    });
    await expect(addFollowUp(lead, { name: '  ' })).rejects.toMatchObject({ code: 'name-wanted' });
  });

  test('that hands over something technical waits for the export review', async () => {
    const lead = await saveLead(mirai({ eventId: DSEI }), TODAY);
    await addFollowUp(lead, { step: 'generic-brochure' });
    const brochure = (await followUpsOf(lead)).at(-1);
    await expect(completeFollowUp(brochure?.id as FollowUpId, { today: TODAY })).rejects.toMatchObject({
      code: 'step-held',
    });
  });
});

test('an override of the export review at the end of a step is kept with its reason', async () => {
  const lead = await saveLead(mirai({ eventId: DSEI }), TODAY);
  const [step] = await followUpsOf(lead);
  const override = { by: 'MB', note: 'parere orale' };
  const ending = { today: TODAY, note: 'fatto', stage: 'meeting' as StageId, answers: { override } };
  await completeFollowUp(step?.id as FollowUpId, ending);
  const notes = (await database.activities.where({ subject: lead }).toArray()).map(({ note }) => note);
  expect(notes).toContain('fatto\nMB: parere orale');
});

describe('moving an event', () => {
  test('moves no touched and no ended step, and every other by its own working days', async () => {
    const { lead, step } = await atFriday();
    await completeFollowUp(step, { today: FRIDAY, next: 'qualify' });
    await addFollowUp(lead, { step: 'connect' });
    const connect = (await followUpsOf(lead)).at(-1)?.id as FollowUpId;
    await changeFollowUp(connect, { dueOn: '2026-12-21' as Day });
    const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(FRIDAY, n));
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        await dateEvent(VENTURE_CAFE, day, day);
        const [thank, qualify, touched] = await stateOf(lead);
        expect(thank).toEqual(['thank', 'done', '2026-12-07']);
        expect(touched).toEqual(['connect', 'open', '2026-12-21']);
        expect(String(qualify?.[2]) > day).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('closing a lead', () => {
  test('asks for a reason and ends its open steps', async () => {
    const { lead } = await atFriday();
    await expect(moveLead(lead, 'lost' as StageId, FRIDAY)).rejects.toMatchObject({
      code: 'stage-held',
      subject: 'reason',
    });
    await moveLead(lead, 'lost' as StageId, FRIDAY, { lostReason: 'price', note: 'troppo caro' });
    expect(await database.leads.get(lead)).toMatchObject({ stage: 'lost', lostReason: 'price' });
    expect(await stateOf(lead)).toEqual([['thank', 'skipped', '2026-12-07']]);
  });

  test('parking it schedules its resumption, and resuming it ends that step', async () => {
    const { lead } = await atFriday();
    await moveLead(lead, 'parked' as StageId, FRIDAY, { resumeOn: '2027-02-01' });
    expect((await database.leads.get(lead))?.parkedFrom).toBe('captured');
    expect((await stateOf(lead)).at(-1)).toEqual(['resume', 'open', '2027-02-01']);
    await moveLead(lead, 'engaged' as StageId, FRIDAY);
    expect((await stateOf(lead)).at(-1)).toEqual(['resume', 'skipped', '2027-02-01']);
    expect((await database.leads.get(lead))?.resumeOn).toBeUndefined();
  });

  test('past the export review it takes a name and a reason, and both are recorded', async () => {
    const lead = await saveLead(mirai({ eventId: DSEI }), TODAY);
    await expect(moveLead(lead, 'meeting' as StageId, TODAY)).rejects.toMatchObject({ subject: 'export' });
    await moveLead(lead, 'meeting' as StageId, TODAY, { override: { by: 'GR', note: 'parere orale' } });
    const [last] = await database.activities.where({ subject: lead }).reverse().sortBy('id');
    expect(last).toMatchObject({ kind: 'stage-forced', note: 'GR: parere orale' });
  });
});

describe('Today', () => {
  const noon = (day: string) => new Date(`${day}T03:00:00Z`);

  test('lists open steps by day and counts what is late and due', async () => {
    const { step } = await atFriday();
    await saveLead(mirai({ eventId: EXPO, fields: { nameJa: '株式会社そらレーダー' } }), TODAY);
    expect((await dueRows(10)).map(({ followUp }) => followUp.dueOn)).toEqual(['2026-11-24', '2026-12-07']);
    expect(await dueCounts(noon('2026-12-07'))).toEqual({ overdue: 1, today: 1 });
    await completeFollowUp(step, { today: FRIDAY });
    expect(await dueCounts(noon('2026-12-07'))).toEqual({ overdue: 1, today: 0 });
    expect(await dueRows(10, { eventId: VENTURE_CAFE })).toEqual([]);
  });

  test('counts by the day at the event: it is already tomorrow in Tokyo', async () => {
    await atFriday();
    expect(await dueCounts(new Date('2026-12-06T14:00:00Z'))).toEqual({ overdue: 0, today: 0 });
    expect(await dueCounts(new Date('2026-12-06T16:00:00Z'))).toEqual({ overdue: 0, today: 1 });
  });

  test('numbers every step of each part, by the same filter as the list, without those in the trash', async () => {
    const day = '2026-12-09' as Day;
    const { lead } = await atFriday();
    for (const [dueOn, many] of [
      ['2026-12-07', 12],
      [day, 3],
      ['2026-12-11', 2],
      ['2026-12-14', 1],
    ] as const)
      for (let each = 0; each < many; each += 1)
        await addFollowUp(lead, { name: 'x', channel: 'call', dueOn: dueOn as Day });
    const trashed = await saveLead(mirai({ fields: { nameJa: '株式会社そらレーダー' } }), FRIDAY);
    await deleteLead(trashed);
    const all = { overdue: 13, today: 3, week: 2, later: 1 };
    expect(await dueSections(noon(day))).toEqual(all);
    expect(await dueCounts(noon(day))).toEqual({ overdue: 13, today: 3 });
    expect(await dueRows(100)).toHaveLength(19);
    expect(await dueSections(noon(day), { eventId: VENTURE_CAFE })).toEqual(all);
    const none = { overdue: 0, today: 0, week: 0, later: 0 };
    expect(await dueSections(noon(day), { eventId: EXPO })).toEqual(none);
    expect(await dueSections(noon(day), { owner: 'nobody' })).toEqual(none);
    expect(await dueSections(noon(day), { memberId: 'nobody' })).toEqual(none);
  });

  test('shows who has no next step, who is too long in a stage, and which events have no date', async () => {
    const { lead, step } = await atFriday();
    await saveLead(mirai({ eventId: TOKYO }), FRIDAY);
    await completeFollowUp(step, { today: FRIDAY });
    const mind = await needsAttention(noon('2026-12-20'), 10);
    expect(mind.withoutStep.cards.map((card) => card.lead.id)).toEqual([lead]);
    expect(mind.idle.count).toBe(2);
    expect(mind.waiting.map(({ event, leads }) => [event.name, leads])).toEqual([
      ['Incontri B2B a Tokyo', 1],
    ]);
  });
});
