import type { Stage } from './playbook';

/** The stage a lead begins at: the one chosen, else the event's first. */
export const stageBegun = (stages: readonly Stage[], chosen: string | undefined): Stage | undefined =>
  firstStages(stages).find(({ id }) => id === chosen) ?? stages[0];

/** The stages a lead can begin at: those that neither close it nor wait for a review. */
export const firstStages = (stages: readonly Stage[]): Stage[] =>
  stages.filter(({ closing, guarded }) => !closing && !guarded);
