import type { Day } from '../dates/day';
import { openDayFrom } from '../dates/working-days';
import type { FollowUp } from '../follow-ups/follow-up';
import { stepAt } from '../follow-ups/next-step';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { StageId } from '../records/ids';
import { LONGEST_NOTE } from '../records/limits';
import { cellTrimmed, lostCharacters } from '../text/cell-text';
import type { FieldChange, RowWrites } from './planned-row';
import type { Redaction } from './redacted-cells';
import type { ImportedRow, Named, Refusal } from './row';

/** Part of a row's writes with its displayed changes and refusals. */
interface Part<T> {
  write?: T;
  changes: FieldChange[];
  refusals: Refusal[];
}
const nothing = (): { changes: FieldChange[]; refusals: Refusal[] } => ({ changes: [], refusals: [] });

/** The follow-ups of a row's lead. */
interface LeadSteps {
  /** The open one due first. */
  next: FollowUp | undefined;
  steps: readonly FollowUp[];
  /** Those that the row's move ends. */
  passed: readonly FollowUp[];
}

/** Changes of the open follow-up: another day, moved to a working day, or another name. If none is open, or another is named in place of one that ends, a new one with that name; for a lead that `begins` at a stage, that stage's. Cells that repeat an ended follow-up change nothing: the file is older than its end. */
export function stepChange(
  { nextAction, nextDue }: ImportedRow,
  { next: first, steps, passed }: LeadSteps,
  {
    event,
    mission,
    begins,
    hides,
  }: { event: MissionEvent; mission: Mission; begins: StageId | undefined; hides: Redaction },
): Part<NonNullable<RowWrites['step']>> {
  const part: Part<NonNullable<RowWrites['step']>> = nothing();
  const isOf = (each: FollowUp) => nextAction !== undefined && isNamed(each, nextAction, event, hides);
  const isEnded = (each: FollowUp) =>
    each.state !== 'open' && isOf(each) && (!nextDue || nextDue === each.dueOn);
  if (!(first && isOf(first)) && steps.some(isEnded)) return part;
  const isReplaced = first && nextAction && passed.includes(first) && !isOf(first);
  const left = steps.filter((each) => each.state === 'open' && !passed.includes(each));
  const next = isReplaced ? (left.find(isOf) ?? left[0]) : first;
  const wanted = nextAction ? stepNamed(nextAction, event) : begins && stepAt(event, begins);
  const calendars = event.steps.find(({ id }) => id === (next?.step ?? wanted?.id))?.calendars ?? ['IT'];
  const dueOn = nextDue && openDayFrom(nextDue as Day, calendars, mission.customs);
  const named = next && nextAction && !isOf(next);
  const write: NonNullable<RowWrites['step']> = {};
  if (nextAction && (named || !next)) {
    Object.assign(write, wanted && !next ? { step: wanted.id } : { name: nextAction.text });
    part.changes.push({
      field: 'nextAction',
      after: nextAction.text,
      ...(next && { before: stepName(next, event) }),
    });
  }
  if (dueOn && dueOn !== next?.dueOn) {
    Object.assign(write, { dueOn, ...(wanted && !next && { step: wanted.id }) });
    part.changes.push({ field: 'nextDue', after: dueOn, ...(next?.dueOn && { before: next.dueOn }) });
    if (!next && !nextAction && !wanted)
      part.refusals.push({ code: 'no-step', field: 'nextDue', value: nextDue });
  }
  if (Object.keys(write).length > 0) part.write = { ...write, ...(next && { id: next.id }) };
  return part;
}

const word = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const stepNamed = ({ text, id }: Named, { steps }: MissionEvent): MissionEvent['steps'][number] | undefined =>
  steps.find(({ name }) => name && word(name) === word(text)) ??
  steps.find((step) => step.id === (id ?? text));

/** A follow-up's own name, else its event's, else its id in the catalogue. */
export const stepName = ({ step, name }: FollowUp, { steps }: MissionEvent): string =>
  name ?? steps.find(({ id }) => id === step)?.name ?? step;

/** Whether a follow-up already has that name: its own, its event's or the catalogue's. */
function isNamed(
  { step, name }: FollowUp,
  { text, id }: Named,
  { steps }: MissionEvent,
  hides: Redaction,
): boolean {
  const own = (hides(text, name) as string | undefined) ?? steps.find((each) => each.id === step)?.name;
  return own ? word(own) === word(text) : step === (id ?? text);
}

/** Names in a row that no member of the mission has, each once. */
export const unknownMembers = ({ members = [] }: ImportedRow, mission: Mission): string[] => [
  ...new Set(members.filter((name) => !memberNamed(name, mission))),
];

const memberNamed = (name: string, { members }: Mission) =>
  members.find((member) => word(member.name) === word(name));

/** Changes of the interested members; unknown names are left out, and without `over` members are only added. */
export function membersChange(
  { members }: ImportedRow,
  interested: readonly string[],
  mission: Mission,
  over: boolean,
): Part<RowWrites['members']> {
  const part: Part<RowWrites['members']> = nothing();
  if (!members) return part;
  const ids = members.flatMap((name) => memberNamed(name, mission)?.id ?? []);
  const known = interested.filter((id) => mission.members.some((member) => member.id === id));
  const add = [...new Set(ids)].filter((id) => !interested.includes(id));
  const remove = over ? known.filter((id) => !ids.includes(id)) : [];
  if (add.length + remove.length === 0) return part;
  const names = (of: readonly string[]) =>
    mission.members
      .filter(({ id }) => of.includes(id))
      .map(({ name }) => name)
      .join(', ');
  part.write = { add, remove };
  part.changes.push({
    field: 'erOrganisation',
    ...(known.length > 0 && { before: names(known) }),
    after: names([...known.filter((id) => !remove.includes(id)), ...add]),
  });
  return part;
}

/** The note a row adds: text of the notes cell that is not stored yet, and the columns added to the note. */
export function noteChange({ notes, extra }: ImportedRow, written: readonly string[]): Part<string> {
  const part: Part<string> = nothing();
  const all = cellTrimmed(written.join('\n'));
  const said = notes === undefined ? undefined : newIn(cellTrimmed(notes), written, all);
  if (notes && said && lostCharacters(notes, all))
    part.refusals.push({ code: 'ruined-text', field: 'notes', value: notes });
  const more = extra.filter((line) => !all.includes(cellTrimmed(line)));
  const note = [said, ...more].filter(Boolean).join('\n');
  if (!note) return part;
  if (note.length > LONGEST_NOTE) part.refusals.push({ code: 'too-long', field: 'notes' });
  part.write = note;
  part.changes.push({ field: 'notes', after: note });
  return part;
}

function newIn(cell: string, written: readonly string[], all: string): string | undefined {
  // A workbook's cell truncates longer text.
  const cut = cell.endsWith('…') && all.startsWith(cell.slice(0, -1));
  if (!cell || cut || all === cell || written.some((note) => cellTrimmed(note) === cell)) return undefined;
  // The file may be older than the last notes.
  for (let count = written.length; count > 0; count--) {
    const known = cellTrimmed(written.slice(0, count).join('\n'));
    if (cell === known) return undefined;
    if (known && cell.startsWith(`${known}\n`)) return cell.slice(known.length + 1).trim();
  }
  return cell;
}
