import type { FollowUp, Lead } from './lead';
import type { Mission } from './mission';
import type { MissionEvent } from './mission-event';
import type { Contact, Organisation } from './organisation';

/** One lead with all that stands around it: a row of the office's file. */
export interface LeadSheet {
  mission: Mission;
  event: MissionEvent;
  organisation: Organisation;
  lead: Lead;
  contact?: Contact;
  next?: FollowUp;
  /** Names of the members of the delegation it interests; those only suggested are left out. */
  members: string[];
  /** Oldest first. */
  notes: string[];
}
