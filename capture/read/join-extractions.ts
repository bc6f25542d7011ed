import {
  EXTRACTED_FIELDS,
  type ExtractedField,
  type ExtractedValue,
  type Extraction,
  LIST_FIELDS,
  type Reading,
} from '~/domain/capture/extraction';

/** An address is one value in three fields: all of one page or none. */
const ADDRESS: readonly ExtractedField[] = ['postalCode', 'prefecture', 'addressRest'];
const NOTHING: ExtractedValue = { proposed: [], offered: [] };

/** One draft of two pages of a site: what the company's profile says before what the first page said, which fills the gaps and is offered else. */
export function joinExtractions(first: Extraction, profile: Extraction): Extraction {
  const addressed = (profile.fields.addressRest?.proposed.length ?? 0) > 0;
  const fields: Extraction['fields'] = {};
  for (const field of EXTRACTED_FIELDS) {
    const [a, b] = [profile.fields[field] ?? NOTHING, first.fields[field] ?? NOTHING];
    const profiles = ADDRESS.includes(field) ? addressed : a.proposed.length > 0;
    const entry = LIST_FIELDS.includes(field) ? together(a, b) : profiles ? before(a, b) : before(b, a);
    if (entry.proposed.length || entry.offered.length) fields[field] = entry;
  }
  const { profileLink: _, ...rest } = first;
  return { ...rest, fields };
}

const before = (a: ExtractedValue, b: ExtractedValue): ExtractedValue => ({
  proposed: a.proposed,
  offered: fresh([...a.offered, ...b.proposed, ...b.offered], a.proposed),
});

const together = (a: ExtractedValue, b: ExtractedValue): ExtractedValue => {
  const proposed = [...a.proposed, ...fresh(b.proposed, a.proposed)];
  return { proposed, offered: fresh([...a.offered, ...b.offered], proposed) };
};

/** The readings whose value is not there already, each value once. */
function fresh(readings: readonly Reading[], there: readonly Reading[]): Reading[] {
  const seen = new Set(there.map(({ value }) => value));
  return readings.filter(({ value }) => !seen.has(value) && seen.add(value));
}
