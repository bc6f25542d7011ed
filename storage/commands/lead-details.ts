import type { ExportControl } from '~/domain/export-control';
import type { ActivityId, IntroductionId, LeadId } from '~/domain/ids';
import type { IntroductionState } from '~/domain/introduction';
import type { Lead } from '~/domain/lead';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { database } from '../database';
import { introductionIdFor } from '../ids';
import { insert, patch } from '../patch';
import { leadKept } from '../queries/lead-kept';

/** Records how far the export review of a lead has come. @throws Problem 'lead-gone' */
export const assessExport = (id: LeadId, exportControl: ExportControl): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return {
      activity: {
        kind: 'export-assessed',
        subject: id,
        ...(exportControl.note && { note: exportControl.note }),
      },
      patches: [patch('leads', id, { exportControl })],
    };
  });

/** Records how the meeting of a lead went, or what was agreed. @throws Problem 'lead-gone' */
export const noteOutcome = (
  id: LeadId,
  outcome: Pick<Lead, 'meetingOutcome'> | Pick<Lead, 'outcome'>,
): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return { activity: { kind: 'outcome-noted', subject: id }, patches: [patch('leads', id, outcome)] };
  });

/** Brings a lead to a member of the delegation as far as told; `undefined` takes it back. @throws Problem 'lead-gone' */
export const setIntroduction = (
  leadId: LeadId,
  memberId: string,
  state: IntroductionState | undefined,
): Promise<unknown> =>
  commit(async () => {
    await leadKept(leadId);
    const id: IntroductionId = introductionIdFor(leadId, memberId);
    const before = await database.introductions.get(id);
    if (!before && !state) return undefined;
    const set = state ? { state, deletedAt: undefined } : { deletedAt: new Date().toISOString() };
    return {
      activity: { kind: 'introduction-set', subject: leadId },
      patches: [
        before
          ? patch('introductions', id, set)
          : insert('introductions', { id, leadId, memberId, state: state ?? 'suggested' }),
      ],
    };
  });

/** Fills the mission's own fields of a lead; an empty text takes one off. @throws Problem 'lead-gone' */
export const setCustom = (id: LeadId, custom: Record<string, string>): Promise<unknown> =>
  commit(async () => {
    const before = await leadKept(id);
    const all = Object.entries({ ...before.custom, ...custom }).filter(([, value]) => value !== '');
    return {
      activity: { kind: 'custom-set', subject: id },
      patches: [patch('leads', id, { custom: Object.fromEntries(all) })],
    };
  });

/** Gives a lead to somebody to follow, by initials; `undefined` to nobody. @throws Problem 'lead-gone' */
export const setOwner = (id: LeadId, owner: string | undefined): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return { activity: { kind: 'owner-set', subject: id }, patches: [patch('leads', id, { owner })] };
  });

/** Writes a note anew; the earlier versions stay in the history. @throws Problem 'lead-gone' */
export const editNote = (of: ActivityId, note: string): Promise<unknown> =>
  commit(async () => {
    const written = await database.activities.get(of);
    if (!written) throw new Problem('lead-gone', of);
    return note.trim() === written.note
      ? undefined
      : {
          activity: {
            kind: 'note-edited',
            subject: written.subject,
            of: written.of ?? of,
            note: note.trim(),
          },
          patches: [],
        };
  });

/** Writes a note on a lead. @throws Problem 'lead-gone' */
export const addNote = (id: LeadId, note: string): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return note.trim()
      ? { activity: { kind: 'note-added', subject: id, note: note.trim() }, patches: [] }
      : undefined;
  });
