import type { Day } from '~/domain/dates/day';
import type { Answers } from '~/domain/leads/stage-hold';
import type { LeadId, StageId } from '~/domain/records/ids';
import { commit } from '../core/commit';
import { partsByLead } from '../patches/lead-parts';
import { moveLeadPatchesWith, noteOf, stepAfterMovePatches } from '../patches/move-lead';
import { eventWithMission } from '../queries/events';
import { existingLead } from '../queries/existing';

/** Moves a lead to any stage of its event with the answers that stage asks for; does nothing where it is there already. @throws Problem 'stage-held' naming what is missing, 'lead-gone', 'event-gone' */
export const moveLead = (id: LeadId, to: StageId, today: Day, answers: Answers = {}): Promise<unknown> =>
  commit(async () => {
    const lead = await existingLead(id);
    const dated = await eventWithMission(lead.eventId);
    if (lead.stage === to) return undefined;
    const { followUps } = (await partsByLead([id]))(id);
    const moved = moveLeadPatchesWith(followUps, lead, dated.event, to, today, answers);
    const said = noteOf(answers);
    return {
      activity: {
        kind: answers.override ? 'stage-forced' : 'stage-changed',
        subject: id,
        ...(said && { note: said }),
      },
      patches: [...moved, ...stepAfterMovePatches(followUps, moved, lead, dated, to)],
    };
  });
