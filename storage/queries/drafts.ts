import type { FormDraft } from '~/domain/capture/form-draft';
import { database } from '../core/database';

const DAYS_KEPT = 30;

/** The draft of a page, where it was changed in the last 30 days. */
export async function savedDraft(id: string, now: Date): Promise<FormDraft | undefined> {
  const draft = await database.drafts.get(id);
  return draft && draft.updatedAt >= since(now) ? draft : undefined;
}

/** Drafts changed in the last 30 days, newest first. */
export const unfinishedDrafts = (now: Date): Promise<FormDraft[]> =>
  database.drafts.where('updatedAt').aboveOrEqual(since(now)).reverse().toArray();

/** Ids of drafts not changed for 30 days. */
export const expiredDrafts = (now: Date): Promise<string[]> =>
  database.drafts.where('updatedAt').below(since(now)).primaryKeys();

const since = (now: Date): string => new Date(now.getTime() - DAYS_KEPT * 86_400_000).toISOString();
