import type { Contact } from '../contacts/contact';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { Lead } from './lead';

/** One lead with all that stands around it: a row of the office's file. */
export interface LeadSheet {
  mission: Mission;
  event: MissionEvent;
  organisation: Organisation;
  lead: Lead;
  /** The first of `contacts`. */
  contact?: Contact;
  contacts: Contact[];
  /** The open step due first. */
  next?: FollowUp;
  /** Every step, open or ended, the first due first. */
  followUps: FollowUp[];
  /** Names of the members of the delegation it interests; those only suggested are left out. */
  members: string[];
  /** Oldest first. */
  notes: string[];
  /** Another as soon as any of it is written or deleted, on this laptop or one whose file was merged. */
  version: string;
}
