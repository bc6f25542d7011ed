import type { ExportState } from '../leads/export-control';
import type { Lead, Priority } from '../leads/lead';
import type { Identity } from '../matching/identity';
import type { CustomKey } from '../missions/custom-field';
import type { OrganisationFields } from '../organisations/organisation';
import type { LeadId } from '../records/ids';

/** Columns that can be imported; the other columns of the office's file are read-only. */
export const IMPORT_FIELDS = [
  'nameJa',
  'nameEn',
  'name',
  'legalForm',
  'corporateNumber',
  'invoiceNumber',
  'website',
  'sector',
  'business',
  'prefecture',
  'postalCode',
  'address',
  'city',
  'phone',
  'fax',
  'email',
  'foundedYear',
  'founded',
  'capitalJpy',
  'employees',
  'contactName',
  'firstName',
  'lastName',
  'contactRole',
  'contactEmail',
  'contactPhone',
  'contactSource',
  'erOrganisation',
  'stage',
  'outcome',
  'lostReason',
  'nextAction',
  'nextDue',
  'owner',
  'priority',
  'exportControl',
  'tags',
  'notes',
  'id',
  'event',
  'sourceUrl',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Columns maintained by Goen: recognised in a file but never imported (docs/domain-rules.md 6.5). */
export const READ_ONLY_FIELDS = [
  'mission',
  'eventKind',
  'eventDate',
  'venue',
  'employeesAsOf',
  'stageSince',
  'capturedAt',
  'art14',
] as const;
export type ReadOnlyField = (typeof READ_ONLY_FIELDS)[number];

/** Columns about a person; saved only if the user ticks them. */
export const PERSON_COLUMNS: readonly ImportField[] = [
  'contactName',
  'firstName',
  'lastName',
  'contactRole',
  'contactEmail',
  'contactPhone',
  'contactSource',
];

/** Why a row is refused; `importing.reason.<code>` in the catalogues. */
export const REFUSALS = [
  'more-cells',
  'quotes',
  'nul',
  'ruined-number',
  'ruined-text',
  'corporate-number',
  'invoice-number',
  'website',
  'emails',
  'number',
  'date',
  'two-dates',
  'word',
  'too-long',
  'nameless',
  'other-number',
  'event',
  'member',
  'held-export',
  'held-agreement',
  'held-reason',
  'held-resume',
  'reason-open',
  'no-step',
  'trashed',
  'twice',
  'other-mission',
  'unanswered',
  'overtaken',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A reason with the column it concerns. */
export interface Refusal {
  code: RefusalCode;
  field?: ImportField | CustomKey;
  /** Name of the custom field. */
  name?: string;
  /** Text of the cell. */
  value?: string;
}

/** A name as written, with the catalogue id it stands for. */
export interface Named {
  text: string;
  id?: string;
}

/** A cell of a custom field, parsed as each kind of field; its mission decides which counts. */
export interface CustomCell {
  /** Name of the column. */
  name: string;
  text: string;
  number?: number;
  day?: string;
}

/** A parsed row of a file; absent fields were empty or have no column. */
export interface ImportedRow {
  /** Row number as shown by a spreadsheet. */
  row: number;
  /** Name for display. */
  name: string;
  id?: LeadId;
  event?: string;
  fields: OrganisationFields;
  /** The organisation's own domain, if the row gives its website. */
  domainKey?: string;
  identity: Identity;
  founded?: string;
  foundedYear?: string;
  person?: { name?: string; role?: string; email?: string; phone?: string; source?: string };
  lead: {
    owner?: string;
    priority?: Priority;
    tags?: string[];
    outcome?: Lead['outcome'];
    meetingOutcome?: Lead['meetingOutcome'];
    lostReason?: Lead['lostReason'];
    exportState?: ExportState;
    source?: string;
  };
  stage?: Named;
  nextAction?: Named;
  nextDue?: string;
  members?: string[];
  notes?: string;
  /** Values of custom fields, by field id. */
  custom?: Record<string, CustomCell>;
  /** Columns added to the note, each as `heading: value`. */
  extra: string[];
  refused: Refusal[];
}
