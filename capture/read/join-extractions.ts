import {
  EXTRACTED_FIELDS,
  type ExtractedField,
  type ExtractedValue,
  type Extraction,
  LIST_FIELDS,
  type Reading,
} from '~/domain/capture/extraction';

/** The address is one value in three fields, so all three come from the same page. */
const ADDRESS: readonly ExtractedField[] = ['postalCode', 'prefecture', 'addressRest'];
const EMPTY: ExtractedValue = { proposed: [], offered: [] };

/** Joins two pages of one site: values of the company profile take precedence, those of the first page fill gaps and are offered otherwise. */
export function joinExtractions(first: Extraction, profile: Extraction): Extraction {
  const addressed = (profile.fields.addressRest?.proposed.length ?? 0) > 0;
  const fields: Extraction['fields'] = {};
  for (const field of EXTRACTED_FIELDS) {
    const [a, b] = [profile.fields[field] ?? EMPTY, first.fields[field] ?? EMPTY];
    const profiles = ADDRESS.includes(field) ? addressed : a.proposed.length > 0;
    const entry = LIST_FIELDS.includes(field)
      ? joinedLists(a, b)
      : profiles
        ? preferring(a, b)
        : preferring(b, a);
    if (entry.proposed.length || entry.offered.length) fields[field] = entry;
  }
  const { profileLink: _, ...rest } = first;
  return { ...rest, fields };
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
