import type { Member } from '../missions/mission';

/** A member a lead may interest, by a word of its sector in the lead's texts. */
export interface SuggestedMember {
  member: Member;
  /** The word that suggests it. */
  word: string;
}

/** Members whose sector words stand in a text, in the delegation's order; a suggestion, never a decision. */
export function suggestedMembers(members: readonly Member[], text: string): SuggestedMember[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return members.flatMap((member) => {
    const word = member.words?.find((each) => holds(folded, each.normalize('NFKC').toLowerCase().trim()));
    return word ? [{ member, word }] : [];
  });
}

/** Whether a text holds a word: Latin words whole, Japanese ones anywhere. */
function holds(text: string, word: string): boolean {
  if (word.length < 2) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]];
    if (!/[a-z0-9]/.test(word) || !(/[\p{Ll}\d]/u.test(before) || /[\p{Ll}\d]/u.test(after))) return true;
  }
  return false;
}
