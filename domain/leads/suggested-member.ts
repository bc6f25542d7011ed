import type { Member } from '../missions/mission';

/** A member that may be interested in a lead, because its texts contain a word of the member's sector. */
export interface SuggestedMember {
  member: Member;
  /** The word that led to the suggestion. */
  word: string;
}

/** Members with a sector word in the text, in the delegation's order; suggestions only. */
export function suggestedMembers(members: readonly Member[], text: string): SuggestedMember[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return members.flatMap((member) => {
    const word = member.words?.find((each) => holds(folded, each.normalize('NFKC').toLowerCase().trim()));
    return word ? [{ member, word }] : [];
  });
}

/** Whether a text contains a word: Latin words as whole words, Japanese ones anywhere. */
function holds(text: string, word: string): boolean {
  if (word.length < 2) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]];
    if (!/[a-z0-9]/.test(word) || !(/[\p{Ll}\d]/u.test(before) || /[\p{Ll}\d]/u.test(after))) return true;
  }
  return false;
}
