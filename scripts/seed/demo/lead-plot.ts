import { type Day, laterOf } from '~/domain/dates/day';
import { nextStep } from '~/domain/follow-ups/next-step';
import { isHeld } from '~/domain/leads/export-hint';
import { exportControlOf } from '~/domain/leads/stage-hold';
import type { LeadId, StageId } from '~/domain/records/ids';
import {
  addNote,
  assessExport,
  choose,
  completeFollowUp,
  eventWithMission,
  followUpsOf,
  leadCard,
  moveLead,
  setIntroduction,
  setPriority,
} from '~/storage';
import type { Chance } from '../../../tests/capture/chance';
import { workingDay, workingDayBefore } from '../engine/working-days';
import { captureLead } from './capture-lead';
import type { Role, Turn } from './cast';
import { LATER_NOTES } from './notes';
import type { Scene } from './scene';

// Minutes after midnight UTC: the fair's hours in Japan, the office's in Italy.
const FAIR_HOURS = [60, 480] as const;
const OFFICE_HOURS = [490, 690] as const;
const AFTERWARDS = 700;
/** Stages at which a member of the delegation has met the company. */
const HAS_MET: readonly string[] = ['meeting', 'proposal', 'agreed'];

/** Plans what happens to a lead: its capture, each step when its owner gets to it, and its turns. */
export function plotLead(scene: Scene, role: Role, day: Day): void {
  const { agenda, chance, today } = scene;
  agenda.plan(day, chance.whole(...FAIR_HOURS), async () => {
    await choose('initials', role.owner);
    const lead = await captureLead(scene, role, day);
    if (role.reach === 'qualified') qualify(scene, role, lead, workingDay(day, 2));
    await planNextStep(scene, role, lead, day);
  });
  for (const turn of role.turns) {
    const on = workingDayBefore(today, turn.before);
    agenda.plan(on, AFTERWARDS, () => takeTurn(scene, role, turn, on));
  }
}

/** Plans the lead's open step for the day on which its owner gets to it, never before `from`. */
async function planNextStep(scene: Scene, role: Role, lead: LeadId, from: Day): Promise<void> {
  const { agenda, chance } = scene;
  const open = (await followUpsOf(lead)).find(({ state }) => state === 'open');
  if (!open?.dueOn) return;
  const due = open.dueOn as Day;
  const day = laterOf(from, workingDay(due, role.pace));
  agenda.plan(day, chance.whole(...OFFICE_HOURS), async () => {
    await choose('initials', role.owner);
    if (await completeStep(scene, role, lead, day)) await planNextStep(scene, role, lead, day);
  });
}

/** Plans that a lead is found worth following without a step of its being done. */
function qualify({ agenda, chance }: Scene, { owner }: Role, lead: LeadId, day: Day): void {
  agenda.plan(day, chance.whole(...OFFICE_HOURS), async () => {
    await choose('initials', owner);
    await moveLead(lead, 'qualified' as StageId, day);
  });
}

/** Ends the lead's open step and what goes with it. Resolves with whether the lead is still pursued. */
async function completeStep({ chance }: Scene, role: Role, id: LeadId, today: Day): Promise<boolean> {
  const details = await leadCard(id);
  const steps = await followUpsOf(id);
  const open = steps.find(({ state }) => state === 'open');
  if (!details || !open || open.step === 'resume') return false;
  const { lead } = details;
  const { event } = await eventWithMission(lead.eventId);
  const step = event.steps.find((each) => each.id === open.step);
  if (isHeld(exportControlOf(event, lead)))
    await assessExport(id, {
      state: 'reviewed',
      areas: [],
      trigger: 'event',
      reviewer: 'MT',
      reviewedOn: today,
    });
  const place = (stage: string | undefined) => event.stages.findIndex((each) => each.id === stage);
  const isWithin = !role.reach || place(step?.leadsTo) <= place(role.reach);
  const isOnward = step?.leadsTo && isWithin && place(step.leadsTo) > place(lead.stage);
  const next = nextStep(event.steps, open.step, steps)?.id;
  await completeFollowUp(open.id, {
    today,
    ...(next && { next }),
    ...(isOnward && step.leadsTo && { stage: step.leadsTo }),
  });
  await alongside(chance, role, id);
  return next !== undefined;
}

/** What is done beside a step now and then. */
async function alongside(chance: Chance, { priority, company }: Role, id: LeadId): Promise<void> {
  const details = await leadCard(id);
  if (priority && details?.lead.priority !== priority) await setPriority([id], priority);
  if (chance.odds(0.45)) await addNote(id, chance.pick(LATER_NOTES));
  const [member, other] = company.trade.members;
  if (member && !HAS_MET.includes(details?.lead.stage ?? '') && chance.odds(0.5))
    await setIntroduction(id, member, 'introduced');
  if (other && chance.odds(0.2)) await setIntroduction(id, other, 'suggested');
}

async function takeTurn(
  { leads }: Scene,
  { number, owner, company }: Role,
  turn: Turn,
  on: Day,
): Promise<void> {
  const id = leads.get(number);
  if (!id) throw new Error(`${company.fields.nameEn} is no lead yet`);
  await choose('initials', owner);
  await moveLead(id, turn.stage as StageId, on, { ...turn.answers, note: turn.note });
  const [member] = company.trade.members;
  if (member && turn.stage === 'meeting') await setIntroduction(id, member, 'met');
}
