import type { FormDraft } from '~/domain/capture/form-draft';
import type { MissionEventId } from '~/domain/records/ids';
import type { LeadSummary } from '~/storage';

const KEY = 'goen.firstRows';

/** As many as the popup shows without scrolling. */
export const FIRST_ROWS = 8;

/** What a row of an unfinished form shows. */
export type DraftRow = Pick<FormDraft, 'id' | 'name' | 'updatedAt' | 'edited'> & { url?: string | undefined };

/** What the popup's list shows before the store is open: an event's newest leads and the unfinished forms, as they were at the last commit that changed them. */
export interface FirstRows {
  eventId: MissionEventId;
  cards: LeadSummary[];
  drafts: DraftRow[];
}

/** The kept rows of an event; `undefined` where there are none, or what is kept cannot be read. */
export function firstRows(eventId: MissionEventId): FirstRows | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as FirstRows | null;
    return kept?.eventId === eventId && Array.isArray(kept.cards) && Array.isArray(kept.drafts)
      ? kept
      : undefined;
  } catch {
    // A damaged or blocked snapshot only makes the list wait for the store.
    return undefined;
  }
}

/** Keeps the first rows for the next opening, without what rows do not show. */
export function keepFirstRows({ eventId, cards, drafts }: FirstRows): void {
  const kept: FirstRows = {
    eventId,
    cards: cards.slice(0, FIRST_ROWS).map(rowOf),
    drafts: drafts.slice(0, FIRST_ROWS).map(draftRow),
  };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: rows that are no longer true must not stay.
    forgetFirstRows();
  }
}

/** Forgets the rows, as a person was erased or the store begins anew. */
export const forgetFirstRows = (): void => localStorage.removeItem(KEY);

/** A card with the fields that its row reads. Contacts, evidence, notes and custom fields stay in the store. */
function rowOf({ lead, organisation, event, next }: LeadSummary): LeadSummary {
  const { custom: _, source: __, exportControl, ...shown } = lead;
  const { id, nameJa, nameEn, website } = organisation;
  return {
    lead: {
      ...shown,
      ...(exportControl && {
        exportControl: { areas: [], state: exportControl.state, trigger: exportControl.trigger },
      }),
    },
    organisation: { id, nameJa, nameEn, website } as LeadSummary['organisation'],
    event,
    ...(next && { next }),
  };
}

const draftRow = ({ id, name, updatedAt, edited: { website }, url }: DraftRow): DraftRow => ({
  id,
  name,
  updatedAt,
  edited: website ? { website } : {},
  url,
});
