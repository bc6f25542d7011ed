import { type FormDraft, fittedDraft } from '~/domain/capture/form-draft';
import { commit } from '../core/commit';
import { expiredDrafts } from '../queries/drafts';

/** Saves a form draft, at each keystroke; drafts older than 30 days are deleted. */
export const saveDraft = (draft: FormDraft): Promise<unknown> =>
  commit(async () => {
    const expired = await expiredDrafts(new Date(draft.updatedAt));
    return {
      patches: [
        ...expired.map((remove) => ({ table: 'drafts' as const, remove })),
        { table: 'drafts', put: fittedDraft(draft) },
      ],
    };
  });

/** Deletes a draft at the user's wish. */
export const discardDraft = (id: string): Promise<unknown> =>
  commit(async () => ({ patches: [{ table: 'drafts', remove: id }] }));
