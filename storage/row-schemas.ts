import { contactSchema } from '~/domain/contact';
import { exportPresetSchema } from '~/domain/export-preset';
import { followUpSchema } from '~/domain/follow-up';
import { introductionSchema } from '~/domain/introduction';
import { leadSchema } from '~/domain/lead';
import { letterSchema } from '~/domain/letter';
import { missionSchema } from '~/domain/mission';
import { missionEventSchema } from '~/domain/mission-event';
import { organisationSchema } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import type { RecordTables } from '~/domain/record-tables';
import { savedPlaybookSchema } from '~/domain/saved-playbook';
import { viewSchema } from '~/domain/saved-view';
import { verdictSchema } from '~/domain/verdict';

const SCHEMAS = {
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

/** The row as it may be written: unknown keys dropped. @throws Problem 'value-invalid' naming the field */
export function parsedRow(table: keyof RecordTables, row: unknown): Record<string, unknown> {
  const parsed = SCHEMAS[table].safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Problem('value-invalid', parsed.error.issues[0]?.path.join('.') ?? table);
}

// What `commit` itself writes, or derives.
const COMMON: readonly string[] = [
  'id',
  'createdAt',
  'updatedAt',
  'by',
  'stamp',
  'stamps',
  'beginnings',
  'keys',
];

/** Whether a field is the table's own, neither written by `commit` itself nor derived. */
export const isOwnField = (table: keyof RecordTables, field: string): boolean =>
  Object.hasOwn(SCHEMAS[table].shape, field) && !COMMON.includes(field);

/** What a command may set: the fields of the table's own. */
export const settable = (table: keyof RecordTables, set: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(set).filter(([field]) => isOwnField(table, field)));
