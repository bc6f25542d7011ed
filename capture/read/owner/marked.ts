import { plain } from '~/domain/text/normalise';
import { isJapanese, labelOf } from '../words/label';
import { namesIn } from '../words/names';
import { personFrom } from '../words/person';
import { type Mention, mention } from './mentions';

const STANDING = { place: 'marked', label: '', how: 'selection', line: -1 } as const;
const LONGEST = 40;
const LONGEST_LATIN = 60;
/** Surname and given name parted by a blank. */
const PERSON = /^\p{sc=Han}{1,4} [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}$/u;

/** The organisations named in what the user marked before the click, those with a legal form; else the one line marked, where it may be a name. */
export function markedMentions(selection: string): Mention[] {
  const found = namesIn(selection.slice(0, 500));
  if (found.length) return found.slice(0, 2).map(({ name }) => marked(name, selection));
  const line = plain(selection);
  return mayBeName(line) && !selection.includes('\n') ? [marked(line, selection)] : [];
}

const marked = (name: string, quote: string): Mention => ({
  ...mention(name, { ...STANDING, quote }),
  guest: false,
});

function mayBeName(line: string): boolean {
  if (!line || line.length > (isJapanese(line) ? LONGEST : LONGEST_LATIN)) return false;
  if (/[。、@:：!?]|\d{3}|https?:|です|ます/.test(line) || labelOf(line)) return false;
  return !PERSON.test(line) && !personFrom(line)?.title;
}
