import { useState } from 'react';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import type { OrganisationId } from '~/domain/records/ids';

/** The user's answers to whether the company on screen is one of the stored companies like it. */
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
