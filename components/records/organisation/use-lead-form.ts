import { useState } from 'react';
import { type FormField, PERSON_FIELDS } from '~/domain/capture/form-fields';
import type { Placement } from '~/domain/leads/placement';
import { type Edits, type FormSource, useFormDraft } from './use-form-draft';

export type { FormSource };

const BLANK: Edits = { edited: {}, ticked: {}, placing: {}, touched: false };

/** State of the form: the user's edits on top of the extracted values, saved as a draft at every keystroke. */
export function useLeadForm(source: FormSource) {
  const [edits, setEdits] = useState<Edits>(BLANK);
  const draft = useFormDraft(source, edits, setEdits);
  const textOf = (field: FormField) => edits.edited[field] ?? source.readings?.[field].text ?? '';
  const note = edits.note ?? source.note ?? '';
  return {
    textOf,
    note,
    placing: edits.placing,
    edits,
    change: (field: FormField, value: string) =>
      setEdits((now) => ({
        ...now,
        edited: { ...now.edited, [field]: value },
        // Typing a person's data implies that it is to be saved.
        ticked: PERSON_FIELDS.includes(field) && value ? { ...now.ticked, person: true } : now.ticked,
        touched: true,
      })),
    tick: (group: string, on: boolean) =>
      setEdits((now) => ({ ...now, ticked: { ...now.ticked, [group]: on }, touched: true })),
    place: (placing: Placement) =>
      setEdits((now) => ({ ...now, placing: { ...now.placing, ...placing }, touched: true })),
    changeNote: (note: string) => setEdits((now) => ({ ...now, note, touched: true })),
    /** Stops saving drafts, once the lead was saved or the draft discarded. */
    close: draft.close,
    clear: () => {
      setEdits(BLANK);
      draft.forget();
    },
  };
}
/** The form's values and the functions that change them. */
export type LeadFormValues = ReturnType<typeof useLeadForm>;
