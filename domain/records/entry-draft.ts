import { z } from '../zod';

const LONGEST_ID = 200;
const LONGEST_TYPED = 200_000;

export const entryDraftSchema = z.object({
  /** The form and its subject: `note:` and the id of a lead. */
  id: z.string().check(z.maxLength(LONGEST_ID)),
  /** The fields typed in and not saved, by name, as JSON; one that was emptied is `null`. */
  typed: z.string().check(z.maxLength(LONGEST_TYPED)),
  /** ISO instant of the last change. */
  updatedAt: z.string(),
});
/** What was typed in a form about a stored record and is not saved yet; stored on this device for 30 days. */
export type EntryDraft = z.infer<typeof entryDraftSchema>;

/** The typed fields of a draft, `undefined` for one that was emptied; none where the stored text is damaged. */
export function typedFields({ typed }: EntryDraft): Record<string, unknown> {
  try {
    const fields: unknown = JSON.parse(typed);
    if (typeof fields !== 'object' || fields === null) return {};
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
  } catch {
    // Erasing a person rewrites texts and may cut an escape in two; the rest of the draft is then unreadable.
    return {};
  }
}
