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
  /** The export review that the move waits for, done now. */
  review?: { state: 'reviewed' | 'not_needed'; reviewer?: string; note?: string } | undefined;
  /** Whether the open steps that lead to the stage, or to one before it, end as done. */
  endSteps?: boolean;
  /** Who overrides the export review and why; recorded in the history. */
  override?: { by: string; note: string } | undefined;
}

type Stages = Pick<MissionEvent, 'stages' | 'kind'>;
type Guarded = Pick<Lead, 'exportControl'>;

/** The export control of a lead: its own, else the initial one of its kind of event. */
export const exportControlOf = (
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
): ExportControl | undefined => lead.exportControl ?? initialExportControl(event.kind, '');

/** The export control of a lead once the review among the answers is recorded; `undefined` where they hold none, or one without the reviewer it needs. */
export function reviewedControl(
  event: Pick<MissionEvent, 'kind'>,
  lead: Guarded,
  { review }: Answers,
  today: string,
): ExportControl | undefined {
  const reviewer = review?.reviewer?.trim();
  if (!review || (review.state === 'reviewed' && !reviewer)) return undefined;
  const note = review.note?.trim();
  return {
    areas: [],
    ...exportControlOf(event, lead),
    trigger: 'person',
    state: review.state,
    reviewedOn: today,
    ...(reviewer && { reviewer }),
    ...(note && { note }),
  };
}

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
