import type { FormDraft } from '~/domain/capture/form-draft';
import type { EntryDraft } from '~/domain/records/entry-draft';
import type { ActivityId, LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import type { HeaderField, RecordHeader } from '~/domain/records/record-header';

/** When and by whom a record and each of its fields was written. */
export type Clock = Pick<RecordHeader, HeaderField>;

/** What one activity changed in one record: only the fields it touched. */
export interface Change {
  id: string;
  activityId: ActivityId;
  table: string;
  record: string;
  /** Absent where the activity created the record. */
  before?: Record<string, unknown>;
  after: Record<string, unknown>;
  /** Headers of a merged record before and after. `before` is absent where the merge created it, `after` where the merge removed it. */
  clocks?: { before?: Clock; after?: Clock };
}

/** A change as its batch has it, which is of one activity. */
export type BatchedChange = Omit<Change, 'activityId'>;

/** Changes of one activity that were written together. */
export interface ChangeBatch {
  /** `<id of the activity>.<number of the batch>`; that of each change ends with its number in the batch. */
  id: string;
  /** Whose changes these are, each record once. */
  records: string[];
  changes: BatchedChange[];
}

/** Salted hash left by forgetting a person, so that they are not stored again unasked. */
export interface Forgotten {
  hash: string;
  /** Instant. */
  forgottenAt: string;
}

/** What is typed in a form and not saved yet. */
export type Draft = FormDraft | EntryDraft;

/** By what a lead is listed; none for a lead in the trash. */
export interface LeadKey {
  id: LeadId;
  eventId: MissionEventId;
  stage: StageId;
  /** Stamp with which it was made. */
  at: string;
  /** What it is counted with (`groupParts`). */
  group: string;
  openSteps: number;
}

/** What an event has of something, counted: its leads by stage or by group, or its open dated steps by day. */
export interface Tally {
  /** By `tallyId`. */
  id: string;
  /** Without those of which there are none. A map, as the id of a stage may be any word. */
  counts: Map<string, number>;
}

/** That the packed texts are not those of a lead any more, or of the leads of an organisation. */
export interface StaleText {
  /** Of a lead, of one merged into it or of an organisation: no two records have one id. */
  id: string;
  /** Another one at each write. */
  mark: string;
}

/** A setting of this device: initials, last choices, clock. */
export interface Setting {
  key: string;
  value: unknown;
}
