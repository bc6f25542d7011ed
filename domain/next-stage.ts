import type { StageId } from './ids';
import type { Stage } from './playbook';

/** The stage after one, among those that lead onward; `undefined` at a closing stage or the last. */
export function nextStage(stages: readonly Stage[], current: StageId): Stage | undefined {
  const at = stages.findIndex((stage) => stage.id === current);
  const next = stages[at + 1];
  return at < 0 || stages[at]?.closing ? undefined : next;
}
