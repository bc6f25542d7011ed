import type { Day } from '../dates/day';
import type { SearchEntry } from './entry';
import { START } from './fold';
import { isWanted, type Values, wanted } from './operator-values';
import { isAsking, type Query, type Term } from './query';

// Shorter phonetic keys occur in too many names, as do skeletons of two consonants.
const SHORTEST_SOUND = 3;
const SHORTEST_BONES = 3;

/** Ways in which a term matches a name, most certain first. */
export const HEARINGS = ['written', 'sound', 'bones'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** Whether folded names match a term; skeletons match only at the beginning of a word. */
export function isHeard(names: string, { name }: Term, by: Hearing): boolean {
  if (by === 'written') return name.written !== '' && names.includes(name.written);
  if (by === 'sound')
    return (
      name.sound !== '' &&
      names.includes(name.sound.length < SHORTEST_SOUND ? START + name.sound : name.sound)
    );
  const [bones = ''] = name.bones.split(START).filter(Boolean);
  return bones.replace('V', '').length >= SHORTEST_BONES && names.includes(START + bones);
}

/** Whether a folded text that is no name contains a term. */
export const isHeld = (words: string, { text, digits }: Term): boolean =>
  words.includes(text) || (digits !== undefined && words.includes(digits));

/** Rank of a lead for a term, 0 if a name begins with it; `undefined` without match. */
function distance({ names, words }: SearchEntry, term: Term): number | undefined {
  for (const [at, by] of HEARINGS.entries())
    if (isHeard(names[by], term, by)) return 2 * at + (names[by].includes(START + term.name[by]) ? 0 : 1);
  return isHeld(words, term) ? 2 * HEARINGS.length : undefined;
}

/** Leads that match a query, best first, else in the given order; empty for an empty query. `todayIn` gives the current day in a time zone. */
export function leadsFound(
  entries: readonly SearchEntry[],
  query: Query,
  known: Values,
  todayIn: (zone: string) => Day,
): SearchEntry[] {
  const ids = wanted(query, known);
  if (!isAsking(query)) return [];
  let left = entries
    .filter((entry) => isWanted(entry, ids, todayIn(entry.event.zone)))
    .map((entry) => ({ entry, far: 0 }));
  // Each term searches only the results of the previous ones.
  for (const term of query.terms)
    left = left.flatMap(({ entry, far }) => {
      const more = distance(entry, term);
      return more === undefined ? [] : [{ entry, far: far + more }];
    });
  return left.sort((a, b) => a.far - b.far).map(({ entry }) => entry);
}
