import { useState } from 'react';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import type { OrganisationId } from '~/domain/records/ids';

/** What the user has said of kept companies that the one on screen may be. */
export function useAnswers() {
  const [answers, setAnswers] = useState<Map<OrganisationId, IdentityAnswer>>(new Map());
  return {
    answers,
    answer: (id: OrganisationId, is: IdentityAnswer | undefined) =>
      setAnswers((before) => {
        const after = new Map(before);
        if (is) after.set(id, is);
        else after.delete(id);
        return after;
      }),
  };
}
export type Answers = ReturnType<typeof useAnswers>;
