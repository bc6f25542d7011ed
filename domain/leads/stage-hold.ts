import type { MissionEvent } from '../missions/mission-event';
import type { Stage, Step } from '../missions/playbook';
import type { StageId } from '../records/ids';
import type { ExportControl } from './export-control';
import { firstExportControl, isHeld } from './export-hint';
import type { Lead } from './lead';

/** What a move waits for: the export review, what was agreed, why it is closed, the day to resume. */
export type Hold = 'export' | 'agreement' | 'reason' | 'resume';

/** What the user was asked and answered when a move was held. */
export interface Answers {
  outcome?: Lead['outcome'];
  lostReason?: Lead['lostReason'];
  resumeOn?: Lead['resumeOn'];
  note?: string;
  /** Who goes on without the review, and why; recorded. */
  override?: { by: string; note: string };
}

type Stages = Pick<MissionEvent, 'stages' | 'kind'>;
type Guarded = Pick<Lead, 'exportControl'>;

/** The export control that counts for a lead: its own, else what its kind of event begins with. */
export const exportControlOf = (
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
): ExportControl | undefined => lead.exportControl ?? firstExportControl(event.kind, '');

/** What a move to a stage waits for; `undefined` where it may go. Any stage may follow any other. */
export function holdOn(event: Stages, lead: Guarded, to: StageId, answers: Answers): Hold | undefined {
  const stage = event.stages.find(({ id }) => id === to);
  const { override } = answers;
  const forced = Boolean(override?.by.trim() && override.note.trim());
  if (stage?.guarded && !forced && isHeld(exportControlOf(event, lead))) return 'export';
  return asked(stage, answers);
}

function asked(stage: Stage | undefined, { outcome, lostReason, resumeOn }: Answers): Hold | undefined {
  if (stage?.closing === 'agreed') return outcome ? undefined : 'agreement';
  if (stage?.closing === 'lost') return lostReason ? undefined : 'reason';
  return stage?.closing === 'parked' && !resumeOn ? 'resume' : undefined;
}

/** Whether a step waits for the export review: something technical would be handed over. */
export const isStepHeld = (
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
  step: Pick<Step, 'technical'> | undefined,
): boolean => step?.technical === true && isHeld(exportControlOf(event, lead));
