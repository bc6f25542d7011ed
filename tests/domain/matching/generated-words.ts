/** A seeded random generator. */
export interface Dice {
  /** From 0 (inclusive) to 1 (exclusive). */
  next: () => number;
  chance: (share: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
}

/** The generator of a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T,
  };
}

/** A word in Japanese, its reading in kana, and in English. */
export type Word = readonly [ja: string, kana: string, en: string];
/** The words of a name, without its form. */
export type Name = readonly Word[];

const rows = (text: string): Word[] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':') as unknown as Word);
const loans = (text: string): Word[] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([kana = '', en = '']) => [kana, kana, en]);

interface Vocabulary {
  loans: readonly Word[];
  /** Final words of names: the business. */
  kinds: readonly Word[];
  /** Parts of Japanese surnames. */
  first: readonly Word[];
  second: readonly Word[];
}

/** Disjoint lists, so that rules tuned on one are tested on the other. */
export const VOCABULARIES: Readonly<Record<'shown' | 'apart', Vocabulary>> = {
  shown: {
    loans: loans(`ロケット:Rocket スカイ:Sky スター:Star ブリッジ:Bridge ベクター:Vector フォトン:Photon
      グリーン:Green クラウド:Cloud ロボット:Robot メタル:Metal パワー:Power レーザー:Laser マリン:Marine
      カーボン:Carbon サーマル:Thermal ハーモニー:Harmony ゼニス:Zenith シグナル:Signal オーロラ:Aurora
      フューチャー:Future アトラス:Atlas ネクスト:Next`),
    kinds: rows(`電機:デンキ:Electric 工業:コウギョウ:Kogyo 製作所:セイサクショ:Works 化学:カガク:Chemical
      商事:ショウジ:Shoji 計測:ケイソク:Instruments 印刷:インサツ:Insatsu システムズ:システムズ:Systems
      エンジニアリング:エンジニアリング:Engineering ラボ:ラボ:Lab ダイナミクス:ダイナミクス:Dynamics
      セラミックス:セラミックス:Ceramics サービス:サービス:Service`),
    first: rows(
      '霧:キリ:Kiri 蒼:アオ:Ao 雫:シズク:Shizuku 茜:アカネ:Akane 髙:タカ:Taka 濱:ハマ:Hama 凪:ナギ:Nagi',
    ),
    second: rows(
      '星:ボシ:boshi 帆:ホ:ho 波:ナミ:nami 澤:サワ:sawa 﨑:サキ:saki 谷:タニ:tani 原:ハラ:hara 城:シロ:shiro',
    ),
  },
  apart: {
    loans: loans(`ライン:Line オービット:Orbit オーシャン:Ocean フォレスト:Forest モーション:Motion
      ビジョン:Vision ライト:Light ウェーブ:Wave アロー:Arrow シータ:Theta クオンタム:Quantum センサー:Sensor
      ブルー:Blue ユニバース:Universe ギャラクシー:Galaxy サンライズ:Sunrise エコー:Echo プラズマ:Plasma
      リバー:River ファルコン:Falcon ホライズン:Horizon ジュピター:Jupiter`),
    kinds:
      rows(`精機:セイキ:Seiki 技研:ギケン:Giken 航空:コウクウ:Aviation 金属:キンゾク:Metals 建設:ケンセツ:Kensetsu
      食品:ショクヒン:Foods 運輸:ウンユ:Transport 研究所:ケンキュウジョ:Laboratory ワークス:ワークス:Works
      テクノロジーズ:テクノロジーズ:Technologies デザイン:デザイン:Design マテリアルズ:マテリアルズ:Materials
      ソリューションズ:ソリューションズ:Solutions エナジー:エナジー:Energy`),
    first: rows(
      '朧:オボロ:Oboro 碧:ミドリ:Midori 楓:カエデ:Kaede 椿:ツバキ:Tsubaki 齋:サイ:Sai 廣:ヒロ:Hiro 櫻:サクラ:Sakura',
    ),
    second: rows(
      '森:モリ:mori 灯:トモリ:tomori 浜:ハマ:hama 嶋:シマ:shima 峯:ミネ:mine 江:エ:e 里:サト:sato 邉:ベ:be',
    ),
  },
};

// Unusual romanisations chosen by brands.
const SYLLABLES: readonly [kana: string, ...letters: string[]][] =
  `カ:ka:ka:ca キ:ki ク:ku コ:ko:ko:co サ:sa シ:shi:si
  ス:su セ:se:se:ce ソ:so タ:ta チ:chi テ:te ト:to ナ:na ニ:ni ネ:ne ノ:no フィ:fi:fi:phi ヘ:he マ:ma ミ:mi ム:mu
  モ:mo ヤ:ya ユ:yu ラ:ra:la リ:ri:li ル:ru:lu レ:re:le ロ:ro:lo ワ:wa ガ:ga ゼ:ze ジ:ji:gi ド:do バ:ba:va
  ビ:bi:vi ブ:bu ベ:be:ve ボ:bo:vo パ:pa ピ:pi ポ:po アン:an エル:el オル:or イ:i ウ:u ア:a エ:e オ:o シャ:sha
  ジュ:ju チャ:cha キョ:kyo リュ:ryu`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, ...string[]]);

function coined({ pick, next }: Dice): Word {
  const parts = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES));
  const kana = parts.map(([each]) => each).join('');
  const en = parts.map(([, ...letters]) => pick(letters)).join('');
  return [kana, kana, en.charAt(0).toUpperCase() + en.slice(1)];
}

function surname({ pick }: Dice, { first, second }: Vocabulary): Word {
  const [one, other] = [pick(first), pick(second)];
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

/** An invented name: two loan words, a coined word with or without the business, or a surname with the business. */
export function nameOf(dice: Dice, vocabulary: Vocabulary): Name {
  const kind = dice.pick(vocabulary.kinds);
  return dice.pick([
    () => [dice.pick(vocabulary.loans), dice.pick(vocabulary.loans)],
    () => [dice.pick(vocabulary.loans), kind],
    () => [coined(dice)],
    () => [coined(dice), kind],
    () => [surname(dice, vocabulary), kind],
    () => [surname(dice, vocabulary), kind],
  ])();
}
