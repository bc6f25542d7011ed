import type { Stage } from '../missions/playbook';
import type { StageId } from '../records/ids';

/** Where a lead usually goes from each stage of the playbook (domain rules 7.3). */
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

/** The stage one key moves a lead to: the next in the event's order; `undefined` at a closing stage or before one that parks or closes it. */
export function nextStage(stages: readonly Stage[], current: StageId): Stage | undefined {
  const at = stages.findIndex((stage) => stage.id === current);
  const next = stages[at + 1];
  if (at < 0 || stages[at]?.closing) return undefined;
  return next?.closing === 'parked' || next?.closing === 'lost' ? undefined : next;
}

/** Every other stage a lead can be moved to, where it usually goes first; from parking, the stage it came from. */
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

/** The stage a lead begins at: the one chosen, else the event's first. */
export const stageBegun = (stages: readonly Stage[], chosen: string | undefined): Stage | undefined =>
  firstStages(stages).find(({ id }) => id === chosen) ?? stages[0];

/** The stages a lead can begin at: those that neither close it nor wait for a review. */
export const firstStages = (stages: readonly Stage[]): Stage[] =>
  stages.filter(({ closing, guarded }) => !closing && !guarded);
