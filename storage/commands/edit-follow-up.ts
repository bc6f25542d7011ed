import type { Day } from '~/domain/dates/day';
import { openDayFrom } from '~/domain/dates/working-days';
import type { Priority } from '~/domain/leads/lead';
import { type Answers, isStepHeld } from '~/domain/leads/stage-hold';
import type { Channel } from '~/domain/missions/playbook';
import { Problem } from '~/domain/problem';
import type { FollowUpId, LeadId, StageId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { moveLeadPatches, noteOf } from '../patches/move-lead';
import { followUpPatch, OWN_CALENDARS, ownStepPatch } from '../patches/schedule-follow-ups';
import { eventWithMission } from '../queries/events';
import { existingFollowUp, existingLead } from '../queries/existing';

/** What else happens when a step ends. */
export interface Ending {
  today: Day;
  note?: string;
  /** Step of the event to schedule next. */
  next?: string;
  /** Stage to move the lead to, with the answers that stage asks for. */
  stage?: StageId;
  answers?: Answers;
  /** The priority that the step gave the lead. */
  priority?: Priority;
}

/** Completes a step and, in the same transaction, schedules the next one and moves the lead where asked. @throws Problem 'step-held', 'stage-held', 'lead-gone', 'event-gone' */
export const completeFollowUp = (id: FollowUpId, ending: Ending): Promise<unknown> =>
  ended(id, 'done', ending);

/** Skips a step. @throws Problem 'lead-gone', 'event-gone' */
export const skipFollowUp = (id: FollowUpId, ending: Ending): Promise<unknown> =>
  ended(id, 'skipped', ending);

const ended = (id: FollowUpId, state: 'done' | 'skipped', ending: Ending): Promise<unknown> =>
  commit(async () => {
    const { followUp, lead } = await existingFollowUp(id);
    if (followUp.state !== 'open') return undefined;
    const dated = await eventWithMission(lead.eventId);
    const { event } = dated;
    const step = event.steps.find((each) => each.id === followUp.step);
    if (state === 'done' && isStepHeld(event, lead, step)) throw new Problem('step-held', followUp.step);
    const next = event.steps.find((each) => each.id === ending.next);
    const { stage, today, answers = {}, note, priority } = ending;
    const said = [note, noteOf(answers)].filter(Boolean).join('\n');
    const moved =
      stage && stage !== lead.stage ? await moveLeadPatches(lead, event, stage, today, answers) : [];
    return {
      activity: {
        kind: state === 'done' ? 'follow-up-done' : 'follow-up-skipped',
        subject: lead.id,
        ...(said && { note: said }),
      },
      patches: [
        patch('followUps', id, { state, endedOn: today }),
        ...(next ? [followUpPatch(next, lead, dated)] : []),
        // The move may end the same step; it is written once.
        ...withPriority(
          moved.filter((each) => each.id !== id),
          lead.id,
          priority,
        ),
      ],
    };
  });

/** The patches with the lead's priority; each record is written once. */
function withPriority(patches: RecordPatch[], leadId: LeadId, priority: Priority | undefined): RecordPatch[] {
  if (!priority) return patches;
  const own = patches.find(({ id }) => id === leadId) ?? patch('leads', leadId, {});
  return [...patches.filter((each) => each !== own), { ...own, set: { ...own.set, priority } }];
}

/** Reopens an ended step. @throws Problem 'lead-gone' */
export const reopenFollowUp = (id: FollowUpId): Promise<unknown> =>
  commit(async () => {
    const { followUp, lead } = await existingFollowUp(id);
    if (followUp.state === 'open') return undefined;
    return {
      activity: { kind: 'follow-up-reopened', subject: lead.id },
      patches: [patch('followUps', id, { state: 'open', endedOn: undefined })],
    };
  });

/** Changes a step's day or name; a closed day is moved forward to a working day of its calendars. Resolves with the resulting day. @throws Problem 'lead-gone', 'event-gone' */
export async function changeFollowUp(
  id: FollowUpId,
  change: { dueOn?: Day; name?: string },
): Promise<Day | undefined> {
  let due: Day | undefined;
  await commit(async () => {
    const { followUp, lead } = await existingFollowUp(id);
    const { event, mission } = await eventWithMission(lead.eventId);
    const calendars = event.steps.find((each) => each.id === followUp.step)?.calendars ?? OWN_CALENDARS;
    due = change.dueOn && openDayFrom(change.dueOn, calendars, mission.customs);
    return {
      activity: { kind: 'follow-up-changed', subject: lead.id },
      patches: [
        patch('followUps', id, {
          touched: true,
          ...(due && { dueOn: due }),
          ...(change.name !== undefined && { name: change.name || undefined }),
        }),
      ],
    };
  });
  return due;
}

/** A step to schedule: one of the event's, or the user's own with its day. */
export type NewStep = { step: string } | { name: string; dueOn?: Day; channel?: Channel };

/** Schedules another step of a lead. @throws Problem 'lead-gone', 'event-gone', 'name-wanted' */
export const addFollowUp = (leadId: LeadId, wished: NewStep): Promise<unknown> =>
  commit(async () => {
    const lead = await existingLead(leadId);
    const dated = await eventWithMission(lead.eventId);
    const own = (): RecordPatch => {
      if (!('name' in wished) || !wished.name.trim()) throw new Problem('name-wanted');
      return ownStepPatch(lead, { ...wished, name: wished.name.trim() }, dated);
    };
    const step = 'step' in wished && dated.event.steps.find(({ id }) => id === wished.step);
    return {
      activity: { kind: 'follow-up-added', subject: leadId },
      patches: [step ? followUpPatch(step, lead, dated) : own()],
    };
  });
