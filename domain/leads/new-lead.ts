import type { KeptEvidence, OrganisationFields } from '../organisations/organisation';
import type { IdentityAnswer } from '../organisations/verdict';
import type { MissionEventId, OrganisationId } from '../records/ids';
import type { Placement } from './placement';

/** What the user saves: the form after every value was understood. */
export interface NewLead {
  eventId: MissionEventId;
  fields: OrganisationFields;
  placing?: Placement;
  /** Only where the user ticked the person. */
  contact?: { name: string; role?: string; email?: string };
  note?: string;
  evidence: Record<string, KeptEvidence>;
  /** Page it was read on. */
  url?: string;
  /** The kept draft this save ends. */
  draftId?: string;
  /** What the user said of kept companies that it may be. */
  answers?: { id: OrganisationId; is: IdentityAnswer }[];
}
