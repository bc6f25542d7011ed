import type { Step } from '../missions/playbook';
import type { FollowUp } from './follow-up';

/** The step to schedule after a completed one: the next in the event's order that the lead does not have yet. */
export function nextStep(
  steps: readonly Step[],
  ended: string,
  promised: readonly Pick<FollowUp, 'step'>[],
): Step | undefined {
  const at = steps.findIndex(({ id }) => id === ended);
  return steps.slice(at + 1).find(({ id }) => !promised.some(({ step }) => step === id));
}
