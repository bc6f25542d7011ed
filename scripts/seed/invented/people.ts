import type { ContactEntry } from '~/storage';

type Name = [ja: string, kana: string, latin: string];

/** Family names nobody has, as the fixtures have them, and common given names. */
const FAMILY: readonly Name[] = [
  ['架空', 'カクウ', 'Kakuu'],
  ['仮名', 'カメイ', 'Kamei'],
  ['見本', 'ミホン', 'Mihon'],
  ['空野', 'ソラノ', 'Sorano'],
  ['星影', 'ホシカゲ', 'Hoshikage'],
  ['月野', 'ツキノ', 'Tsukino'],
  ['虹川', 'ニジカワ', 'Nijikawa'],
  ['雲井戸', 'クモイド', 'Kumoido'],
];
const GIVEN: readonly Name[] = [
  ['太郎', 'タロウ', 'Taro'],
  ['花子', 'ハナコ', 'Hanako'],
  ['一郎', 'イチロウ', 'Ichiro'],
  ['美咲', 'ミサキ', 'Misaki'],
  ['健', 'ケン', 'Ken'],
  ['由紀子', 'ユキコ', 'Yukiko'],
  ['大輔', 'ダイスケ', 'Daisuke'],
  ['真央', 'マオ', 'Mao'],
  ['翔', 'ショウ', 'Sho'],
];
const POSTS: readonly [role: string, department?: string][] = [
  ['代表取締役社長'],
  ['部長', '海外事業部'],
  ['課長', '営業部'],
  ['取締役 CTO'],
  ['主任研究員', '研究開発センター'],
  ['マネージャー', '経営企画室'],
];

const wrapped = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** The person of that number at a company, as their card has them. Nobody of that name exists. */
export function personAt(number: number, host: string): ContactEntry & { name: string; email: string } {
  const [family, familyKana, familyLatin] = wrapped(FAMILY, number);
  const [given, givenKana, givenLatin] = wrapped(GIVEN, number * 2 + Math.floor(number / FAMILY.length));
  const [role, department] = wrapped(POSTS, number);
  return {
    name: `${family} ${given}`,
    familyName: family,
    nameKana: `${familyKana} ${givenKana}`,
    nameLatin: `${givenLatin} ${familyLatin}`,
    role,
    ...(department && { department }),
    email: `${givenLatin.toLowerCase()}.${familyLatin.toLowerCase()}@${host}`,
    source: 'biglietto da visita',
    legalBasis: 'f',
  };
}
