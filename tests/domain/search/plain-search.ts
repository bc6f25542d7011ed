import type { Day } from '~/domain/dates/day';
import type { SearchEntry } from '~/domain/search/entry';
import { START } from '~/domain/search/fold';
import { acceptedIds, isAccepted, type Values } from '~/domain/search/operator-values';
import { hasConditions, type Query, type Term } from '~/domain/search/query';

// The rules of the search, lead by lead, as they were before the texts were packed: slow and easily seen to be right.

const WAYS = ['written', 'sound', 'skeletons'] as const;

function matchesName(names: string, { name }: Term, by: (typeof WAYS)[number]): boolean {
  if (by === 'written') return name.written !== '' && names.includes(name.written);
  if (by === 'sound')
    return name.sound !== '' && names.includes(name.sound.length < 3 ? START + name.sound : name.sound);
  const [first = ''] = name.skeletons.split(START).filter(Boolean);
  return first.replace('V', '').length >= 3 && names.includes(START + first);
}

function rankOf({ names, words }: SearchEntry, term: Term): number | undefined {
  for (const [at, by] of WAYS.entries())
    if (matchesName(names[by], term, by)) return 2 * at + (names[by].includes(START + term.name[by]) ? 0 : 1);
  return words.includes(term.text) || (term.digits !== undefined && words.includes(term.digits))
    ? 2 * WAYS.length
    : undefined;
}

/** Leads that match a query, best first, else in the given order. */
export function plainSearch(
  entries: readonly SearchEntry[],
  query: Query,
  known: Values,
  todayIn: (zone: string) => Day,
): SearchEntry[] {
  const ids = acceptedIds(query, known);
  if (!hasConditions(query)) return [];
  return entries
    .filter((entry) => isAccepted(entry, ids, todayIn(entry.event.zone)))
    .flatMap((entry) => {
      const ranks = query.terms.map((term) => rankOf(entry, term));
      return ranks.includes(undefined)
        ? []
        : [{ entry, far: ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0) }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}
