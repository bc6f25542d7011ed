import type { Contact } from '../contacts/contact';
import type { Lead } from '../leads/lead';
import type { Answers } from '../leads/stage-hold';
import type { MatchLevel, MatchReason } from '../matching/match';
import type { MissionEvent } from '../missions/mission-event';
import type { OrganisationFields } from '../organisations/organisation';
import type { ContactId, FollowUpId, LeadId, OrganisationId, StageId } from '../records/ids';
import type { ImportField, Refusal } from './row';

/** A value a row would change: as it is kept and as the file has it, both in a reader's form or as an id of the catalogues. */
export interface FieldChange {
  field: ImportField;
  before?: string | undefined;
  after: string;
}

/** What a row writes, where it is taken. */
export interface RowWrites {
  organisation: OrganisationFields;
  /** Names it is known by besides. */
  aliases: string[];
  contact?: { id?: ContactId; set: Partial<Contact> };
  lead: Partial<
    Pick<
      Lead,
      'owner' | 'priority' | 'tags' | 'outcome' | 'meetingOutcome' | 'lostReason' | 'exportControl' | 'source'
    >
  >;
  stage?: { to: StageId; answers: Answers };
  step?: { id?: FollowUpId; step?: string; name?: string; dueOn?: string };
  /** Ids of members it interests now, and no more. */
  members: { add: string[]; remove: string[] };
  note?: string;
}

/** A kept organisation that a row may be. */
export interface RowDoubt {
  id: OrganisationId;
  name: string;
  level: MatchLevel;
  reasons: MatchReason[];
}

/** What would come of a row. */
export interface PlannedRow {
  row: number;
  name: string;
  is: 'new' | 'changed' | 'equal' | 'refused' | 'asked';
  eventId: MissionEvent['id'];
  leadId?: LeadId;
  organisationId?: OrganisationId;
  changes: FieldChange[];
  refusals: Refusal[];
  doubts: RowDoubt[];
  /** Kept organisations that the user said it is not. */
  apartFrom: OrganisationId[];
  /** A person of the row that is not taken: forgotten on request, or without the user's tick. */
  person?: 'forgotten' | 'unticked';
  writes: RowWrites;
}

/** Nothing to write. */
export const noWrites = (): RowWrites => ({
  organisation: {},
  aliases: [],
  lead: {},
  members: { add: [], remove: [] },
});
