import type { FormDraft } from '~/domain/capture/form-draft';
import { commit } from '../core/commit';
import { expiredDrafts } from '../queries/drafts';

/** Keeps a begun form as it stands, at each keystroke; drafts of more than 30 days ago go. */
export const saveDraft = (draft: FormDraft): Promise<unknown> =>
  commit(async () => {
    const expired = await expiredDrafts(new Date(draft.updatedAt));
    return {
      patches: [
        ...expired.map((remove) => ({ table: 'drafts' as const, remove })),
        { table: 'drafts', put: draft },
      ],
    };
  });

/** Throws a begun form away, on the user's word. */
export const discardDraft = (id: string): Promise<unknown> =>
  commit(async () => ({ patches: [{ table: 'drafts', remove: id }] }));
