import type { FollowUp } from '../follow-ups/follow-up';
import { isPassed } from '../follow-ups/next-step';
import type { MissionEvent } from '../missions/mission-event';
import type { Step } from '../missions/playbook';
import type { StageId } from '../records/ids';
import type { Lead } from './lead';
import { isStepHeld } from './stage-hold';

type Event = Pick<MissionEvent, 'stages' | 'steps' | 'kind'>;

/** The open steps that a move to a stage may end: those that lead to it or to a stage before it. A stage that parks or closes the lead ends all steps anyway. */
export function stepsToEnd(
  event: Event,
  lead: Pick<Lead, 'exportControl'>,
  followUps: readonly FollowUp[],
  to: StageId,
): FollowUp[] {
  if (endsAllSteps(event, to)) return [];
  return followUps.filter(({ state, step: id }) => {
    const step = event.steps.find((each) => each.id === id);
    return state === 'open' && step && isPassed(event, step, to) && !isStepHeld(event, lead, step);
  });
}

/** Whether any step of the event may be ended by a move to a stage. */
export const mayEndSteps = (event: Event, to: StageId): boolean =>
  !endsAllSteps(event, to) && event.steps.some((step) => isPassed(event, step, to));

function endsAllSteps({ stages }: Event, to: StageId): boolean {
  const closing = stages.find(({ id }) => id === to)?.closing;
  return closing === 'lost' || closing === 'parked';
}

/** Whether completing a step gives the lead its priority: the built-in step that qualifies, or one of the user's that leads to that stage. */
export const asksPriority = (step: Pick<Step, 'id' | 'leadsTo'> | undefined): boolean =>
  step?.id === 'qualify' || step?.leadsTo === 'qualified';
