import { START } from './fold';
import type { Section } from './packed';
import type { Term } from './query';

// Shorter phonetic keys occur in too many names, as do skeletons of two consonants.
const SHORTEST_SOUND = 3;
const SHORTEST_SKELETON = 3;

/** Ways in which a term matches a name, most certain first. */
export const NAME_MATCHES = ['written', 'sound', 'skeletons'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** What folded names contain where they match a term; `undefined` where the term cannot match in that way. Skeletons match only at the beginning of a word. */
export function nameNeedle({ name }: Term, by: NameMatch): string | undefined {
  if (by === 'written') return name.written || undefined;
  if (by === 'sound') {
    if (!name.sound) return undefined;
    return name.sound.length < SHORTEST_SOUND ? START + name.sound : name.sound;
  }
  const [first = ''] = name.skeletons.split(START).filter(Boolean);
  return first.replace('V', '').length >= SHORTEST_SKELETON ? START + first : undefined;
}

/** What the texts of a section contain, one or the other, where they match a term. */
export const needlesOf = (term: Term, section: Section): string[] =>
  (section === 'words' ? [term.text, term.digits] : [nameNeedle(term, section)]).flatMap(
    (needle) => needle ?? [],
  );

/** Whether folded names match a term. */
export function matchesName(names: string, term: Term, by: NameMatch): boolean {
  const needle = nameNeedle(term, by);
  return needle !== undefined && names.includes(needle);
}

/** Whether a folded text that is no name contains a term. */
export const containsTerm = (words: string, { text, digits }: Term): boolean =>
  words.includes(text) || (digits !== undefined && words.includes(digits));
