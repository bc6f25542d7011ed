import { plain } from '~/domain/text/normalise';
import { isJapanese, labelOf } from '../words/label';
import { namesIn } from '../words/names';
import { personFrom } from '../words/person';
import { type Mention, mention } from './mentions';

const CONTEXT = { place: 'selection', label: '', how: 'selection', line: -1 } as const;
const LONGEST = 40;
const LONGEST_LATIN = 60;
/** Surname and given name separated by a blank. */
const PERSON = /^\p{sc=Han}{1,4} [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}$/u;

/** Organisations with a legal form in the user's selection; else the selection itself if it is one line that may be a name. */
export function selectedMentions(selection: string): Mention[] {
  const own = mayBeName(plain(selection)) && !selection.includes('\n');
  const found = namesIn(selection.slice(0, 500), { own });
  if (found.length) return found.slice(0, 2).map(({ name }) => selectedMention(name, selection));
  return own ? [selectedMention(plain(selection), selection)] : [];
}

const selectedMention = (name: string, quote: string): Mention => ({
  ...mention(name, { ...CONTEXT, quote }),
  isThirdParty: false,
});

function mayBeName(line: string): boolean {
  if (!line || line.length > (isJapanese(line) ? LONGEST : LONGEST_LATIN)) return false;
  if (/[。、@:：!?]|\d{3}|https?:|です|ます/.test(line) || labelOf(line)) return false;
  return !PERSON.test(line) && !personFrom(line)?.title;
}
