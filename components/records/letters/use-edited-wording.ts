import { useState } from 'react';
import type { Wording } from '~/domain/letters/templates';
import type { LeadId } from '~/domain/records/ids';
import { useDraft } from '../../hooks/use-draft';

/** The edited wording of one of a lead's letters, kept until it is discarded; all letters of a lead share one draft. `key` is its kind and language. */
export function useEditedWording(lead: LeadId, key: string) {
  const draft = useDraft<Record<string, Wording | undefined>>(`letter:${lead}`, {});
  // The letters whose earlier edits were discarded here: what is typed in them now is new.
  const [renewed, setRenewed] = useState<readonly string[]>([]);
  const edited = draft.typed[key];
  return {
    /** Absent where nothing was typed. */
    edited,
    /** Whether it was typed before the form was opened. */
    isBack: draft.isBack && edited !== undefined && !renewed.includes(key),
    isUnkept: draft.isUnkept,
    change: (wording: Wording) => draft.change({ [key]: wording }),
    /** Drops what was typed for this letter. */
    discard: () => {
      setRenewed([...renewed, key]);
      draft.change({ [key]: undefined });
    },
  };
}
