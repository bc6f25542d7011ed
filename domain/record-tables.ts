import type { Contact } from './contact';
import type { ExportPreset } from './export-preset';
import type { FollowUp } from './follow-up';
import type { Introduction } from './introduction';
import type { Lead } from './lead';
import type { Letter } from './letter';
import type { Mission } from './mission';
import type { MissionEvent } from './mission-event';
import type { Organisation } from './organisation';
import type { SavedPlaybook } from './saved-playbook';
import type { View } from './saved-view';
import type { Verdict } from './verdict';

/** The records that have a history: written with stamps, one activity and a row of `changes` each. */
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
