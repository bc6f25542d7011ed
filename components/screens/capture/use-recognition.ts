import { useEffect, useState } from 'react';
import type { Identity } from '~/domain/matching/identity';
import type { Recognition } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';

/** Pause in typing after which the company is looked up, in milliseconds. */
const REST_MS = 250;

/** The stored companies a form may be about, updated with the database; `site` is the page's address where it is the company's own site. */
export function useRecognition(
  source: FormSource,
  form: LeadFormValues,
  site: string | undefined,
): Recognition | undefined {
  const { loadStorage } = useGoen();
  const [identity, setIdentity] = useState<Identity>();
  const { readings } = source;
  const { edited } = form.edits;
  // Computed outside of the live query, which would miss later changes if it awaited anything but the database.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `form` is new at each render; readings and edits say when it changed
  useEffect(() => {
    if (!readings) return undefined;
    let isGone = false;
    const look = async () => {
      const [{ leadFrom }, { identityOf }, storage] = await Promise.all([
        import('~/domain/capture/parse-form'),
        import('~/domain/matching/identity'),
        loadStorage(),
      ]);
      const { fields } = leadFrom(source, form).lead;
      const domainKey = await storage.ownDomain(fields.website ?? site);
      if (!isGone) setIdentity(identityOf({ ...fields, domainKey }));
    };
    const timer = setTimeout(() => void look(), Object.keys(edited).length ? REST_MS : 0);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [loadStorage, readings, edited, site]);
  return useLive(async (storage) => identity && storage.recognition(identity), [identity]);
}
