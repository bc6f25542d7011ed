import {
  EXTRACTED_FIELDS,
  type ExtractedField,
  type ExtractedValue,
  type Extraction,
  LIST_FIELDS,
  type Reading,
} from '~/domain/capture/extraction';
import { nameKey } from '~/domain/legal-forms/name-key';

/** The address is one value in three fields, so all three come from the same page. */
const ADDRESS: readonly ExtractedField[] = ['postalCode', 'prefecture', 'addressRest'];
const EMPTY: ExtractedValue = { proposed: [], offered: [] };

/** Joins two pages of one site: values of the company profile take precedence, those of the first page fill gaps and are offered otherwise. Of several companies on the profile page it is the one that the first page names, else a choice. */
export function joinExtractions(first: Extraction, profile: Extraction): Extraction {
  const { profileLink: _, companies: __, ...rest } = first;
  const { companies } = profile;
  if (!companies) return { ...rest, fields: joinedFields(first.fields, profile.fields) };
  const keys = keysOf(first.fields);
  const same = companies.find(({ fields }) => keysOf(fields).some((key) => keys.includes(key)));
  if (same) return { ...rest, fields: joinedFields(first.fields, same.fields) };
  return { ...rest, fields: {}, companies };
}

/** Comparison keys of the names that are filled in. */
const keysOf = ({ nameJa, nameEn }: Extraction['fields']): string[] =>
  [nameJa, nameEn].flatMap((entry) => entry?.proposed.map(({ value }) => nameKey(value)) ?? []);

function joinedFields(first: Extraction['fields'], profile: Extraction['fields']): Extraction['fields'] {
  const addressed = (profile.addressRest?.proposed.length ?? 0) > 0;
  const fields: Extraction['fields'] = {};
  for (const field of EXTRACTED_FIELDS) {
    const [a, b] = [profile[field] ?? EMPTY, first[field] ?? EMPTY];
    const profiles = ADDRESS.includes(field) ? addressed : a.proposed.length > 0;
    const entry = LIST_FIELDS.includes(field)
      ? joinedLists(a, b)
      : profiles
        ? preferring(a, b)
        : preferring(b, a);
    if (entry.proposed.length || entry.offered.length) fields[field] = entry;
  }
  return fields;
}

const preferring = (a: ExtractedValue, b: ExtractedValue): ExtractedValue => ({
  proposed: a.proposed,
  offered: fresh([...a.offered, ...b.proposed, ...b.offered], a.proposed),
});

const joinedLists = (a: ExtractedValue, b: ExtractedValue): ExtractedValue => {
  const proposed = [...a.proposed, ...fresh(b.proposed, a.proposed)];
  return { proposed, offered: fresh([...a.offered, ...b.offered], proposed) };
};

/** Readings with distinct values that are not in `there`. */
function fresh(readings: readonly Reading[], there: readonly Reading[]): Reading[] {
  const seen = new Set(there.map(({ value }) => value));
  return readings.filter(({ value }) => !seen.has(value) && seen.add(value));
}
