import { type FormDraft, isOfNewLead } from '~/domain/capture/form-draft';
import type { EntryDraft } from '~/domain/records/entry-draft';
import { database } from '../core/database';
import type { Draft } from '../core/row-types';

const DAYS_KEPT = 30;

/** The draft of a page, where it was changed in the last 30 days. */
export async function savedDraft(id: string, now: Date): Promise<FormDraft | undefined> {
  const draft = await recentDraft(id, now);
  return draft && isFormDraft(draft) ? draft : undefined;
}

/** What was typed in a form about a stored record, where it was changed in the last 30 days. */
export async function savedEntry(id: string, now: Date): Promise<EntryDraft | undefined> {
  const draft = await recentDraft(id, now);
  return draft && !isFormDraft(draft) ? draft : undefined;
}

/** Drafts of new leads changed in the last 30 days, newest first. */
export async function unfinishedDrafts(now: Date): Promise<FormDraft[]> {
  const recent = await database.drafts.where('updatedAt').aboveOrEqual(since(now)).reverse().toArray();
  return recent.filter(isFormDraft).filter(isOfNewLead);
}

/** Ids of drafts not changed for 30 days. */
export const expiredDrafts = (now: Date): Promise<string[]> =>
  database.drafts.where('updatedAt').below(since(now)).primaryKeys();

const isFormDraft = (draft: Draft): draft is FormDraft => !('typed' in draft);

async function recentDraft(id: string, now: Date): Promise<Draft | undefined> {
  const draft = await database.drafts.get(id);
  return draft && draft.updatedAt >= since(now) ? draft : undefined;
}

const since = (now: Date): string => new Date(now.getTime() - DAYS_KEPT * 86_400_000).toISOString();
