import type { Lead } from '../leads/lead';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import { textsOf } from '../organisations/texts';
import type { MissionEventId } from '../records/ids';
import { contactChange } from './contact-change';
import type { ExistingRecords } from './existing-records';
import { firstLead, leadChange } from './lead-change';
import { matchRow, type RowAnswer, type RowMatch } from './match-row';
import { organisationChange } from './organisation-change';
import { type FieldChange, noWrites, type PlannedRow, type RowWrites } from './planned-row';
import { redactionFor } from './redacted-cells';
import type { ImportedRow, Refusal } from './row';
import { membersChange, noteChange, stepChange } from './step-member-note-changes';

/** The user's options for an import. */
export interface ImportChoice {
  /** Event of new leads whose row names none. */
  eventId: MissionEventId;
  /** Whether persons in the file are saved. */
  persons: boolean;
  /** Whether the file's values replace differing stored ones in rows without id. */
  over: boolean;
  /** The user's answers for rows that may be stored organisations, by row number. */
  answers: ReadonlyMap<number, RowAnswer>;
}

type Kept = Extract<RowMatch, { is: 'lead' | 'organisation' | 'new' }>;

/** Returns a function that plans one row at a time. If two rows are about the same lead, the second is refused. */
export function planner(
  ground: ExistingRecords,
  choice: ImportChoice,
  forgotten: ReadonlySet<number>,
): (row: ImportedRow) => PlannedRow {
  const inUse = [...ground.events.values()].filter(({ archived }) => !archived);
  const chosen = ground.events.get(choice.eventId);
  const events = new Map(
    [...inUse, ...(chosen ? [chosen] : [])].map((event) => [foldedName(event.name), event]),
  );
  const rowOfLead = new Map<string, number>();
  return (row) => {
    const event = events.get(foldedName(row.event ?? '')) ?? chosen;
    const planned = plannedRow(row, choice.eventId);
    if (!event) return refusedRow(planned, [{ code: 'overtaken' }]);
    planned.eventId = event.id;
    if (row.refused.length > 0) return refusedRow(planned, row.refused);
    const place = matchRow(row, event, ground, choice.answers.get(row.row));
    if (place.is === 'trashed') return refusedRow(planned, [{ code: 'trashed' }]);
    if (place.is === 'doubt') return { ...planned, is: 'asked', doubts: place.doubts.map(doubtOf) };
    const twin = twinOf(place, row, event, rowOfLead);
    if (twin !== undefined) return refusedRow(planned, [{ code: 'twice', value: String(twin) }]);
    return withPlace(planned, row, place, event, { ground, choice, forgotten });
  };
}

const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

const plannedRow = ({ row, name }: ImportedRow, eventId: MissionEventId): PlannedRow => ({
  row,
  name,
  is: 'equal',
  eventId,
  changes: [],
  refusals: [],
  doubts: [],
  apartFrom: [],
  writes: noWrites(),
});

const refusedRow = (planned: PlannedRow, refusals: readonly Refusal[]): PlannedRow => ({
  ...planned,
  is: 'refused',
  refusals: [...refusals],
});

const doubtOf = ({
  organisation: { id, nameJa, nameEn },
  level,
  reasons,
}: Extract<RowMatch, { is: 'doubt' }>['doubts'][number]) => ({
  id,
  name: nameJa ?? nameEn ?? '',
  level,
  reasons,
});

/** Number of the earlier row about the same lead, by its identifying keys; `undefined` if there is none. */
function twinOf(
  place: Kept,
  { row, identity, domainKey }: ImportedRow,
  event: MissionEvent,
  seen: Map<string, number>,
): number | undefined {
  const marks =
    place.is === 'new'
      ? [
          identity.corporateNumber && `n:${identity.corporateNumber}`,
          `k:${domainKey ?? ''}:${identity.names.map(foldedName).join('\n')}`,
        ]
      : [`o:${place.organisation.id}`];
  const keys = marks
    .filter(Boolean)
    .map((mark) => `${place.is === 'lead' ? place.lead.eventId : event.id}:${mark}`);
  const twin = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
  for (const key of keys) if (!seen.has(key)) seen.set(key, row);
  return twin;
}

interface Around {
  ground: ExistingRecords;
  choice: ImportChoice;
  forgotten: ReadonlySet<number>;
}

function withPlace(
  planned: PlannedRow,
  row: ImportedRow,
  place: Kept,
  chosen: MissionEvent,
  { ground, choice, forgotten }: Around,
): PlannedRow {
  const known = place.is === 'new' ? undefined : place.organisation;
  const kept: Lead | undefined = place.is === 'lead' ? place.lead : undefined;
  const event = (kept && ground.events.get(kept.eventId)) ?? chosen;
  const mission = ground.missions.get(event.missionId);
  const lead = kept ?? firstLead(event, textsOf(row.fields));
  if (!mission || !lead) return refusedRow(planned, [{ code: 'overtaken' }]);
  if (!known && !row.fields.nameJa && !row.fields.nameEn) return refusedRow(planned, [{ code: 'nameless' }]);
  const byId = place.is === 'lead' && place.byId;
  const over = byId || choice.over;
  const people = (known && ground.contactsOf.get(known.id)) ?? [];
  const hides = redactionFor(people);
  const organisation = organisationChange(row, known, { over, hides });
  const own = leadChange(row, lead, event, { over: over || !kept, hides });
  const to = own.stage?.to;
  const begins = kept ? undefined : (to ?? lead.stage);
  const step =
    to && closes(event, to)
      ? none()
      : stepChange(row, kept && ground.next.get(kept.id), { event, mission, begins, hides });
  const members = membersChange(row, (kept && ground.interested.get(kept.id)) ?? [], mission, over);
  const note = noteChange(row, (kept && ground.notes.get(kept.id)) ?? []);
  const person = contactChange(row, people, { byId, over });
  const barred = person.changes.length === 0 ? undefined : barredPerson(row, choice, forgotten);
  const contact = barred ? none() : person;
  const parts = [organisation, own, step, members, note, contact];
  const refusals = parts.flatMap((part) => part.refusals);
  const changes: FieldChange[] = parts.flatMap((part) => part.changes);
  const writes: RowWrites = {
    organisation: organisation.set,
    aliases: organisation.aliases,
    lead: own.set,
    ...(own.stage && { stage: own.stage }),
    ...(step.write && { step: step.write }),
    members: members.write ?? { add: [], remove: [] },
    ...(note.write && { note: note.write }),
    ...(contact.write && { contact: contact.write }),
  };
  const told = {
    ...planned,
    eventId: event.id,
    name: nameOf(known) || planned.name,
    ...(kept && { leadId: kept.id }),
    ...(known && { organisationId: known.id }),
    ...(barred && { person: barred }),
    ...(place.is === 'new' && { apartFrom: place.apartFrom }),
    changes,
    writes,
  } satisfies PlannedRow;
  if (refusals.length > 0) return { ...told, is: 'refused', refusals };
  return { ...told, is: !kept ? 'new' : changes.length > 0 ? 'changed' : 'equal' };
}

/** Why the person in a row is not saved: erased on request, or not ticked by the user; `undefined` if it is. */
function barredPerson(
  { row }: ImportedRow,
  { persons }: ImportChoice,
  forgotten: ReadonlySet<number>,
): PlannedRow['person'] {
  if (forgotten.has(row)) return 'forgotten';
  return persons ? undefined : 'unticked';
}

const none = (): { write?: undefined; changes: FieldChange[]; refusals: Refusal[] } => ({
  changes: [],
  refusals: [],
});

const closes = ({ stages }: MissionEvent, to: string): boolean => {
  const closing = stages.find(({ id }) => id === to)?.closing;
  return closing === 'lost' || closing === 'parked';
};

const nameOf = (organisation: Organisation | undefined): string =>
  organisation?.nameJa ?? organisation?.nameEn ?? '';
