import type { LetterNames, Place } from './placeholders';
import { PLACES } from './placeholders';

/** The wording with its placeholders filled in; unknown placeholders stay. */
export const filledLetter = (wording: string, names: LetterNames): string =>
  wording.replace(/\{(\w+)\}/g, (written, place: string) =>
    PLACES.some((each) => each === place) ? names[place as Place] : written,
  );

const SHORTEST = 4;

/** Turns a letter into a wording: names become placeholders again, longest first. Very short names stay, because they may be ordinary words. */
export function wordingOf(letter: string, names: LetterNames): string {
  const places = PLACES.filter((place) => names[place].length >= SHORTEST).sort(
    (a, b) => names[b].length - names[a].length,
  );
  if (places.length === 0) return letter;
  const pattern = new RegExp(places.map((place) => escaped(names[place])).join('|'), 'g');
  const placeOf = new Map([...places].reverse().map((place) => [names[place], place]));
  return letter.replace(pattern, (name) => `{${placeOf.get(name)}}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
