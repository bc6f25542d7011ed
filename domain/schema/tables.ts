import type { Contact } from '../contacts/contact';
import type { ExportPreset } from '../export/preset';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Introduction } from '../leads/introduction';
import type { Lead } from '../leads/lead';
import type { Letter } from '../letters/letter';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { SavedPlaybook } from '../missions/saved-playbook';
import type { Organisation } from '../organisations/organisation';
import type { Verdict } from '../organisations/verdict';
import type { View } from '../search/saved-view';

/** Tables whose writes are stamped and recorded in the history. */
export interface RecordTables {
  missions: Mission;
  missionEvents: MissionEvent;
  organisations: Organisation;
  contacts: Contact;
  leads: Lead;
  followUps: FollowUp;
  introductions: Introduction;
  playbooks: SavedPlaybook;
  verdicts: Verdict;
  views: View;
  exportPresets: ExportPreset;
  letters: Letter;
}
/** Names of the tables with history. */
export const RECORD_TABLES = [
  'missions',
  'missionEvents',
  'organisations',
  'contacts',
  'leads',
  'followUps',
  'introductions',
  'playbooks',
  'verdicts',
  'views',
  'exportPresets',
  'letters',
] as const satisfies (keyof RecordTables)[];
