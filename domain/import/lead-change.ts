import { initialExportControl } from '../leads/export-hint';
import type { Lead } from '../leads/lead';
import type { Answers } from '../leads/stage-hold';
import { exportControlOf, holdOn } from '../leads/stage-hold';
import type { MissionEvent } from '../missions/mission-event';
import type { Stage } from '../missions/playbook';
import { sameText } from '../text/cell-text';
import { tagsWith } from '../values/tags';
import type { FieldChange, RowWrites } from './planned-row';
import type { Redaction } from './redacted-cells';
import type { ImportedRow, Named, Refusal } from './row';

/** The fields of a lead that a file may change, or its initial values if it is new. */
export type LeadNow = Partial<Lead> & Pick<Lead, 'stage'>;

/** Changes of a lead by a row, and the cells that are refused. */
export interface LeadChange {
  set: RowWrites['lead'];
  stage?: RowWrites['stage'];
  changes: FieldChange[];
  refusals: Refusal[];
}

/** Changes of a lead's owner, priority, tags, export review, outcome and stage. A stage changes only if the move is allowed (docs/domain-rules.md 7.3). */
export function leadChange(
  row: ImportedRow,
  lead: LeadNow,
  event: MissionEvent,
  { over, hides }: { over: boolean; hides: Redaction },
): LeadChange {
  const change: LeadChange = { set: {}, changes: [], refusals: [] };
  const { owner, priority, tags, exportState, source } = row.lead;
  const put = <K extends keyof RowWrites['lead']>(
    key: K,
    value: RowWrites['lead'][K],
    shown: FieldChange,
  ) => {
    change.set[key] = value;
    change.changes.push(shown);
  };
  const ownerNow = lead.owner ?? lead.by;
  if (owner && !(ownerNow && sameText(owner, ownerNow)) && (over || !lead.owner))
    put('owner', owner, { field: 'owner', before: ownerNow, after: owner });
  if (priority && priority !== lead.priority && (over || !lead.priority))
    put('priority', priority, { field: 'priority', before: lead.priority, after: priority });
  if (tags && keyOf(tags) !== keyOf(hides(tags, lead.tags ?? []) as string[]))
    setTags(change, lead, tags, over);
  if (source && !lead.source && lead.id === undefined) change.set.source = source;
  const control = exportControlOf(event, lead);
  if (exportState && exportState !== control?.state && (over || !control))
    put(
      'exportControl',
      { areas: [], ...control, state: exportState, trigger: control?.trigger ?? 'person' },
      { field: 'exportControl', before: control?.state, after: exportState },
    );
  setStage(change, row, { ...lead, ...change.set }, event, over);
  return change;
}

const keyOf = (tags: readonly string[] = []): string =>
  tags
    .map((tag) => tag.normalize('NFKC').toLowerCase())
    .sort()
    .join('\n');

function setTags(change: LeadChange, lead: LeadNow, tags: readonly string[], over: boolean): void {
  const after = tagsWith(over ? [] : lead.tags, { add: tags }) ?? [];
  if (keyOf(after) === keyOf(lead.tags)) return;
  change.set.tags = after;
  change.changes.push({
    field: 'tags',
    ...(lead.tags?.length && { before: lead.tags.join(', ') }),
    after: after.join(', '),
  });
}

function setStage(
  change: LeadChange,
  row: ImportedRow,
  lead: LeadNow,
  event: MissionEvent,
  over: boolean,
): void {
  const { outcome, lostReason } = row.lead;
  const to = row.stage && stageNamed(row.stage, event);
  if (row.stage && !to) {
    change.refusals.push({ code: 'word', field: 'stage', value: row.stage.text });
    return;
  }
  const moves = to && to.id !== lead.stage && over ? to : undefined;
  setOutcome(change, row, lead, moves, over);
  const closing = (moves ?? event.stages.find(({ id }) => id === lead.stage))?.closing;
  if (lostReason && lostReason !== lead.lostReason && (over || !lead.lostReason)) {
    if (closing !== 'lost')
      change.refusals.push({ code: 'reason-open', field: 'lostReason', value: lostReason });
    else {
      if (!moves) change.set.lostReason = lostReason;
      change.changes.push({ field: 'lostReason', before: lead.lostReason, after: lostReason });
    }
  }
  if (!moves) return;
  const answers: Answers = {
    ...((outcome ?? lead.outcome) && { outcome: outcome ?? lead.outcome }),
    ...((lostReason ?? lead.lostReason) && { lostReason: lostReason ?? lead.lostReason }),
    ...(row.nextDue && { resumeOn: row.nextDue }),
  };
  const hold = holdOn(event, lead, moves.id, answers);
  if (hold) change.refusals.push({ code: `held-${hold}`, field: 'stage', value: row.stage?.text ?? '' });
  change.stage = { to: moves.id, answers };
  change.changes.unshift({
    field: 'stage',
    before: event.stages.find(({ id }) => id === lead.stage)?.name ?? lead.stage,
    after: moves.name ?? moves.id,
  });
}

/** An outcome that belongs to a stage change is written by the move. */
function setOutcome(
  change: LeadChange,
  { lead: { outcome, meetingOutcome } }: ImportedRow,
  lead: LeadNow,
  moves: Stage | undefined,
  over: boolean,
): void {
  const before = lead.outcome ?? lead.meetingOutcome;
  if (outcome && outcome !== lead.outcome && (over || !lead.outcome)) {
    if (moves?.closing !== 'agreed') change.set.outcome = outcome;
    change.changes.push({ field: 'outcome', before, after: outcome });
  }
  if (meetingOutcome && meetingOutcome !== lead.meetingOutcome && (over || !lead.meetingOutcome)) {
    change.set.meetingOutcome = meetingOutcome;
    change.changes.push({ field: 'outcome', before, after: meetingOutcome });
  }
}

/** The event's stage with a name: the event's own names first, then the catalogue's. */
export function stageNamed({ text, id }: Named, { stages }: Pick<MissionEvent, 'stages'>): Stage | undefined {
  const word = foldedWord(text);
  return (
    stages.find(({ name }) => name && foldedWord(name) === word) ??
    stages.find((stage) => stage.id === (id ?? text))
  );
}

const foldedWord = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Initial values of a new lead of the event; `undefined` if the event has no stage to begin at. */
export const firstLead = (event: MissionEvent, texts: string): LeadNow | undefined => {
  const [first] = event.stages;
  const exportControl = initialExportControl(event.kind, texts);
  return first && { stage: first.id, ...(exportControl && { exportControl }) };
};
