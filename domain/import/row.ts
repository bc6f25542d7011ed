import type { ExportState } from '../leads/export-control';
import type { Lead, Priority } from '../leads/lead';
import type { Identity } from '../matching/identity';
import type { OrganisationFields } from '../organisations/organisation';
import type { LeadId } from '../records/ids';

/** What a column of a file may hold; the rest of the office's columns is for reading only. */
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

/** Columns of the office's file that are Goen's to say: read, never written from a file (domain rules 6.5). */
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

/** Fields about a person: kept only on the user's tick. */
export const PERSON_COLUMNS: readonly ImportField[] = [
  'contactName',
  'firstName',
  'lastName',
  'contactRole',
  'contactEmail',
  'contactPhone',
  'contactSource',
];

/** Why a row is not taken; a key `importing.reason.<code>` of the catalogues. */
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
  'member',
  'held-export',
  'held-agreement',
  'held-reason',
  'held-resume',
  'reason-open',
  'no-step',
  'trashed',
  'twice',
  'unanswered',
  'overtaken',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What is wrong with a row, and in which cell. */
export interface Refusal {
  code: RefusalCode;
  field?: ImportField;
  /** The cell as it was written. */
  value?: string;
}

/** A word that an event may have of its own, and what the catalogues take it for. */
export interface Named {
  text: string;
  id?: string;
}

/** What a row of a file says, each value understood; absent where a cell was empty or the file has no such column. */
export interface ImportedRow {
  /** The number a spreadsheet shows beside it. */
  row: number;
  /** What a reader calls it by. */
  name: string;
  id?: LeadId;
  event?: string;
  fields: OrganisationFields;
  /** The organisation's own domain, where it names its site. */
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
  /** Columns that go to the note, each `heading: value`. */
  extra: string[];
  refused: Refusal[];
}
