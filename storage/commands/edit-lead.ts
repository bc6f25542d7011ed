import { notesAmong } from '~/domain/history/notes';
import type { ExportControl } from '~/domain/leads/export-control';
import type { IntroductionState } from '~/domain/leads/introduction';
import type { Lead } from '~/domain/leads/lead';
import { Problem } from '~/domain/problem';
import type { ActivityId, LeadId } from '~/domain/records/ids';
import { patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { introductionPatches } from '../patches/introductions';
import { existingLead } from '../queries/existing';

/** Records the state of a lead's export review. @throws Problem 'lead-gone' */
export const assessExport = (id: LeadId, exportControl: ExportControl): Promise<unknown> =>
  commit(async () => {
    await existingLead(id);
    return {
      activity: {
        kind: 'export-assessed',
        subject: id,
        ...(exportControl.note && { note: exportControl.note }),
      },
      patches: [patch('leads', id, { exportControl })],
    };
  });

/** Records how the meeting with a lead went, or what was agreed. @throws Problem 'lead-gone' */
export const noteOutcome = (
  id: LeadId,
  outcome: Pick<Lead, 'meetingOutcome'> | Pick<Lead, 'outcome'>,
): Promise<unknown> =>
  commit(async () => {
    await existingLead(id);
    return { activity: { kind: 'outcome-noted', subject: id }, patches: [patch('leads', id, outcome)] };
  });

/** Sets how far a lead was introduced to a member of the delegation; `undefined` withdraws the introduction. @throws Problem 'lead-gone' */
export const setIntroduction = (
  leadId: LeadId,
  memberId: string,
  state: IntroductionState | undefined,
): Promise<unknown> =>
  commit(async () => {
    await existingLead(leadId);
    const patches = await introductionPatches(leadId, memberId, state);
    return patches.length > 0
      ? { activity: { kind: 'introduction-set', subject: leadId }, patches }
      : undefined;
  });

/** Sets the mission's own fields of a lead; an empty text clears a field. @throws Problem 'lead-gone' */
export const setCustom = (id: LeadId, custom: Record<string, string>): Promise<unknown> =>
  commit(async () => {
    const before = await existingLead(id);
    const all = Object.entries({ ...before.custom, ...custom }).filter(([, value]) => value !== '');
    return {
      activity: { kind: 'custom-set', subject: id },
      patches: [patch('leads', id, { custom: Object.fromEntries(all) })],
    };
  });

/** Sets a lead's owner by initials; `undefined` clears it. @throws Problem 'lead-gone' */
export const setOwner = (id: LeadId, owner: string | undefined): Promise<unknown> =>
  commit(async () => {
    await existingLead(id);
    return { activity: { kind: 'owner-set', subject: id }, patches: [patch('leads', id, { owner })] };
  });

/** Edits a note; earlier versions stay in the history. @throws Problem 'lead-gone' */
export const editNote = (of: ActivityId, note: string): Promise<unknown> =>
  commit(async () => {
    const written = await database.activities.get(of);
    if (!written) throw new Problem('lead-gone', of);
    const { subject } = written;
    const first = written.of ?? of;
    const notes = notesAmong(await database.activities.where({ subject }).toArray());
    const text = note.trim();
    return !text || text === notes.find(({ id }) => id === first)?.text
      ? undefined
      : { activity: { kind: 'note-edited', subject, of: first, note: text }, patches: [] };
  });

/** Adds a note to a lead. @throws Problem 'lead-gone' */
export const addNote = (id: LeadId, note: string): Promise<unknown> =>
  commit(async () => {
    await existingLead(id);
    return note.trim()
      ? { activity: { kind: 'note-added', subject: id, note: note.trim() }, patches: [] }
      : undefined;
  });
