import { formDraftSchema } from '../capture/form-draft';
import { contactSchema } from '../contacts/contact';
import { handoverSchema } from '../export/handover';
import { exportPresetSchema } from '../export/preset';
import { followUpSchema } from '../follow-ups/follow-up';
import { activitySchema } from '../history/activity';
import { introductionSchema } from '../leads/introduction';
import { leadSchema } from '../leads/lead';
import { letterSchema } from '../letters/letter';
import { missionSchema } from '../missions/mission';
import { missionEventSchema } from '../missions/mission-event';
import { savedPlaybookSchema } from '../missions/saved-playbook';
import { organisationSchema } from '../organisations/organisation';
import { verdictSchema } from '../organisations/verdict';
import { Problem } from '../problem';
import { entryDraftSchema } from '../records/entry-draft';
import { HEADER_FIELDS } from '../records/record-header';
import { viewSchema } from '../search/saved-view';
import { z } from '../zod';
import type { RecordTables } from './tables';

/** Schemas of the tables with history. */
export const SCHEMAS = {
  missions: missionSchema,
  missionEvents: missionEventSchema,
  organisations: organisationSchema,
  contacts: contactSchema,
  leads: leadSchema,
  followUps: followUpSchema,
  introductions: introductionSchema,
  playbooks: savedPlaybookSchema,
  verdicts: verdictSchema,
  views: viewSchema,
  exportPresets: exportPresetSchema,
  letters: letterSchema,
};

/** The validated row without unknown keys. @throws Problem 'value-invalid', 'value-too-long' naming the field */
export function parsedRow(table: keyof RecordTables, row: unknown): Record<string, unknown> {
  const parsed = SCHEMAS[table].safeParse(row);
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error.issues[0], table);
}

const UNSTAMPED = {
  activities: activitySchema,
  drafts: z.union([formDraftSchema, entryDraftSchema]),
  handovers: handoverSchema,
};
type UnstampedTable = keyof typeof UNSTAMPED;
/** Schemas of the rows without stamps that commands write: what is stored is what a backup's reader accepts. */
export const unstampedSchema = <T extends UnstampedTable>(table: T): (typeof UNSTAMPED)[T] =>
  UNSTAMPED[table];

/** Checks a row without stamps before it is written. @throws Problem 'value-invalid', 'value-too-long' naming the field */
export function checkUnstamped(table: UnstampedTable, row: unknown): void {
  const parsed = UNSTAMPED[table].safeParse(row);
  if (!parsed.success) throw refusal(parsed.error.issues[0], table);
}

interface Issue {
  code?: string;
  origin?: string;
  path: PropertyKey[];
}

function refusal(issue: Issue | undefined, table: string): Problem {
  const isLong = issue?.code === 'too_big' && issue.origin === 'string';
  return new Problem(isLong ? 'value-too-long' : 'value-invalid', issue?.path.join('.') ?? table);
}

/** Fields of any table that `commit` writes or derives; a command cannot set them. */
export const COMMIT_FIELDS: readonly string[] = ['id', ...HEADER_FIELDS, 'keys'];

const OWN_FIELDS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([table, { shape }]) => [
    table,
    new Set(Object.keys(shape).filter((field) => !COMMIT_FIELDS.includes(field))),
  ]),
) as unknown as Readonly<Record<keyof RecordTables, ReadonlySet<string>>>;

/** Whether a field is the table's own, neither written nor derived by `commit`. */
export const isOwnField = (table: keyof RecordTables, field: string): boolean => OWN_FIELDS[table].has(field);

/** The part of `set` that a command may write. */
export function settable(table: keyof RecordTables, set: Record<string, unknown>): Record<string, unknown> {
  const own = OWN_FIELDS[table];
  const part: Record<string, unknown> = {};
  for (const field of Object.keys(set)) if (own.has(field)) part[field] = set[field];
  return part;
}
