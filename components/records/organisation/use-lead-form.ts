import { useEffect, useRef, useState } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import { FORM_FIELDS, type FormField, type FormReadings, PERSON_FIELDS } from '~/domain/capture/form-fields';
import type { Placement } from '~/domain/leads/placement';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';

/** What a form is about: an open page, a kept draft gone on with, or a company typed by hand. */
export interface FormSource {
  /** What the draft is kept under; absent while the page is still unknown. */
  draftId?: string;
  url?: string;
  title: string;
  /** Absent while the page is being read. */
  readings?: FormReadings;
  /** What the user had marked on the page, for the note. */
  note?: string | undefined;
}

interface Edits {
  edited: Partial<Record<FormField, string>>;
  ticked: Record<string, boolean>;
  placing: Placement;
  /** Absent until the user writes one. */
  note?: string;
  /** When the draft that came back was last kept. */
  keptAt?: string;
  /** Whether there is anything to keep. */
  touched: boolean;
}

const BLANK: Edits = { edited: {}, ticked: {}, placing: {}, touched: false };

/** The form's values: what the user typed over what was read, kept at each keystroke. */
export function useLeadForm(source: FormSource) {
  const { loadStorage } = useGoen();
  const [edits, setEdits] = useState<Edits>(BLANK);
  const done = useRef(false);
  const lastKept = useRef('');
  const { draftId } = source;

  useEffect(() => {
    if (!draftId) return;
    loadStorage()
      .then((storage) => storage.savedDraft(draftId, new Date()))
      .then((kept) => kept && setEdits((now) => withKept(now, kept)));
  }, [loadStorage, draftId]);

  // What is marked on the page while the form stands beside it comes in through the kept draft.
  const elsewhere = useLive(
    async (storage) => (draftId ? storage.savedDraft(draftId, new Date()) : undefined),
    [draftId],
  );
  useEffect(() => {
    if (elsewhere && elsewhere.id === draftId && elsewhere.updatedAt > lastKept.current)
      setEdits((now) => withLongerNote(now, elsewhere));
  }, [elsewhere, draftId]);

  const textOf = (field: FormField) => edits.edited[field] ?? source.readings?.[field].text ?? '';
  const note = edits.note ?? source.note ?? '';
  useEffect(() => {
    if (!draftId || !edits.touched || done.current) return;
    const row = keptRow(draftId, source, edits);
    lastKept.current = row.updatedAt;
    void loadStorage().then((storage) => !done.current && storage.saveDraft(row));
  }, [loadStorage, draftId, source, edits]);

  return {
    textOf,
    note,
    placing: edits.placing,
    edits,
    change: (field: FormField, value: string) =>
      setEdits((now) => ({
        ...now,
        edited: { ...now.edited, [field]: value },
        // Who types a person's data means to keep it.
        ticked: PERSON_FIELDS.includes(field) && value ? { ...now.ticked, person: true } : now.ticked,
        touched: true,
      })),
    tick: (group: string, on: boolean) =>
      setEdits((now) => ({ ...now, ticked: { ...now.ticked, [group]: on }, touched: true })),
    place: (placing: Placement) =>
      setEdits((now) => ({ ...now, placing: { ...now.placing, ...placing }, touched: true })),
    changeNote: (note: string) => setEdits((now) => ({ ...now, note, touched: true })),
    /** From here on nothing more is kept: it was saved or thrown away. */
    close: () => {
      done.current = true;
    },
    clear: () => setEdits(BLANK),
  };
}
export type LeadFormValues = ReturnType<typeof useLeadForm>;

function withKept(now: Edits, kept: FormDraft): Edits {
  return {
    edited: { ...kept.edited, ...now.edited },
    ticked: { ...kept.ticked, ...now.ticked },
    placing: { ...kept.placing, ...now.placing },
    ...((now.note ?? kept.note) && { note: now.note ?? kept.note }),
    keptAt: kept.updatedAt,
    touched: now.touched,
  };
}

/** Only a note that goes on from this form's own is taken over: two windows that both write must not chase each other. */
const withLongerNote = (now: Edits, { note }: FormDraft): Edits =>
  note !== now.note && note.startsWith(now.note ?? '') ? { ...now, note } : now;

function keptRow(
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
  const name = edited.nameJa ?? read.nameJa ?? edited.nameEn ?? read.nameEn ?? source.title;
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
