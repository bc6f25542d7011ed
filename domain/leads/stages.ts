import type { Stage } from '../missions/playbook';
import type { StageId } from '../records/ids';

/** The stage to which one key press moves a lead: the next in the event's order. `undefined` at a closing stage or if the next one parks or closes the lead. */
export function nextStage(stages: readonly Stage[], current: StageId): Stage | undefined {
  const at = stages.findIndex((stage) => stage.id === current);
  const next = stages[at + 1];
  if (at < 0 || stages[at]?.closing) return undefined;
  return next?.closing === 'parked' || next?.closing === 'lost' ? undefined : next;
}

/** The initial stage of a lead: the chosen one if allowed, else the event's first. */
export const initialStage = (stages: readonly Stage[], chosen: string | undefined): Stage | undefined =>
  initialStages(stages).find(({ id }) => id === chosen) ?? stages[0];

/** Stages a lead can begin at: neither closing nor guarded by the export review. */
export const initialStages = (stages: readonly Stage[]): Stage[] =>
  stages.filter(({ closing, guarded }) => !closing && !guarded);
