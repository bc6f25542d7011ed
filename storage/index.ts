/** What is kept. Commands write, queries read; both only through this door, which screens load after their first frame. */
export { liveQuery } from 'dexie';
export { choose } from './commands/choose';
export { dateEvent } from './commands/date-event';
export { discardDraft, keepDraft } from './commands/keep-draft';
export { moveLead } from './commands/move-lead';
export { addToEvent, saveDraft } from './commands/save-draft';
export { startMission } from './commands/start-mission';
export { type Identity, identityKeys } from './identity-keys';
export { foundDatabase, type OutsideId, openDatabase } from './open';
export { keptDraft, unfinishedDrafts } from './queries/drafts';
export { type EventWithCount, eventsWithCounts, eventWithMission } from './queries/events';
export { type KnownCompany, knownCompany } from './queries/known-company';
export { type LeadCard, leadCard, leadCards } from './queries/lead-cards';
export { leadSheets } from './queries/lead-sheets';
export { type Choices, choices } from './queries/settings';
