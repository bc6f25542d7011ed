/** Storage: commands write, queries read. Screens import only this file, after their first frame. */
export { liveQuery } from 'dexie';
export { backupPages, backupPagesOfSnapshot, sinceBackup } from './backup/backup-pages';
export { type MergeOutlook, mergeBackup, type OpenBackup, openBackup } from './backup/merge-backup';
export { dateEvent } from './commands/date-event';
export {
  deleteLead,
  deleteOrganisation,
  emptyTrash,
  restore,
  TRASH_DAYS,
} from './commands/delete-and-restore';
export { deleteEvent } from './commands/delete-event';
export { addContact, type ContactEntry, changeContact, deleteContact } from './commands/edit-contact';
export { archiveEvent, changeEvent, duplicateEvent, type EventEntry, makeEvent } from './commands/edit-event';
export {
  addFollowUp,
  changeFollowUp,
  completeFollowUp,
  type Ending,
  type NewStep,
  reopenFollowUp,
  skipFollowUp,
} from './commands/edit-follow-up';
export {
  addNote,
  assessExport,
  editNote,
  noteOutcome,
  setCustom,
  setIntroduction,
  setOwner,
} from './commands/edit-lead';
export {
  type BulkReport,
  deleteLeads,
  moveLeads,
  moveToEvent,
  setIntroductions,
  setOwners,
  setPriority,
  setTags,
} from './commands/edit-many-leads';
export {
  archiveMission,
  changeMission,
  deleteMission,
  duplicateMission,
  type MissionEntry,
  makeMission,
} from './commands/edit-mission';
export {
  changeOrganisation,
  declineValue,
  joinGroup,
  keepApart,
  knowAlsoAs,
} from './commands/edit-organisation';
export { changePlaybook, type StageMoves } from './commands/edit-playbook';
export { forgetContacts, type PossiblePlace, possiblePlaces } from './commands/forget-contact';
export { keepContacts } from './commands/keep-contacts';
export { mergeOrganisations } from './commands/merge-organisations';
export { moveLead } from './commands/move-lead';
export { type PersonalCopy, personalCopy } from './commands/personal-copy';
export { repairClock } from './commands/repair-clock';
export { discardDraft, recoverDrafts, saveDraft } from './commands/save-draft';
export { addToEvent, saveLead } from './commands/save-lead';
export { dropLetter, saveLetter } from './commands/save-letter';
export {
  deleteExportPreset,
  deletePlaybook,
  deleteView,
  saveExportPreset,
  savePlaybook,
  saveView,
} from './commands/save-named';
export { notePassage, saveLink } from './commands/save-selection';
export { choose } from './commands/set-choice';
export { startMission } from './commands/start-mission';
export type { ProgressOptions } from './core/batches';
export { clockDoubtHere, trustClock } from './core/clock';
export { ROWS_VERSION as BACKUP_VERSION } from './core/database';
export type { Change, Draft } from './core/row-types';
export { type Closing, whenClosed, whenPreparing } from './core/store-state';
export { handovers } from './export/handovers';
export { leadSheets } from './export/lead-sheets';
export { saveHandover } from './export/record-handover';
export { type ImportOrigin, type ImportRequest, importLeads, importPlan } from './import';
export { followOrder, type OrderedRows } from './orders/follow-order';
export { ageOrder, leadOrder } from './orders/lead-order';
export { matrixOrder } from './orders/matrix-order';
export type { OrderSource } from './orders/order-source';
export { type OrganisationColumn, organisationOrder, organisationWords } from './orders/organisation-order';
export { type Choices, choices } from './queries/choices';
export { savedDraft, savedEntry, unfinishedDrafts } from './queries/drafts';
export { type DueFilter, type DueRow, dueCounts, dueRows, dueSections } from './queries/due';
export { type EventWithCount, eventsWithCounts, eventWithMission, savedMissions } from './queries/events';
export { followUpsOf } from './queries/follow-ups';
export { type KnownCompany, type Recognition, recognition, savedCompany } from './queries/known-company';
export { knownOwners, knownTags } from './queries/known-words';
export { type Lane, type LaneBy, lanesOf } from './queries/lanes';
export { type LeadSummary, leadCard } from './queries/lead-cards';
export { type LeadDetails, leadDetails } from './queries/lead-details';
export { leadsOf, listedIds, newestLeads, stageCounts } from './queries/lead-pages';
export { type LeadTableRow, leadRowsOf, matrixLeads } from './queries/lead-rows';
export { ownDomain } from './queries/matching/own-domain';
export { doubtsAmong } from './queries/matching/possible-duplicates';
export { type LeadGroup, type NeedsAttention, needsAttention } from './queries/needs-attention';
export {
  type OrganisationDetails,
  type OrganisationRow,
  organisationDetails,
  organisationRowsOf,
} from './queries/organisation-rows';
export { recordCounts } from './queries/record-counts';
export { type RetentionRow, retentionReview } from './queries/retention-review';
export { exportPresets, ownLetters, savedPlaybooks, savedViews } from './queries/saved-items';
export { storedRecord } from './queries/stored-record';
export { tableCounts } from './queries/table-counts';
export type { HistoryEntry } from './queries/timeline';
export { type Trashed, trash } from './queries/trash';
export type { Snapshot, UnreadableRow } from './safety/database';
export { acceptDatabase, foundDatabase, type OutsideId, openDatabase, replaceByCopy } from './safety/open';
export type { OutsideMark } from './safety/outside-mark';
export { rawRows } from './safety/raw-rows';
export {
  discardUnreadable,
  keptAside,
  noteLossRead,
  putBackReadable,
  setAsideUnreadable,
} from './safety/set-aside';
export { restoreSnapshot, savedSnapshots, takeDailySnapshot, takeSnapshot } from './safety/snapshots';
export { followSearch } from './search/follow-search';
export { searchHits } from './search/search-hits';
export { undoPreview } from './undo/preview';
export type { UndoPreview } from './undo/preview-types';
export { type UndoScope, undoScope } from './undo/scope';
export { redoLast, undoActivity, undoLast } from './undo/undo';
