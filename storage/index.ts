/** What is kept. Commands write, queries read; both only through this door, which screens load after their first frame. */
export { liveQuery } from 'dexie';
export {
  type BulkReport,
  deleteLeads,
  moveLeads,
  moveToEvent,
  setIntroductions,
  setOwners,
  setPriority,
  setTags,
} from './commands/bulk';
export { choose } from './commands/choose';
export { addContact, type ContactEntry, changeContact, deleteContact } from './commands/contacts';
export { dateEvent } from './commands/date-event';
export { deleteEvent } from './commands/delete-event';
export { changePlaybook, type StageMoves } from './commands/event-playbook';
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
export { type ForgetReport, forgetContact } from './commands/forget-contact';
export { keepHandover } from './commands/handovers';
export { keepLink, notePassage } from './commands/jot';
export { discardDraft, keepDraft } from './commands/keep-draft';
export {
  addNote,
  assessExport,
  editNote,
  noteOutcome,
  setCustom,
  setIntroduction,
  setOwner,
} from './commands/lead-details';
export { dropLetter, keepLetter } from './commands/letters';
export { type MergeOutlook, mergeBackup, type OpenBackup, openBackup } from './commands/merge-backup';
export { mergeOrganisations } from './commands/merge-organisations';
export {
  archiveMission,
  changeMission,
  deleteMission,
  duplicateMission,
  type MissionEntry,
  makeMission,
} from './commands/missions';
export { moveLead } from './commands/move-lead';
export {
  deleteExportPreset,
  deletePlaybook,
  deleteView,
  keepExportPreset,
  keepPlaybook,
  keepView,
} from './commands/named';
export {
  changeOrganisation,
  declineValue,
  joinGroup,
  keepApart,
  knowAlsoAs,
} from './commands/organisations';
export { addToEvent, saveDraft } from './commands/save-draft';
export { startMission } from './commands/start-mission';
export { deleteLead, deleteOrganisation, emptyTrash, restore, TRASH_DAYS } from './commands/trash';
export { redoLast, undoActivity, undoLast } from './commands/undo';
export { VERSION } from './database';
export type { Change } from './history';
export { type ImportOrigin, type ImportRequest, importLeads, importPlan } from './importing';
export type { Watch } from './in-goes';
export { foundDatabase, type OutsideId, openDatabase } from './open';
export { ownDomain } from './own-domain';
export { backupPages, sinceBackup } from './queries/backup';
export { doubtsAmong } from './queries/doubts';
export { keptDraft, unfinishedDrafts } from './queries/drafts';
export { type DueFilter, type DueRow, dueCounts, dueRows } from './queries/due';
export { type EventWithCount, eventsWithCounts, eventWithMission, missionsKept } from './queries/events';
export { followUpsOf } from './queries/follow-ups';
export { handovers } from './queries/handovers';
export type { HistoryEntry } from './queries/history';
export { type KnownCompany, keptCompany, type Recognition, recognition } from './queries/known-company';
export { knownOwners, knownTags } from './queries/known-words';
export { type LeadCard, leadCard, leadCards } from './queries/lead-cards';
export { type LeadDetails, leadDetails } from './queries/lead-details';
export { type LeadRow, leadRows, matrixLeads } from './queries/lead-rows';
export { leadSheets } from './queries/lead-sheets';
export { membersByLead } from './queries/members-by-lead';
export { exportPresets, ownLetters, savedPlaybooks, savedViews } from './queries/named';
export {
  type OrganisationDetails,
  type OrganisationRow,
  organisationDetails,
  organisationRows,
} from './queries/organisation-rows';
export { recordCounts } from './queries/record-counts';
export { type SearchIndex, searchIndex } from './queries/search';
export { type Choices, choices } from './queries/settings';
export { type Minded, type ToMind, toMind } from './queries/to-mind';
export { type Trashed, trash } from './queries/trash';
export { undoOutlook } from './queries/undo-outlook';
export type { UndoOutlook } from './queries/undo-shape';
