import type { Day } from '~/domain/day';
import { type Answers, holdOn } from '~/domain/hold';
import type { LeadId, StageId } from '~/domain/ids';
import { type FollowUp, type Lead, RESUME_STEP } from '~/domain/lead';
import type { MissionEvent } from '~/domain/mission-event';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { drawId } from '../ids';
import { partsByLead } from '../lead-parts';
import { insert, patch, type RecordPatch } from '../patch';
import { eventWithMission } from '../queries/events';
import { leadKept } from '../queries/lead-kept';

/** Moves a lead to any stage of its event, with what that stage asks for; a move to where it stands does nothing. @throws Problem 'stage-held' naming what is missing, 'lead-gone', 'event-gone' */
export const moveLead = (id: LeadId, to: StageId, today: Day, answers: Answers = {}): Promise<unknown> =>
  commit(async () => {
    const lead = await leadKept(id);
    const { event } = await eventWithMission(lead.eventId);
    if (lead.stage === to) return undefined;
    const { override, note } = answers;
    const said = [override && `${override.by}: ${override.note}`, note].filter(Boolean).join('\n');
    return {
      activity: {
        kind: override ? 'stage-forced' : 'stage-changed',
        subject: id,
        ...(said && { note: said }),
      },
      patches: await movePatches(lead, event, to, today, answers),
    };
  });

type Moving = Pick<Lead, 'id' | 'eventId' | 'stage' | 'exportControl'>;

/** What a move writes: the stage with what was answered, and the open steps that end or begin with it. @throws Problem 'stage-held', 'event-gone' */
export const movePatches = async (
  lead: Moving,
  event: MissionEvent,
  to: StageId,
  today: Day,
  answers: Answers,
): Promise<RecordPatch[]> =>
  moveWith((await partsByLead([lead.id]))(lead.id).followUps, lead, event, to, today, answers);

/** The same for a lead whose steps are known. @throws Problem 'stage-held', 'event-gone' */
export function moveWith(
  steps: readonly FollowUp[],
  lead: Moving,
  event: MissionEvent,
  to: StageId,
  today: Day,
  answers: Answers,
): RecordPatch[] {
  const stage = event.stages.find((each) => each.id === to);
  if (!stage) throw new Problem('event-gone', to);
  const hold = holdOn(event, lead, to, answers);
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
  return [
    patch('leads', lead.id, { stage: to, stageSince: today, ...closed }),
    ...ended.map(({ id }) => patch('followUps', id, { state: 'skipped', endedOn: today })),
    ...(stage.closing === 'parked' && resumeOn ? [resumption(lead, resumeOn)] : []),
  ];
}

const resumption = ({ id: leadId, eventId }: Pick<Lead, 'id' | 'eventId'>, dueOn: string): RecordPatch =>
  insert('followUps', {
    id: drawId(),
    leadId,
    eventId,
    step: RESUME_STEP,
    state: 'open',
    touched: true,
    dueOn,
  });
