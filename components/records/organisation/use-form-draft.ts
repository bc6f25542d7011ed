import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import { FORM_FIELDS, type FormField, type FormReadings } from '~/domain/capture/form-fields';
import type { Placement } from '~/domain/leads/placement';
import { forgetDraft, journalDraft, leaveNoted, settleDraft } from '../../hooks/draft-journal';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';

/** What the form starts from: an open page, a saved draft, an organisation, or nothing. */
export interface FormSource {
  /** Id of the draft the form is saved as; absent while the page is unknown, or where nothing is saved. */
  draftId?: string;
  url?: string;
  title: string;
  /** Absent while the page is being read. */
  readings?: FormReadings;
  /** Text the user had selected on the page, for the note. */
  note?: string | undefined;
}

/** What the user changed in the form. */
export interface Edits {
  edited: Partial<Record<FormField, string>>;
  ticked: Record<string, boolean>;
  placing: Placement;
  /** Absent until the user writes one. */
  note?: string;
  /** When the restored draft was last saved, as an ISO instant. */
  savedAt?: string;
  /** Whether the user has changed anything. */
  touched: boolean;
}

/** Saves the form's edits as a draft at each change, and brings back those saved before. */
export function useFormDraft(source: FormSource, edits: Edits, setEdits: Dispatch<SetStateAction<Edits>>) {
  const { loadStorage } = useGoen();
  const done = useRef(false);
  const lastSaved = useRef('');
  /** The id the draft was saved under; it changes once the page in front is known. */
  const savedAs = useRef<string>(undefined);
  const { draftId } = source;

  useEffect(() => {
    if (!draftId) return;
    loadStorage()
      .then((storage) => storage.savedDraft(draftId, new Date()))
      .then((draft) => draft && setEdits((now) => withDraft(now, draft)));
  }, [loadStorage, draftId, setEdits]);

  // Text selected on the page while the panel is open arrives through the saved draft.
  const elsewhere = useLive(
    async (storage) => (draftId ? storage.savedDraft(draftId, new Date()) : undefined),
    [draftId],
  );
  useEffect(() => {
    if (elsewhere && elsewhere.id === draftId && elsewhere.updatedAt > lastSaved.current)
      setEdits((now) => withLongerNote(now, elsewhere));
  }, [elsewhere, draftId, setEdits]);

  useEffect(() => {
    if (!draftId || !edits.touched || done.current) return;
    const row = draftOf(draftId, source, edits);
    lastSaved.current = row.updatedAt;
    const before = savedAs.current;
    savedAs.current = draftId;
    if (before && before !== draftId) forgetDraft(before);
    journalDraft(row);
    loadStorage()
      .then(async (storage) => {
        if (done.current) return forgetDraft(row.id);
        await storage.saveDraft(row, before);
        settleDraft(row);
      })
      .catch(leaveNoted);
  }, [loadStorage, draftId, source, edits]);

  return {
    /** Stops saving, once the form was saved. */
    close: () => {
      done.current = true;
      if (draftId) forgetDraft(draftId);
    },
    /** Drops what is noted of a draft that was discarded. */
    forget: () => {
      if (draftId) forgetDraft(draftId);
    },
  };
}

function withDraft(now: Edits, draft: FormDraft): Edits {
  return {
    edited: { ...draft.edited, ...now.edited },
    ticked: { ...draft.ticked, ...now.ticked },
    placing: { ...draft.placing, ...now.placing },
    ...((now.note ?? draft.note) && { note: now.note ?? draft.note }),
    savedAt: draft.updatedAt,
    touched: now.touched,
  };
}

/** Takes over only a note that extends this form's own; otherwise two open windows would overwrite each other endlessly. */
const withLongerNote = (now: Edits, { note }: FormDraft): Edits =>
  note !== now.note && note.startsWith(now.note ?? '') ? { ...now, note } : now;

function draftOf(
  id: string,
  source: FormSource,
  { edited, ticked, placing, note = source.note ?? '' }: Edits,
): FormDraft {
  const read = Object.fromEntries(
    FORM_FIELDS.flatMap((field) => {
      const text = source.readings?.[field].text;
      return text ? [[field, text]] : [];
    }),
  );
  const evidence = Object.fromEntries(
    FORM_FIELDS.flatMap((field) => {
      const first = source.readings?.[field].proposed[0];
      return first ? [[field, first.evidence]] : [];
    }),
  );
  const name = (edited.nameJa ?? read.nameJa) || (edited.nameEn ?? read.nameEn) || source.title;
  return {
    id,
    ...(source.url && { url: source.url }),
    title: source.title,
    edited: edited as Record<string, string>,
    ticked,
    placing,
    note,
    name,
    read,
    evidence,
    updatedAt: new Date().toISOString(),
  };
}
