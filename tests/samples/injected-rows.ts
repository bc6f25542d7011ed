import { type Identifiable, identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import { ROW_SCHEMAS, rowWith } from './text-samples';

type Row = Record<string, unknown>;
/** Rows by table. */
export type Rows = Record<string, Row[]>;

/** Long ago, so that people are to be reviewed; what is deleted or typed is of today. */
const AT = '2024-11-20T03:00:00.000Z';
const TODAY = '2026-11-20T03:00:00.000Z';
const DAY = '2026-11-20';
const UNDATED: Row = { deletedAt: undefined, beginnings: undefined };
/** Longest id of a row, and of a step. */
const LONGEST = { id: 80, step: 60, initials: 20, field: 2_000 };

interface Named {
  id: string;
}
type Planted = Row & { stages: Named[]; steps: Named[]; members: Named[]; fields: Named[] };

/** A mission for each text, with one row of each kind that holds it wherever a text may stand. All leads are at the first event, whose mission has the members and fields of all. */
export function injectedRows(texts: readonly string[]): Rows {
  const rows: Rows = {};
  for (const [at, text] of texts.entries())
    for (const [table, row] of rowsOfOne(text, at)) rows[table] = [...(rows[table] ?? []), row];
  const [missions, events] = [rows.missions, rows.missionEvents] as [Planted[], Planted[]];
  const [[mission], [event]] = [missions, events];
  if (mission && event) {
    mission.members = missions.flatMap(({ members }) => members);
    mission.fields = missions.flatMap(({ fields }) => fields);
    event.stages = events.map(({ stages }) => stages.at(-1) as Named);
    event.steps = events.map(({ steps }) => steps.at(-1) as Named);
  }
  return rows;
}

function rowsOfOne(text: string, at: number): [table: string, row: Row][] {
  const of = (name: string) => `${name}-${at}`;
  const stage = text.slice(0, LONGEST.id);
  const links = { organisationId: of('organisation'), leadId: of('lead'), eventId: 'event-0' };
  const dated = (...fields: string[]) =>
    Object.fromEntries(fields.map((field) => [field, text.slice(0, LONGEST.field)]));
  /** What may not be any text: ids, days, the state of a row. */
  const own: Record<string, readonly Row[]> = {
    missions: [{ id: of('mission'), customs: [], country: 'JP', zone: 'Asia/Tokyo' }],
    missionEvents: [
      { id: of('event'), missionId: of('mission'), zone: 'Asia/Tokyo', startsOn: DAY, endsOn: DAY },
    ],
    organisations: [
      {
        id: of('organisation'),
        partOf: undefined,
        mergedInto: undefined,
        ...dated('established', 'listedCode'),
      },
    ],
    contacts: [
      { id: of('contact'), folded: undefined, ...dated('art14DueOn', 'art14SentOn', 'refusedOn', 'keptOn') },
      { id: of('contact-gone'), deletedAt: TODAY, folded: undefined, art14DueOn: DAY },
    ],
    leads: [
      { ...lead(text), id: of('lead'), stage },
      { ...lead(text), id: of('lead-gone'), stage, deletedAt: TODAY },
    ],
    followUps: [
      { id: of('step'), step: text.slice(0, LONGEST.step), dueOn: DAY, endedOn: undefined },
      { id: of('step-done'), step: 'own', dueOn: DAY, endedOn: DAY, state: 'done' },
    ],
    introductions: [{ id: of('introduction'), memberId: stage, state: 'interested' }],
    verdicts: [],
    views: [{ id: of('view') }],
    activities: [{ id: of('activity'), kind: 'note-added', at: AT, subject: of('lead'), of: undefined }],
    handovers: [{ id: of('handover'), at: TODAY }],
  };
  return ROW_SCHEMAS.flatMap(([table, schema], index) => {
    const all = own[table] ?? [table === 'drafts' ? draft(text, at, index) : { id: of(table) }];
    return all.map((row): [string, Row] => {
      const full = {
        ...rowWith(schema, text, of(table), stage),
        ...header(table, text),
        ...linked(schema, links),
        ...row,
      };
      return [table, Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined))];
    });
  }).map(([table, row]) => [table, table === 'organisations' ? withKeys(row) : openStages(row)]);
}

const lead = (text: string): Row => ({
  stageSince: DAY,
  capturedOn: DAY,
  resumeOn: DAY,
  parkedFrom: text.slice(0, LONGEST.id),
  owner: text.slice(0, LONGEST.initials),
  folded: undefined,
});

/** A form of a page, or what was typed about a lead. */
const draft = (text: string, at: number, index: number): Row =>
  index === ROW_SCHEMAS.length - 1
    ? { id: `note:lead-${at}`, typed: JSON.stringify({ note: text.slice(0, 10_000) }), updatedAt: TODAY }
    : { id: `by-hand:${at}`, updatedAt: TODAY };

const header = (table: string, text: string): Row =>
  ['activities', 'handovers'].includes(table)
    ? { by: text.slice(0, LONGEST.initials) }
    : table === 'drafts'
      ? {}
      : {
          ...UNDATED,
          createdAt: AT,
          updatedAt: AT,
          by: text.slice(0, LONGEST.initials),
          stamp: `${AT}|0000|device`,
          stamps: {},
        };

const linked = (schema: (typeof ROW_SCHEMAS)[number][1], links: Row): Row =>
  Object.fromEntries(Object.entries(links).filter(([field]) => field in (schema._zod.def.shape ?? {})));

const withKeys = (row: Row): Row => ({ ...row, keys: matchKeys(identityOf(row as Identifiable)) });

/** Stages that are no end, as the first one of an event. */
function openStages(row: Row): Row {
  if (!Array.isArray(row.stages)) return row;
  return { ...row, stages: row.stages.map(({ id, name }) => ({ id, name })) };
}
