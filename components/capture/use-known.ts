import { useEffect, useState } from 'react';
import type { Draft } from '~/domain/draft';
import type { KnownCompany } from '~/storage';
import { useGoen } from '../hooks/goen';
import { useLive } from '../hooks/use-live';

/** The company of a draft where it is already kept, from the moment it is. */
export function useKnown(draft: Draft | undefined): KnownCompany | undefined {
  const { storage } = useGoen();
  const [keys, setKeys] = useState<string[]>();
  const corporateNumber = draft?.fields.corporateNumber?.proposed[0]?.value;
  // Told beforehand: what a live query awaits must be the database alone, else it sees no later change.
  useEffect(() => {
    if (!draft) return;
    const website = draft.fields.website?.proposed[0]?.value;
    void storage()
      .then((kept) =>
        kept.identityKeys({ corporateNumber, website: website ?? (draft.elsewhere ? undefined : draft.url) }),
      )
      .then(setKeys);
  }, [storage, draft, corporateNumber]);
  return useLive(async (kept) => keys && kept.knownCompany(keys, corporateNumber), [keys, corporateNumber]);
}
