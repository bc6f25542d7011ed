import type { FormDraft } from '~/domain/capture/form-draft';
import { pageKeyOf } from '~/domain/capture/page-key';
import { identityOf } from '~/domain/matching/identity';
import { Problem } from '~/domain/problem';
import type { LeadId } from '~/domain/records/ids';
import { LONGEST_ADDRESS, LONGEST_NOTE } from '~/domain/records/limits';
import { commit } from '../core/commit';
import { savedDraft } from '../queries/drafts';
import { defaultEvent } from '../queries/events';
import { recognition } from '../queries/known-company';
import { addNote } from './edit-lead';

/** A text the user selected on a page. */
export interface Passage {
  url: string;
  title: string;
  text: string;
  /** The web domain of the page's organisation, as `domainKeyOf` returns it. */
  domainKey: string | undefined;
}

/** Adds a selected text as a note to the lead of the page's organisation at the active event; without one, to the page's draft. @throws Problem 'page-unreadable' where the address is too long to store */
export async function notePassage(passage: Passage, now: Date): Promise<void> {
  const lead = await leadOf(passage.domainKey, now);
  await (lead ? addNote(lead, passage.text.slice(0, LONGEST_NOTE)) : savePassage(passage, now));
}

/** Saves a link as a draft with its address and text; an existing draft is not changed. @throws Problem 'page-unreadable' where the address is too long to store */
export const saveLink = (link: { url: string; text: string }, now: Date): Promise<unknown> =>
  commit(async () => {
    const draft = blankDraft(link.url, link.text, now);
    const existing = await savedDraft(draft.id, now);
    return { patches: [{ table: 'drafts', put: { ...draft, ...existing, updatedAt: draft.updatedAt } }] };
  });

async function leadOf(domainKey: string | undefined, now: Date): Promise<LeadId | undefined> {
  if (!domainKey) return undefined;
  const [{ known }, event] = await Promise.all([recognition(identityOf({ domainKey })), defaultEvent(now)]);
  return known?.leads.find(({ lead }) => lead.eventId === event?.id)?.lead.id;
}

const savePassage = ({ url, title, text }: Passage, now: Date): Promise<unknown> =>
  commit(async () => {
    const draft = blankDraft(url, title, now);
    const existing = await savedDraft(draft.id, now);
    const note = [existing?.note, text.trim()].filter(Boolean).join('\n').slice(0, LONGEST_NOTE);
    return {
      patches: [{ table: 'drafts', put: { ...draft, ...existing, note, updatedAt: draft.updatedAt } }],
    };
  });

/** A draft without extraction or input. */
function blankDraft(url: string, text: string, now: Date): FormDraft {
  const id = pageKeyOf(url);
  // Cut, it would lead elsewhere.
  if (url.length > LONGEST_ADDRESS) throw new Problem('page-unreadable');
  const title = text.trim().slice(0, 2_000) || new URL(url).host;
  return {
    id,
    url,
    title,
    edited: {},
    ticked: {},
    note: '',
    name: title,
    read: {},
    evidence: {},
    updatedAt: now.toISOString(),
  };
}
