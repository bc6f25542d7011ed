import {
  DRAFT_FIELDS,
  type Draft,
  type DraftEntry,
  type DraftField,
  LIST_FIELDS,
  type Reading,
} from '~/domain/capture/draft';

/** An address is one value in three fields: all of one page or none. */
const ADDRESS: readonly DraftField[] = ['postalCode', 'prefecture', 'addressRest'];
const NOTHING: DraftEntry = { proposed: [], offered: [] };

/** One draft of two pages of a site: what the company's profile says before what the first page said, which fills the gaps and is offered else. */
export function joinedDraft(first: Draft, profile: Draft): Draft {
  const addressed = (profile.fields.addressRest?.proposed.length ?? 0) > 0;
  const fields: Draft['fields'] = {};
  for (const field of DRAFT_FIELDS) {
    const [a, b] = [profile.fields[field] ?? NOTHING, first.fields[field] ?? NOTHING];
    const profiles = ADDRESS.includes(field) ? addressed : a.proposed.length > 0;
    const entry = LIST_FIELDS.includes(field) ? together(a, b) : profiles ? before(a, b) : before(b, a);
    if (entry.proposed.length || entry.offered.length) fields[field] = entry;
  }
  const { profileLink: _, ...rest } = first;
  return { ...rest, fields };
}

const before = (a: DraftEntry, b: DraftEntry): DraftEntry => ({
  proposed: a.proposed,
  offered: fresh([...a.offered, ...b.proposed, ...b.offered], a.proposed),
});

const together = (a: DraftEntry, b: DraftEntry): DraftEntry => {
  const proposed = [...a.proposed, ...fresh(b.proposed, a.proposed)];
  return { proposed, offered: fresh([...a.offered, ...b.offered], proposed) };
};

/** The readings whose value is not there already, each value once. */
function fresh(readings: readonly Reading[], there: readonly Reading[]): Reading[] {
  const seen = new Set(there.map(({ value }) => value));
  return readings.filter(({ value }) => !seen.has(value) && seen.add(value));
}
