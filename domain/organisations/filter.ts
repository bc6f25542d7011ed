import { plain } from '../text/normalise';
import type { Organisation } from './organisation';

/** Whether all typed words occur in an organisation's names, place or numbers; width, case and kind of kana are ignored. */
export function matchesWords(organisation: Organisation, typed: string): boolean {
  const words = searchFolded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const { nameJa, nameEn, nameKana, aliases, prefecture, corporateNumber, website, phone } = organisation;
  const text = [nameJa, nameEn, nameKana, ...aliases, prefecture, corporateNumber, website, phone];
  const held = searchFolded(text.filter(Boolean).join(' '));
  return words.every((word) => held.includes(word));
}

const searchFolded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
