import { useEffect, useState } from 'react';
import { formOfOrganisation } from '~/domain/capture/organisation-form';
import { type Difference, differences } from '~/domain/capture/page-differences';
import type { KeptEvidence, Organisation } from '~/domain/organisations/organisation';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';

/** A stored organisation, and the page that may say otherwise. */
export interface PageDifferencesInput {
  organisation: Organisation;
  source: FormSource;
  form: LeadFormValues;
}

interface PageDifferences {
  found: Difference[];
  /** Evidence of what the page says, by field. */
  evidence: Record<string, KeptEvidence>;
  storedTexts: ReturnType<typeof formOfOrganisation>;
}

/** The fields in which a page differs from the stored organisation; `undefined` until compared. */
export function usePageDifferences(input: PageDifferencesInput): PageDifferences | undefined {
  const { organisation, source, form } = input;
  const [compared, setCompared] = useState<PageDifferences>();
  const { readings } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `form` is new at each render; the page is read once
  useEffect(() => {
    if (!readings) return;
    void Promise.all([import('~/domain/capture/parse-form'), import('~/domain/values/phone')]).then(
      ([{ leadFrom }, { internationalPhone }]) => {
        const { fields, evidence } = leadFrom(source, form).lead;
        setCompared({
          found: differences(organisation, readings, fields),
          evidence,
          storedTexts: formOfOrganisation(organisation, internationalPhone),
        });
      },
    );
  }, [organisation, readings]);
  return compared;
}
