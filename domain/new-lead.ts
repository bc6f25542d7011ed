import type { MissionEventId } from './ids';
import type { KeptEvidence, OrganisationFields } from './organisation';

/** What the user saves: the form after every value was understood. */
export interface NewLead {
  eventId: MissionEventId;
  fields: OrganisationFields;
  /** Only where the user ticked the person. */
  contact?: { name: string; role?: string; email?: string };
  note?: string;
  evidence: Record<string, KeptEvidence>;
  /** Page it was read on. */
  url?: string;
  /** The kept draft this save ends. */
  draftId?: string;
  /** The user's word that it is another company than the one known under the same domain. */
  another?: boolean;
}
