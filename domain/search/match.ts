import type { Day } from '../dates/day';
import type { SearchEntry } from './entry';
import { START } from './fold';
import { isWanted, type Values, wanted } from './operator-values';
import { isAsking, type Query, type Term } from './query';

// A shorter sound is in too many names; two consonants are.
const SHORTEST_SOUND = 3;
const SHORTEST_BONES = 3;

/** How a name is met by a term, the surest first. */
export const HEARINGS = ['written', 'sound', 'bones'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** Whether names folded are met by a term; those in `bones` only from a word on. */
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

/** Whether a text folded that is no name holds a term. */
export const isHeld = (words: string, { text, digits }: Term): boolean =>
  words.includes(text) || (digits !== undefined && words.includes(digits));

/** How far from sure it is that a lead is meant by a term: 0 where a name begins with it; `undefined` where it is not. */
function distance({ names, words }: SearchEntry, term: Term): number | undefined {
  for (const [at, by] of HEARINGS.entries())
    if (isHeard(names[by], term, by)) return 2 * at + (names[by].includes(START + term.name[by]) ? 0 : 1);
  return isHeld(words, term) ? 2 * HEARINGS.length : undefined;
}

/** The leads a query means, the surest first, else in the order given; none for a query that asks nothing. `todayIn` tells the day it is in a zone. */
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
  // Each term looks only at what the ones before it left.
  for (const term of query.terms)
    left = left.flatMap(({ entry, far }) => {
      const more = distance(entry, term);
      return more === undefined ? [] : [{ entry, far: far + more }];
    });
  return left.sort((a, b) => a.far - b.far).map(({ entry }) => entry);
}
