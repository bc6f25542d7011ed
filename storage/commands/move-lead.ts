import type { Day } from '~/domain/day';
import type { LeadId, StageId } from '~/domain/ids';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { database } from '../database';
import { patch } from '../patch';
import { eventWithMission } from '../queries/events';

/** Moves a lead to a stage of its event; a move to where it stands does nothing. @throws Problem 'lead-gone', 'event-gone' */
export const moveLead = (id: LeadId, to: StageId, today: Day): Promise<unknown> =>
  commit(async () => {
    const lead = await database.leads.get(id);
    if (!lead || lead.deletedAt) throw new Problem('lead-gone', id);
    const { event } = await eventWithMission(lead.eventId);
    if (!event.stages.some((stage) => stage.id === to)) throw new Problem('event-gone', to);
    if (lead.stage === to) return undefined;
    return {
      activity: { kind: 'stage-changed', subject: id },
      patches: [patch('leads', id, { stage: to, stageSince: today })],
    };
  });
