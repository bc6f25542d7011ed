import type { ExportControl } from '~/domain/export-control';
import type { IntroductionId, LeadId } from '~/domain/ids';
import type { IntroductionState } from '~/domain/introduction';
import type { Lead } from '~/domain/lead';
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

/** Writes a note on a lead. @throws Problem 'lead-gone' */
export const addNote = (id: LeadId, note: string): Promise<unknown> =>
  commit(async () => {
    await leadKept(id);
    return note.trim()
      ? { activity: { kind: 'note-added', subject: id, note: note.trim() }, patches: [] }
      : undefined;
  });
