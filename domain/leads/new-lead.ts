import type { KeptEvidence, OrganisationFields } from '../organisations/organisation';
import type { IdentityAnswer } from '../organisations/verdict';
import type { MissionEventId, OrganisationId } from '../records/ids';
import type { Placement } from './placement';

/** The parsed form to be saved as a lead. */
export interface NewLead {
  eventId: MissionEventId;
  fields: OrganisationFields;
  placing?: Placement;
  /** Only if the user ticked the person. */
  contact?: { name: string; role?: string; email?: string };
  note?: string;
  evidence: Record<string, KeptEvidence>;
  /** Page it was read on. */
  url?: string;
  /** Key of the draft that saving deletes. */
  draftId?: string;
  /** The user's answers about stored organisations it may be. */
  answers?: { id: OrganisationId; is: IdentityAnswer }[];
}
