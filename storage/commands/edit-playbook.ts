import { MOST_STAGES, type Stage, type Step } from '~/domain/missions/playbook';
import { Problem } from '~/domain/problem';
import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import { patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { redatePatches } from '../patches/schedule-follow-ups';
import { eventWithMission } from '../queries/events';

/** Target stage for the leads of each removed stage. */
export type StageMoves = Readonly<Record<string, StageId>>;

/** Replaces the stages and steps of one event; leads of a removed stage move as `moves` says, open steps that nobody edited are re-dated. @throws Problem 'stages-missing', 'stage-has-leads' naming the stage, 'event-gone' */
export const changePlaybook = (
  id: MissionEventId,
  stages: readonly Stage[],
  steps: readonly Step[],
  moves: StageMoves,
): Promise<unknown> =>
  commit(async () => {
    checkStages(stages);
    const { event, mission } = await eventWithMission(id);
    const changed = { ...event, stages: [...stages], steps: [...steps] };
    const leads = (await database.leads.where({ eventId: id }).toArray()).filter((lead) => !lead.deletedAt);
    const homeless = leads.filter((lead) => !stages.some((stage) => stage.id === lead.stage));
    return {
      activity: { kind: 'event-changed', subject: id },
      patches: [
        patch('missionEvents', id, { stages: [...stages], steps: [...steps] }),
        ...homeless.map((lead) => moveLeadPatch(lead.id, lead.stage, stages, moves)),
        ...(await redatePatches({ event: changed, mission })),
      ],
    };
  });

/** @throws where the first stage closes a lead or a stage id occurs twice. */
function checkStages(stages: readonly Stage[]): void {
  const distinct = new Set(stages.map((stage) => stage.id)).size === stages.length;
  if (!distinct || !stages[0] || stages[0].closing || stages.length > MOST_STAGES)
    throw new Problem('stages-missing');
}

function moveLeadPatch(id: LeadId, from: StageId, stages: readonly Stage[], moves: StageMoves) {
  const to = stages.find((stage) => stage.id === moves[from]);
  if (!to) throw new Problem('stage-has-leads', from);
  return patch('leads', id, { stage: to.id });
}
