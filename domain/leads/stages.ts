import type { Stage } from '../missions/playbook';
import type { StageId } from '../records/ids';

/** Usual next stages of each stage of the playbook (docs/domain-rules.md 7.3). */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  captured: ['qualified', 'thanked', 'parked', 'lost'],
  qualified: ['thanked', 'engaged', 'parked', 'lost'],
  thanked: ['engaged', 'qualified', 'parked', 'lost'],
  engaged: ['meeting', 'proposal', 'parked', 'lost'],
  meeting: ['proposal', 'engaged', 'agreed', 'parked', 'lost'],
  proposal: ['agreed', 'meeting', 'parked', 'lost'],
  agreed: ['engaged'],
  parked: ['lost'],
  lost: ['captured'],
};

/** The stage to which one key press moves a lead: the next in the event's order. `undefined` at a closing stage or if the next one parks or closes the lead. */
export function nextStage(stages: readonly Stage[], current: StageId): Stage | undefined {
  const at = stages.findIndex((stage) => stage.id === current);
  const next = stages[at + 1];
  if (at < 0 || stages[at]?.closing) return undefined;
  return next?.closing === 'parked' || next?.closing === 'lost' ? undefined : next;
}

/** All other stages a lead can move to, the usual ones first; from a parking stage, first the stage it came from. */
export function stagesFrom(
  stages: readonly Stage[],
  current: StageId,
  parkedFrom?: StageId,
): { usual: Stage[]; others: Stage[] } {
  const onward = nextStage(stages, current);
  const ids = new Set<string>([parkedFrom ?? '', onward?.id ?? '', ...(USUAL[current] ?? [])]);
  const elsewhere = stages.filter(({ id }) => id !== current);
  return {
    usual: elsewhere.filter(({ id }) => ids.has(id)),
    others: elsewhere.filter(({ id }) => !ids.has(id)),
  };
}

/** The initial stage of a lead: the chosen one if allowed, else the event's first. */
export const initialStage = (stages: readonly Stage[], chosen: string | undefined): Stage | undefined =>
  initialStages(stages).find(({ id }) => id === chosen) ?? stages[0];

/** Stages a lead can begin at: neither closing nor guarded by the export review. */
export const initialStages = (stages: readonly Stage[]): Stage[] =>
  stages.filter(({ closing, guarded }) => !closing && !guarded);
