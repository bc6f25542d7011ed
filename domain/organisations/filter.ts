import { plain } from '../text/normalise';
import type { Organisation } from './organisation';

/** The text of an organisation in which typed words are looked for: names, place and numbers, folded. */
export function searchedText(organisation: Organisation): string {
  const { nameJa, nameEn, nameKana, aliases, prefecture, corporateNumber, website, phone } = organisation;
  const text = [nameJa, nameEn, nameKana, ...aliases, prefecture, corporateNumber, website, phone];
  return searchFolded(text.filter(Boolean).join(' '));
}

/** Whether all typed words occur in a searched text; width, case and kind of kana are ignored. */
export function wordsMatcher(typed: string): (text: string) => boolean {
  const words = searchFolded(typed).split(' ').filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

const searchFolded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
