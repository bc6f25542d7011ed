import { placementSchema } from '../leads/placement';
import { keptEvidenceSchema } from '../organisations/organisation';
import { LONGEST_ADDRESS, LONGEST_FIELD, LONGEST_QUOTE } from '../records/limits';
import { z } from '../zod';

/** Longest text of a draft, in characters: what is typed is kept, even if it must be shortened before it is saved. */
const LONGEST_TEXT = 200_000;
const ORGANISATION = 'organisation:';
const value = z.string().check(z.maxLength(LONGEST_TEXT));
const address = z.string().check(z.maxLength(LONGEST_ADDRESS));

export const formDraftSchema = z.object({
  /** Key of the page (`pageKeyOf`), `by-hand:…` for a form without a page, or `organisation:…` for the form of a stored organisation. */
  id: address,
  /** Page address to return to; absent for a form without a page. */
  url: z.optional(address),
  title: z.string().check(z.maxLength(LONGEST_FIELD)),
  /** Only fields the user edited; the others are read from the page again. */
  edited: z.record(z.string(), value),
  ticked: z.record(z.string(), z.boolean()),
  note: value,
  placing: z.optional(placementSchema),
  /** Title in the list of unfinished drafts. */
  name: value,
  /** The extraction the user last saw, to continue without the page. */
  read: z.record(z.string(), value),
  evidence: z.record(z.string(), keptEvidenceSchema),
  updatedAt: z.string(),
});
/** An unfinished form stored on this device at each keystroke and deleted after 30 days. */
export type FormDraft = z.infer<typeof formDraftSchema>;

/** Id of the draft of a stored organisation's form. */
export const organisationDraftId = (id: string): string => `${ORGANISATION}${id}`;

/** Whether a draft is of a lead to be, and not of a stored organisation. */
export const isOfNewLead = ({ id }: FormDraft): boolean => !id.startsWith(ORGANISATION);

/** A draft within the limits of `formDraftSchema`: what a page gave is cut, what was typed only beyond the longest text. */
export function fittedDraft(draft: FormDraft): FormDraft {
  const evidence = Object.entries(draft.evidence).map(([field, { label, quote, how, url, readAt }]) => [
    field,
    {
      label: label.slice(0, LONGEST_FIELD),
      quote: quote.slice(0, LONGEST_QUOTE),
      how: how.slice(0, LONGEST_FIELD),
      url: url.slice(0, LONGEST_FIELD),
      readAt,
    },
  ]);
  return {
    ...draft,
    ...(draft.url && { url: draft.url.slice(0, LONGEST_ADDRESS) }),
    title: draft.title.slice(0, LONGEST_FIELD),
    name: draft.name.slice(0, LONGEST_FIELD),
    note: draft.note.slice(0, LONGEST_TEXT),
    edited: cut(draft.edited),
    read: cut(draft.read),
    evidence: Object.fromEntries(evidence),
  };
}

const cut = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.slice(0, LONGEST_TEXT)]));
