import { addDays, type Day } from '~/domain/dates/day';
import { nextStep } from '~/domain/follow-ups/next-step';
import type { LeadId, StageId } from '~/domain/records/ids';
import {
  completeFollowUp,
  eventWithMission,
  followUpsOf,
  moveLeads,
  setIntroductions,
  setTags,
} from '~/storage';
import { database } from '~/storage/core/database';
import { Chance } from '../../../tests/capture/chance';
import type { Agenda } from '../engine/agenda';
import { EVENTS, type EventName, startInventedMission } from '../engine/mission';
import { workingDayBefore } from '../engine/working-days';
import { INVENTED_MISSION } from '../invented/delegation';
import { importList } from './import-list';

const NAMES = Object.keys(EVENTS) as EventName[];
/** Share of a list's companies that are in the next one too. */
const RETURNING = 0.12;
const MORNING = 8 * 60;

/** Plans and carries out a mission of so many leads, at most 10,000: imported lists of four events and two months of work on them. */
export async function bulkMission(leads: number, agenda: Agenda, today: Day): Promise<void> {
  const count = leads / NAMES.length;
  const start = addDays(today, -60);
  const chance = new Chance(leads);
  const dates = Object.fromEntries(
    NAMES.map((name, at) => {
      const day = workingDayBefore(today, 36 - at * 9);
      return [name, [day, day]] as const;
    }),
  ) as Record<EventName, [Day, Day]>;
  agenda.plan(start, MORNING, () => startInventedMission(dates, start));
  for (const [list, name] of NAMES.entries()) {
    const day = addDays(start, 2 + list * 5);
    const from = list * Math.round(count * (1 - RETURNING));
    agenda.plan(day, MORNING, () => importList(chance, { eventId: EVENTS[name], from, count, day }));
  }
  for (let week = 1; week <= 8; week++) planWeek(agenda, chance, addDays(start, week * 7 - 1), week);
  await agenda.runUntil(today);
}

const STAGES = ['qualified', 'thanked', 'engaged'] as const;

/** What is done in a week: something with many leads at once, and some steps one by one. */
function planWeek(agenda: Agenda, chance: Chance, day: Day, week: number): void {
  const some = async (share: number): Promise<LeadId[]> =>
    (await database.leads.toCollection().primaryKeys()).filter(() => chance.odds(share));
  const plan = (minute: number, work: () => Promise<unknown>) => agenda.plan(day, MORNING + minute, work);
  const { id: member } = chance.pick(INVENTED_MISSION.members);
  plan(10, async () => moveLeads(await some(0.2), STAGES[week % STAGES.length] as StageId, day));
  plan(20, async () => setIntroductions(await some(0.03), member, 'introduced'));
  if (week % 4 === 0) plan(21, async () => setTags(await some(0.08), { add: [`settimana ${week}`] }));
  if (week === 6)
    plan(22, async () => moveLeads(await some(0.08), 'lost' as StageId, day, { lostReason: 'no-answer' }));
  if (week === 7)
    plan(23, async () =>
      moveLeads(await some(0.06), 'parked' as StageId, day, { resumeOn: addDays(day, 70) }),
    );
  plan(40, async () => {
    for (const id of await some(0.01)) await completeFirst(id, day);
  });
}

/** Ends the first open step of a lead and promises the next; steps that wait for the export review are left. */
async function completeFirst(id: LeadId, today: Day): Promise<void> {
  const lead = await database.leads.get(id);
  const steps = await followUpsOf(id);
  const open = steps.find(({ state }) => state === 'open');
  if (!lead || !open || (open.dueOn ?? today) > today) return;
  const { event } = await eventWithMission(lead.eventId);
  if (event.kind === 'defence_fair') return;
  const next = nextStep(event.steps, open.step, steps)?.id;
  await completeFollowUp(open.id, { today, ...(next && { next }) });
}
