/**
 * Whether a name is that of an occasion, a list or a medium (第3回 架空宇宙展 2026, Space Tech Expo Tokyo), not of an organisation.
 * A name with a legal form is never one: 株式会社展示会フェア.
 */
export const isOccasion = (name: string): boolean => OCCASION.some((pattern) => pattern.test(name.trim()));

/** The names under which an occasion also stands: without its year and its number, and by its initials. `The 5th Kakuu Space Expo 2026`: `Kakuu Space Expo`, `KSE`. */
export function namesOfOccasion(name: string): string[] {
  const bare = name.trim().replace(EDITION, '').replace(YEAR, '').trim();
  const initials = (bare.match(/\b[A-Za-z]/g) ?? []).join('').toUpperCase();
  return [name, bare, ...(initials.length >= LEAST_INITIALS ? [initials] : [])];
}

const LEAST_INITIALS = 3;
const YEAR = /\s*(?:20[2-4]\d|['’]\d\d)$/;
/** The number of an occasion before its name: 第3回, the 5th, 12ª edizione. */
const EDITION = /^(?:第\s?\d{1,3}\s?回|(?:the )?\d{1,3}(?:st|nd|rd|th)\b|\d{1,3}[ªº](?: edizione)?)\s*/i;
const YEAR_OR_NONE = String.raw`\s*(?:20\d\d|['’]\d\d)?$`;
const CITY = '(?:東京|大阪|名古屋|横浜|京都|神戸|福岡|札幌|仙台|広島|幕張|関西|九州|日本|ジャパン)';
const LATIN_CITY =
  '(?:tokyo|osaka|nagoya|yokohama|kyoto|kobe|fukuoka|japan|milano?|bologna|torino|roma|rome|verona|italia|italy)';
const JAPANESE =
  '(?:展|展示会|展覧会|博覧会|見本市|商談会|即売会|交流会|説明会|フェア|フェスタ|フェスティバル|エキスポ|エキシビション|フォーラム|サミット|カンファレンス|コンベンション|シンポジウム|セミナー|ワークショップ|ウ[ィイ]ーク|(?:エア|モーター|トレード|ロボット)ショー)';
const LATIN =
  '(?:expo|exposition|exhibition|(?:trade|air|motor|robot|drone|boat) ?show|fair|forum|summit|conference|convention|congress|symposium|workshop|festival|week|meetings)';
const ITALIAN =
  "(?:fiera|salone|mostra|convegno|festival|settimana) (?:internazionale )?(?:d[aei]l?l?[oaie]?|di|dell[’']) ?";

const OCCASION: readonly RegExp[] = [
  new RegExp(`${JAPANESE}\\s*(?:in\\s*)?${CITY}?${YEAR_OR_NONE}`, 'i'),
  new RegExp(`\\b${LATIN}${YEAR_OR_NONE}`, 'i'),
  // Space Expo Tokyo; a fair or a forum in front of other words may be a firm’s.
  new RegExp(`\\b(?:expo|exhibition|summit|conference)(?: in)? \\p{L}+${YEAR_OR_NONE}`, 'iu'),
  new RegExp(`\\b(?:fair|forum|week|show)(?: in)? ${LATIN_CITY}${YEAR_OR_NONE}`, 'i'),
  new RegExp(`^${ITALIAN}`, 'i'),
  // CEATOKYO 2026: no organisation has the year behind its name.
  /\S\s*20[2-4]\d$/,
  EDITION,
  /(?:求人|転職|ナビ|ニュース|新聞|ランキング|まとめ)$/,
];
