import type { Day } from '../dates/day';
import type { SearchEntry } from './entry';
import { START } from './fold';
import { acceptedIds, isAccepted, type Values } from './operator-values';
import { hasConditions, type Query, type Term } from './query';

// Shorter phonetic keys occur in too many names, as do skeletons of two consonants.
const SHORTEST_SOUND = 3;
const SHORTEST_SKELETON = 3;

/** Ways in which a term matches a name, most certain first. */
export const NAME_MATCHES = ['written', 'sound', 'skeletons'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** Whether folded names match a term; skeletons match only at the beginning of a word. */
export function matchesName(names: string, { name }: Term, by: NameMatch): boolean {
  if (by === 'written') return name.written !== '' && names.includes(name.written);
  if (by === 'sound')
    return (
      name.sound !== '' &&
      names.includes(name.sound.length < SHORTEST_SOUND ? START + name.sound : name.sound)
    );
  const [first = ''] = name.skeletons.split(START).filter(Boolean);
  return first.replace('V', '').length >= SHORTEST_SKELETON && names.includes(START + first);
}

/** Whether a folded text that is no name contains a term. */
export const containsTerm = (words: string, { text, digits }: Term): boolean =>
  words.includes(text) || (digits !== undefined && words.includes(digits));

/** Rank of a lead for a term, 0 if a name begins with it; `undefined` without match. */
function rankOf({ names, words }: SearchEntry, term: Term): number | undefined {
  for (const [at, by] of NAME_MATCHES.entries())
    if (matchesName(names[by], term, by)) return 2 * at + (names[by].includes(START + term.name[by]) ? 0 : 1);
  return containsTerm(words, term) ? 2 * NAME_MATCHES.length : undefined;
}

/** Leads that match a query, best first, else in the given order; empty for an empty query. `todayIn` gives the current day in a time zone. */
export function leadsFound(
  entries: readonly SearchEntry[],
  query: Query,
  known: Values,
  todayIn: (zone: string) => Day,
): SearchEntry[] {
  const ids = acceptedIds(query, known);
  if (!hasConditions(query)) return [];
  let left = entries
    .filter((entry) => isAccepted(entry, ids, todayIn(entry.event.zone)))
    .map((entry) => ({ entry, far: 0 }));
  // Each term searches only the results of the previous ones.
  for (const term of query.terms)
    left = left.flatMap(({ entry, far }) => {
      const more = rankOf(entry, term);
      return more === undefined ? [] : [{ entry, far: far + more }];
    });
  return left.sort((a, b) => a.far - b.far).map(({ entry }) => entry);
}
