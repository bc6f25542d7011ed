import type { LetterNames, Place } from './placeholders';
import { PLACES } from './placeholders';

/** The wording with its placeholders filled in; unknown placeholders stay. A name such as `Koyo Ltd.` brings the sentence's full stop. */
export const filledLetter = (wording: string, names: LetterNames): string =>
  wording.replace(/\{(\w+)\}(\.(?!\.))?/g, (written, place: string, stop = '') => {
    if (!PLACES.some((each) => each === place)) return written;
    const name = names[place as Place];
    return name.endsWith('.') ? name : name + stop;
  });

const SHORTEST = 4;

/** Turns a letter into a wording: names become placeholders again, longest first. Very short names stay, because they may be ordinary words. */
export function wordingOf(letter: string, names: LetterNames): string {
  const places = PLACES.filter((place) => names[place].length >= SHORTEST).sort(
    (a, b) => names[b].length - names[a].length,
  );
  if (places.length === 0) return letter;
  const pattern = new RegExp(places.map((place) => escaped(names[place])).join('|'), 'g');
  const placeOf = new Map([...places].reverse().map((place) => [names[place], place]));
  return letter.replace(pattern, (name, at: number) => {
    const stop = name.endsWith('.') && endsSentence(letter, at, at + name.length) ? '.' : '';
    return `{${placeOf.get(name)}}${stop}`;
  });
}

/** Whether a name between two positions ends a sentence; a name alone on its line does not. */
const endsSentence = (letter: string, start: number, end: number): boolean =>
  /\S/.test(letter.slice(letter.lastIndexOf('\n', start - 1) + 1, start)) &&
  /^(?:\s*(?:\n|$)|\s+\p{Lu})/u.test(letter.slice(end));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
