import type { Day } from '~/domain/dates/day';
import { type FollowUp, RESUME_STEP } from '~/domain/follow-ups/follow-up';
import { stepAt } from '~/domain/follow-ups/next-step';
import type { Lead } from '~/domain/leads/lead';
import { type Answers, holdOn, reviewedControl } from '~/domain/leads/stage-hold';
import { stepsToEnd } from '~/domain/leads/steps-to-end';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { Problem } from '~/domain/problem';
import type { StageId } from '~/domain/records/ids';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { drawId } from '../core/ids';
import { partsByLead } from './lead-parts';
import { type EventWithMission, followUpPatch } from './schedule-follow-ups';

type Moving = Pick<Lead, 'id' | 'eventId' | 'stage' | 'exportControl'>;

/** Moves a lead to a stage: sets the answers, ends the steps that end with it and schedules a resumption. @throws Problem 'stage-held', 'event-gone' */
export const moveLeadPatches = async (
  lead: Moving,
  event: MissionEvent,
  to: StageId,
  today: Day,
  answers: Answers,
): Promise<RecordPatch[]> =>
  moveLeadPatchesWith((await partsByLead([lead.id]))(lead.id).followUps, lead, event, to, today, answers);

/** What the answers say in words, for the history: who overrides the export review and why, and the note. */
export const noteOf = ({ override, note }: Answers): string =>
  [override && `${override.by}: ${override.note}`, note].filter(Boolean).join('\n');

/** The same for a lead whose steps are known. @throws Problem 'stage-held', 'event-gone' */
export function moveLeadPatchesWith(
  steps: readonly FollowUp[],
  lead: Moving,
  event: MissionEvent,
  to: StageId,
  today: Day,
  answers: Answers,
): RecordPatch[] {
  const stage = event.stages.find((each) => each.id === to);
  if (!stage) throw new Problem('event-gone', to);
  const exportControl = reviewedControl(event, lead, answers, today);
  const hold = holdOn(event, exportControl ? { exportControl } : lead, to, answers);
  if (hold) throw new Problem('stage-held', hold);
  const { outcome, lostReason, resumeOn } = answers;
  const closed = {
    outcome: stage.closing === 'agreed' ? outcome : undefined,
    lostReason: stage.closing === 'lost' ? lostReason : undefined,
    resumeOn: stage.closing === 'parked' ? resumeOn : undefined,
    parkedFrom: stage.closing === 'parked' ? lead.stage : undefined,
  };
  const open = steps.filter(({ state }) => state === 'open');
  const resuming = open.filter(({ step }) => step === RESUME_STEP);
  const ended = stage.closing === 'lost' || stage.closing === 'parked' ? open : resuming;
  const done = answers.endSteps ? stepsToEnd(event, lead, open, to) : [];
  return [
    patch('leads', lead.id, {
      stage: to,
      stageSince: today,
      ...closed,
      ...(exportControl && { exportControl }),
    }),
    ...ended.map(({ id }) => patch('followUps', id, { state: 'skipped', endedOn: today })),
    ...done.map(({ id }) => patch('followUps', id, { state: 'done', endedOn: today })),
    ...(stage.closing === 'parked' && resumeOn ? [resumptionPatch(lead, resumeOn)] : []),
  ];
}

/** Schedules the step that follows from a stage for a lead whose move there ended all its open steps. */
export function stepAfterMovePatches(
  steps: readonly FollowUp[],
  moved: readonly RecordPatch[],
  lead: Pick<Lead, 'id' | 'eventId' | 'capturedOn'>,
  dated: EventWithMission,
  to: StageId,
): RecordPatch[] {
  const ended = moved.filter(({ table, set }) => table === 'followUps' && set.state === 'done');
  const left = steps.some(({ id, state }) => state === 'open' && !moved.some((each) => each.id === id));
  const next = ended.length > 0 && !left ? stepAt(dated.event, to, steps) : undefined;
  return next ? [followUpPatch(next, lead, dated)] : [];
}

const resumptionPatch = ({ id: leadId, eventId }: Pick<Lead, 'id' | 'eventId'>, dueOn: string): RecordPatch =>
  insert('followUps', {
    id: drawId(),
    leadId,
    eventId,
    step: RESUME_STEP,
    state: 'open',
    touched: true,
    dueOn,
  });
