import { plain } from '../text/normalise';

// Each word at the end of a name: Latin after a blank, kana directly. Small kana may be written large.
const WORDS: Readonly<Record<string, [latin: string, japanese: string]>> = {
  holdings: ['holdings?|hds?|holding company', 'ホ[ーオ]?ルデ[ィイ]ングス?|持株会社|(?<=[ぁ-ヿ一-龠])hds?'],
  group: ['group|gruppo|groupe', 'グル[ーウ]?プ'],
  japan: ['japan|nippon|nihon', 'ジ[ャヤ]パン|日本法人|(?<=[ァ-ヶー])日本'],
  europe: ['europe|europa|eu|emea', 'ヨ[ーオ]?ロ[ッツ]パ'],
  america: ['(?:north )?americas?|usa?|u\\.s\\.(?:a\\.)?', '(?:ノ[ーオ]?ス)?アメリカ'],
  asia: ['asia(?: pacific)?|asia-pacific|apac', 'アジア(?:・?パシフ[ィイ][ッツ]ク)?'],
  china: ['china', 'チ[ャヤ]イナ'],
  italy: ['italia|italy', 'イタリア'],
  germany: ['deutschland|germany', 'ドイツ'],
  france: ['france', 'フランス'],
  uk: ['uk|u\\.k\\.', '(?<=[ァ-ヶー])英国'],
  korea: ['korea', 'コリア'],
  taiwan: ['taiwan', '(?<=[ァ-ヶー])台湾'],
  singapore: ['singapore', 'シンガポ[ーオ]?ル'],
  thailand: ['thailand', 'タイランド'],
  vietnam: ['vietnam', 'ベトナム'],
  india: ['india', 'インディア'],
  international: ['international|intl\\.?', 'インタ[ーア]?ナシ[ョヨ]ナル'],
  global: ['global|worldwide', 'グロ[ーオ]?バル'],
};
const ENDINGS = Object.entries(WORDS).map(
  ([word, [latin, japanese]]) =>
    [word, new RegExp(`(?:[\\s,・-]{1,3}(?:${latin})|[\\s・-]{0,3}(?:${japanese}))$`, 'iu')] as const,
);
// 日本電気 is a name of its own; 日本 before a foreign word marks the Japanese subsidiary.
const BEGINNING = /^(?:日本(?=[ァ-ヶA-Za-z]{3})|ジャパン(?=[ァ-ヶA-Za-z]{3})[・\s]?)/u;
// MiraiHoldings, as in logos.
const RUN_TOGETHER = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}+$)/u;

/** A name without legal form, split into core and group words. */
export interface Grouped {
  core: string;
  /** Ids of the group words, sorted: `holdings`, `japan`. */
  words: string[];
}

/** Removes words such as ホールディングス (holdings), Group and Japan. Names that differ only in them are separate companies of one group (docs/domain-rules.md 3.3). A name that consists of such words stays whole. */
export function withoutGroupWords(name: string): Grouped {
  let core = plain(name);
  const words = new Set<string>();
  const apart = core.replace(RUN_TOGETHER, ' ');
  if (endingOf(apart)) core = apart;
  for (let found = endingOf(core); found; found = endingOf(core)) {
    words.add(found.word);
    core = found.rest;
  }
  const rest = core.replace(BEGINNING, '');
  if (rest !== core) words.add('japan');
  return { core: rest, words: [...words].sort() };
}

function endingOf(name: string): { word: string; rest: string } | undefined {
  for (const [word, ending] of ENDINGS) {
    const rest = name.replace(ending, '');
    if (rest !== name && /\p{L}{2}/u.test(rest)) return { word, rest };
  }
  return undefined;
}
