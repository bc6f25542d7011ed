import type { Contact } from '../contacts/contact';
import type { Lead } from '../leads/lead';
import type { Answers } from '../leads/stage-hold';
import type { MatchLevel, MatchReason } from '../matching/match';
import type { CustomKey } from '../missions/custom-field';
import type { MissionEvent } from '../missions/mission-event';
import type { OrganisationFields } from '../organisations/organisation';
import type { ContactId, FollowUpId, LeadId, MissionId, OrganisationId, StageId } from '../records/ids';
import type { ImportField, Refusal } from './row';

/** A changed value: stored and new, both formatted for display or as catalogue ids. */
export interface FieldChange {
  field: ImportField | CustomKey;
  /** Name of the custom field. */
  name?: string;
  before?: string | undefined;
  after: string;
}

/** What a row writes if it is applied. */
export interface RowWrites {
  organisation: OrganisationFields;
  /** Additional names of the organisation. */
  aliases: string[];
  contact?: { id?: ContactId; set: Partial<Contact> };
  lead: Partial<
    Pick<
      Lead,
      | 'owner'
      | 'priority'
      | 'tags'
      | 'outcome'
      | 'meetingOutcome'
      | 'lostReason'
      | 'exportControl'
      | 'source'
      | 'custom'
    >
  >;
  stage?: { to: StageId; answers: Answers };
  step?: { id?: FollowUpId; step?: string; name?: string; dueOn?: string };
  /** Ids of interested members to add and to remove. */
  members: { add: string[]; remove: string[] };
  note?: string;
}

/** A stored organisation that a row may refer to. */
export interface RowDoubt {
  id: OrganisationId;
  name: string;
  level: MatchLevel;
  reasons: MatchReason[];
}

/** The planned effect of a row. */
export interface PlannedRow {
  row: number;
  name: string;
  is: 'new' | 'changed' | 'equal' | 'refused' | 'asked';
  eventId: MissionEvent['id'];
  /** Absent where the row's event is unknown. */
  eventName?: string;
  /** The row's event name if no event in use has it, answered or not. */
  unknownEvent?: string;
  /** Names in the row that are no members of the mission, answered or not. */
  unknownMembers?: { missionId: MissionId; names: string[] };
  leadId?: LeadId;
  organisationId?: OrganisationId;
  changes: FieldChange[];
  /** Names or catalogue ids of the open steps that end with the row's move. */
  ends?: string[];
  /** Of a row that is asked about: why it is refused if no answer is given. */
  refusals: Refusal[];
  doubts: RowDoubt[];
  /** Stored organisations that the user said it is not. */
  apartFrom: OrganisationId[];
  /** A person in the row that is not saved: erased on request, or not ticked by the user. */
  person?: 'forgotten' | 'unticked';
  writes: RowWrites;
}

/** A plan without writes. */
export const noWrites = (): RowWrites => ({
  organisation: {},
  aliases: [],
  lead: {},
  members: { add: [], remove: [] },
});
