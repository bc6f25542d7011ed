import type { Lead } from '../leads/lead';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import { textsOf } from '../organisations/texts';
import type { MissionEventId } from '../records/ids';
import { answeredRecords, memberKey, type NameAnswers, nameKey } from './answers';
import type { ExistingRecords } from './existing-records';
import { firstLead } from './lead-change';
import { matchRow, type RowAnswer, type RowMatch } from './match-row';
import { noWrites, type PlannedRow } from './planned-row';
import type { ImportedRow, Refusal } from './row';
import { eventFinder } from './row-event';
import { rowParts } from './row-parts';
import { unknownMembers } from './step-member-note-changes';

/** The user's options for an import. */
export interface ImportChoice extends NameAnswers {
  /** Event of new leads whose row names none. */
  eventId: MissionEventId;
  /** Whether persons in the file are saved. */
  persons: boolean;
  /** Whether the file's values replace differing stored ones in rows without id. */
  over: boolean;
  /** Whether a move ends the open steps that lead to its stage or before it. */
  endSteps: boolean;
  /** The user's answers for rows that may be stored organisations, by row number. */
  answers: ReadonlyMap<number, RowAnswer>;
}

type Kept = Extract<RowMatch, { is: 'lead' | 'organisation' | 'new' }>;

/** Returns a function that plans one row at a time. If two rows are about the same lead, the second is refused. */
export function planner(
  stored: ExistingRecords,
  choice: ImportChoice,
  forgotten: ReadonlySet<number>,
): (row: ImportedRow) => PlannedRow {
  const eventOf = eventFinder(stored, choice);
  const ground = answeredRecords(stored, choice);
  const rowOfLead = new Map<string, number>();
  return (row) => {
    const { event: named, unknown } = eventOf(row);
    const event = named ?? leadEvent(row, ground);
    const planned = plannedRow(row, choice.eventId);
    if (unknown && !leadEvent(row, ground)) planned.unknownEvent = unknown;
    if (!event && !unknown) return refusedRow(planned, [{ code: 'overtaken' }]);
    if (event) Object.assign(planned, { eventId: event.id, eventName: event.name });
    if (row.refused.length > 0) return refusedRow(planned, row.refused);
    if (!event)
      return { ...planned, is: 'asked', refusals: [{ code: 'event', field: 'event', value: unknown ?? '' }] };
    const place = matchRow(row, event, ground, choice.answers.get(row.row));
    if (place.is === 'trashed') return refusedRow(planned, [{ code: 'trashed' }]);
    if (place.is === 'doubt') return { ...planned, is: 'asked', doubts: place.doubts.map(doubtOf) };
    const twin = twinOf(place, row, event, rowOfLead);
    if (twin !== undefined) return refusedRow(planned, [{ code: 'twice', value: String(twin) }]);
    return withPlace(planned, row, place, event, { stored, ground, choice, forgotten });
  };
}

/** The event of the stored lead that a row names by id: it stays there whatever event the file names. */
const leadEvent = ({ id }: ImportedRow, { leads, events }: ExistingRecords): MissionEvent | undefined =>
  events.get((id && leads.get(id)?.eventId) ?? '');

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
          `k:${domainKey ?? ''}:${identity.names.map(nameKey).join('\n')}`,
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
  stored: ExistingRecords;
  /** The stored records with what the answers create. */
  ground: ExistingRecords;
  choice: ImportChoice;
  forgotten: ReadonlySet<number>;
}

function withPlace(
  planned: PlannedRow,
  row: ImportedRow,
  place: Kept,
  chosen: MissionEvent,
  { stored, ground, choice, forgotten }: Around,
): PlannedRow {
  const known = place.is === 'new' ? undefined : place.organisation;
  const kept: Lead | undefined = place.is === 'lead' ? place.lead : undefined;
  const event = (kept && ground.events.get(kept.eventId)) ?? chosen;
  const mission = ground.missions.get(event.missionId);
  const lead = kept ?? firstLead(event, textsOf(row.fields));
  if (!mission || !lead) return refusedRow(planned, [{ code: 'overtaken' }]);
  if (!known && !row.fields.nameJa && !row.fields.nameEn) return refusedRow(planned, [{ code: 'nameless' }]);
  const { changes, ends, refusals, writes, barred } = rowParts(
    row,
    { known, kept, lead, event, mission },
    { ground, choice, forgotten, byId: place.is === 'lead' && place.byId },
  );
  const strangers = unknownMembers(row, stored.missions.get(mission.id) ?? mission);
  const open = strangers.filter((name) => !choice.members.has(memberKey(mission.id, name)));
  const told = {
    ...planned,
    eventId: event.id,
    eventName: event.name,
    name: nameOf(known) || planned.name,
    ...(kept && { leadId: kept.id }),
    ...(known && { organisationId: known.id }),
    ...(barred && { person: barred }),
    ...(strangers.length > 0 && { unknownMembers: { missionId: mission.id, names: strangers } }),
    ...(place.is === 'new' && { apartFrom: place.apartFrom }),
    ...(ends.length > 0 && { ends }),
    changes,
    writes,
  } satisfies PlannedRow;
  if (refusals.length > 0) return { ...told, is: 'refused', refusals };
  if (open.length > 0)
    return {
      ...told,
      is: 'asked',
      refusals: open.map((value) => ({ code: 'member', field: 'erOrganisation', value })),
    };
  return { ...told, is: !kept ? 'new' : changes.length > 0 ? 'changed' : 'equal' };
}

const nameOf = (organisation: Organisation | undefined): string =>
  organisation?.nameJa ?? organisation?.nameEn ?? '';
