import type { MissionEvent } from '../missions/mission-event';
import type { Step } from '../missions/playbook';
import type { StageId } from '../records/ids';
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

type Playbook = Pick<MissionEvent, 'stages' | 'steps'>;

/** Whether a step leads to a stage or to one before it, so that a lead at that stage no longer needs it. */
export function isPassed({ stages }: Pick<Playbook, 'stages'>, { leadsTo }: Step, stage: StageId): boolean {
  const at = (id: StageId) => stages.findIndex((each) => each.id === id);
  return leadsTo !== undefined && at(leadsTo) >= 0 && at(leadsTo) <= at(stage);
}

/** The step to schedule for a lead at a stage: the first that neither leads to that stage or an earlier one nor precedes such a step, and that the lead does not have yet. */
export function stepAt(
  event: Playbook,
  stage: StageId,
  promised: readonly Pick<FollowUp, 'step'>[] = [],
): Step | undefined {
  const passed = event.steps.map((step) => isPassed(event, step, stage));
  return event.steps.find(
    ({ id, leadsTo }, at) =>
      !passed[at] &&
      (leadsTo !== undefined || !passed.includes(true, at)) &&
      !promised.some(({ step }) => step === id),
  );
}
