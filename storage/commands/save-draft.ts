import { fittedDraft } from '~/domain/capture/form-draft';
import { unstampedSchema } from '~/domain/schema/schemas';
import { clockDoubtHere } from '../core/clock';
import { commit } from '../core/commit';
import { database } from '../core/database';
import type { Draft } from '../core/row-types';
import { expiredDrafts } from '../queries/drafts';

/** Saves what is typed in a form, at each keystroke, in place of the draft `before`, if any; drafts older than 30 days are deleted, unless the clock may be wrong. @throws Problem 'value-invalid' where it is longer than a draft may be */
export const saveDraft = (draft: Draft, before?: string): Promise<unknown> =>
  commit(async () => {
    const put = 'typed' in draft ? draft : fittedDraft(draft);
    const now = new Date(put.updatedAt);
    const gone = (await clockDoubtHere(now)) ? [] : await expiredDrafts(now);
    if (before && before !== put.id) gone.push(before);
    return {
      patches: [
        ...gone.map((remove) => ({ table: 'drafts' as const, remove })),
        { table: 'drafts' as const, put },
      ],
    };
  });

/** Deletes a draft, at the user's wish or once its form was saved. */
export const discardDraft = (id: string): Promise<unknown> =>
  commit(async () => ({ patches: [{ table: 'drafts', remove: id }] }));

/** Saves drafts that a page could not save before it was closed, unless a later state is saved; damaged ones are dropped. */
export const recoverDrafts = (left: readonly unknown[]): Promise<unknown> =>
  commit(async () => {
    const drafts = left.map(parsedDraft).filter((draft) => draft !== undefined);
    const saved = await database.drafts.bulkGet(drafts.map(({ id }) => id));
    const later = drafts.filter(({ updatedAt }, at) => updatedAt > (saved[at]?.updatedAt ?? ''));
    return { patches: later.map((put) => ({ table: 'drafts' as const, put })) };
  });

const parsedDraft = (draft: unknown): Draft | undefined => unstampedSchema('drafts').safeParse(draft).data;
