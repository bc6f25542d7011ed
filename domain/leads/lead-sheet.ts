import type { Contact } from '../contacts/contact';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { Lead } from './lead';

/** A lead with its related records: one row of the office's file. */
export interface LeadSheet {
  mission: Mission;
  event: MissionEvent;
  organisation: Organisation;
  lead: Lead;
  /** The first of `contacts`. */
  contact?: Contact;
  contacts: Contact[];
  /** The open follow-up due first. */
  next?: FollowUp;
  /** All follow-ups, open or ended, by due day. */
  followUps: FollowUp[];
  /** Names of the interested members; suggestions are left out. */
  members: string[];
  /** Notes, oldest first. */
  notes: string[];
  /** Changes whenever any part is written or deleted, locally or by a merge. */
  version: string;
}
