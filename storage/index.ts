/** What is kept. Commands write, queries read; both only through this door, which screens load after their first frame. */
export { liveQuery } from 'dexie';
export { choose } from './commands/choose';
export { dateEvent } from './commands/date-event';
export { deleteEvent } from './commands/delete-event';
export { changePlaybook, deletePlaybook, keepPlaybook, type StageMoves } from './commands/event-playbook';
export { archiveEvent, changeEvent, duplicateEvent, type EventEntry, makeEvent } from './commands/events';
export {
  addFollowUp,
  changeFollowUp,
  completeFollowUp,
  type Ending,
  type NewStep,
  reopenFollowUp,
  skipFollowUp,
} from './commands/follow-ups';
export { discardDraft, keepDraft } from './commands/keep-draft';
export { addNote, assessExport, noteOutcome, setIntroduction } from './commands/lead-details';
export {
  archiveMission,
  changeMission,
  deleteMission,
  duplicateMission,
  type MissionEntry,
  makeMission,
} from './commands/missions';
export { moveLead } from './commands/move-lead';
export { addToEvent, saveDraft } from './commands/save-draft';
export { startMission } from './commands/start-mission';
export { type Identity, identityKeys } from './identity-keys';
export { foundDatabase, type OutsideId, openDatabase } from './open';
export { keptDraft, unfinishedDrafts } from './queries/drafts';
export { type DueFilter, type DueRow, dueCounts, dueRows } from './queries/due';
export { type EventWithCount, eventsWithCounts, eventWithMission, missionsKept } from './queries/events';
export { followUpsOf } from './queries/follow-ups';
export { type KnownCompany, knownCompany } from './queries/known-company';
export { type LeadCard, leadCard, leadCards } from './queries/lead-cards';
export { type LeadDetails, leadDetails } from './queries/lead-details';
export { leadSheets } from './queries/lead-sheets';
export { savedPlaybooks } from './queries/saved-playbooks';
export { type Choices, choices } from './queries/settings';
export { type Minded, type ToMind, toMind } from './queries/to-mind';
