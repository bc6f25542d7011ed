import type { MissionEvent } from '../missions/mission-event';
import type { Stage, Step } from '../missions/playbook';
import type { StageId } from '../records/ids';
import type { ExportControl } from './export-control';
import { initialExportControl, isHeld } from './export-hint';
import type { Lead } from './lead';

/** What a move requires first: export review, agreement, closing reason or resume day. */
export type Hold = 'export' | 'agreement' | 'reason' | 'resume';

/** The user's answers to the requirements of a move. */
export interface Answers {
  outcome?: Lead['outcome'];
  lostReason?: Lead['lostReason'];
  resumeOn?: Lead['resumeOn'];
  note?: string;
  /** Whether the open steps that lead to the stage, or to one before it, end as done. */
  endSteps?: boolean;
  /** Who overrides the export review and why; recorded in the history. */
  override?: { by: string; note: string };
}

type Stages = Pick<MissionEvent, 'stages' | 'kind'>;
type Guarded = Pick<Lead, 'exportControl'>;

/** The export control of a lead: its own, else the initial one of its kind of event. */
export const exportControlOf = (
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
): ExportControl | undefined => lead.exportControl ?? initialExportControl(event.kind, '');

/** What a move to a stage requires first; `undefined` if it is allowed. Any stage may follow any other (docs/domain-rules.md 7.3). */
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

/** Whether a step is blocked by the export review because it hands over technical material. */
export const isStepHeld = (
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
  step: Pick<Step, 'technical'> | undefined,
): boolean => step?.technical === true && isHeld(exportControlOf(event, lead));
