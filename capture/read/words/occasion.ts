/**
 * Whether a name is that of an occasion, a list or a medium (第3回 架空宇宙展 2026, Space Tech Expo Tokyo), not of an organisation.
 * A name with a legal form is never one: 株式会社展示会フェア.
 */
export const isOccasion = (name: string): boolean => OCCASION.some((pattern) => pattern.test(name.trim()));

/** The name of an occasion without its year: `Space Tech Japan 2026`. */
export const occasionWithoutYear = (name: string): string => name.replace(YEAR, '');

const YEAR = /\s*(?:20[2-4]\d|['’]\d\d)$/;
const YEAR_OR_NONE = String.raw`\s*(?:20\d\d|['’]\d\d)?$`;
const CITY = '(?:東京|大阪|名古屋|横浜|京都|神戸|福岡|札幌|仙台|広島|幕張|関西|九州|日本|ジャパン)';
const JAPANESE =
  '(?:展|展示会|展覧会|博覧会|見本市|商談会|即売会|交流会|説明会|フェア|フェスタ|フェスティバル|エキスポ|エキシビション|フォーラム|サミット|カンファレンス|コンベンション|シンポジウム|セミナー|ワークショップ)';
const LATIN =
  '(?:expo|exposition|exhibition|trade ?show|air ?show|fair|forum|summit|conference|convention|congress|symposium|workshop)';
const ITALIAN = "(?:fiera|salone|mostra|convegno) (?:internazionale )?(?:d[aei]l?l?[oaie]?|di|dell[’']) ?";

const OCCASION: readonly RegExp[] = [
  new RegExp(`${JAPANESE}\\s*${CITY}?${YEAR_OR_NONE}`),
  new RegExp(`\\b${LATIN}${YEAR_OR_NONE}`, 'i'),
  // Space Expo Tokyo; a fair or a forum in front of other words may be a firm’s.
  new RegExp(`\\b(?:expo|exhibition|summit|conference)(?: in)? \\p{L}+${YEAR_OR_NONE}`, 'iu'),
  new RegExp(`^${ITALIAN}`, 'i'),
  // CEATOKYO 2026: no organisation has the year behind its name.
  /\S\s*20[2-4]\d$/,
  /^第\s?\d{1,3}\s?回/,
  /(?:求人|転職|ナビ|ニュース|新聞|ランキング|まとめ)$/,
];
