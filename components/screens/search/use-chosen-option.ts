import { useEffect, useRef, useState } from 'react';
import type { SearchEntry } from '~/domain/search/entry';
import type { Value } from '~/domain/search/operator-values';
import { problemText } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import type { LeadQuery } from '../../records/lead-filter/use-lead-query';
import { useOpenLead } from '../../records/open/use-open-lead';

/** The option the arrow keys are at: a value while an operator is completed, else a hit. What is chosen while the hits are those of an earlier text is chosen once they are there. */
export function useChosenOption(query: LeadQuery, hits: readonly SearchEntry[], isCurrent: boolean) {
  const [place, setPlace] = useState(0);
  const open = useOpenHit();
  const isChosen = useRef(false);
  const { completion } = query;
  const count = (completion?.values ?? hits).length;
  const at = Math.min(place, count - 1);
  const complete = (value: Value) => {
    setPlace(0);
    query.complete(value);
  };
  const choose = () => {
    const value = completion?.values[at];
    const hit = hits[at];
    if (completion) value && complete(value);
    else if (!isCurrent) isChosen.current = true;
    else if (hit) open(hit);
  };
  useEffect(() => {
    if (!isCurrent || !isChosen.current) return;
    isChosen.current = false;
    const [first] = hits;
    if (first) open(first);
  }, [isCurrent, hits, open]);
  return {
    /** Its index; absent where there is nothing to choose. */
    at: count > 0 ? at : undefined,
    restart: () => {
      isChosen.current = false;
      setPlace(0);
    },
    step: (by: number) => count > 0 && setPlace((at + by + count) % count),
    /** Completes the value, or opens the hit. */
    choose,
    complete,
    open,
  };
}

/** Opens a lead on top of the search, which is still there when the lead closes. */
function useOpenHit(): (hit: SearchEntry) => void {
  const { loadStorage, say, locale } = useGoen();
  const open = useOpenLead();
  return async ({ leadId }) => {
    const card = await (await loadStorage()).leadCard(leadId);
    if (card) open(card);
    else say(problemText(locale, 'lead-gone'));
  };
}
