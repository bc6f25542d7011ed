import { asOfFrom } from '../dates/as-of';
import { NUMBER_CHARACTERS, numberFrom } from '../text/kanji-number';
import { plain } from '../text/normalise';
import { westernNumberFrom } from '../text/western-number';

/** An amount of money as stated on a page. */
export interface Amount {
  /** In whole units of the currency. */
  value: number;
  /** ISO 4217; JPY if none is stated. */
  currency: string;
  approx: boolean;
  /** Whether it includes legal reserves (資本準備金) and thus exceeds the capital. */
  includesReserves: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf?: string;
}

interface Candidate {
  value: number;
  currency: string | undefined;
  /** Whether a currency or unit marks it as an amount. */
  clear: boolean;
  at: number;
  end: number;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  JPY: '¥|\\\\|jpy|yens?|円|圓',
  USD: 'us\\$|usd|u\\.s\\. dollars?|us dollars?|dollars?|米ドル|米弗|\\$|ドル',
  EUR: '€|eur|euros?|ユーロ',
  GBP: '£|gbp|英ポンド|ポンド',
  CNY: 'cny|rmb|人民元|元(?!\\p{L})',
  KRW: '₩|krw|ウォン',
  CHF: 'chf|スイスフラン',
  HKD: 'hk\\$|hkd|香港ドル',
  SGD: 's\\$|sgd|シンガポールドル',
  TWD: 'nt\\$|twd|台湾ドル',
  AUD: 'a\\$|aud|豪ドル',
};
const CURRENCY = Object.values(CURRENCIES)
  .flatMap((words) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

// A single letter counts only beside a currency: 10m may be a length.
const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'thousands?|mila|k'],
  [1e6, 'millions?|mil\\.?|mln\\.?|mio\\.?|milion[ei]|m'],
  [1e9, 'billions?|bn\\.?|mld\\.?|miliard[oi]|b'],
  [1e12, 'trillions?'],
];
const SCALE = SCALES.map(([, words]) => words).join('|');

const isWord = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');
const CURRENCY_WORDS = Object.entries(CURRENCIES).map(([code, words]) => [code, isWord(words)] as const);
const SCALE_WORDS = SCALES.map(([times, words]) => [times, isWord(words)] as const);

const currencyNamed = (word: string | undefined): string | undefined =>
  word && CURRENCY_WORDS.find(([, words]) => words.test(word))?.[0];
const timesOf = (word: string): number => SCALE_WORDS.find(([, words]) => words.test(word))?.[0] ?? 1;

const NUMBER = `[${NUMBER_CHARACTERS}](?:[${NUMBER_CHARACTERS}]|[,.](?=\\d)|、(?=\\d{3}(?!\\d)))*`;
const AMOUNT = new RegExp(
  `(?:(?<![A-Za-z])(?<before>${CURRENCY})\\.? ?)?(?<![\\d.,-])(?<number>${NUMBER})` +
    `(?: ?(?<scale>${SCALE})(?![A-Za-z]))?(?: ?(?:di |of )?(?<after>${CURRENCY})(?![A-Za-z]))?`,
  'giu',
);
const OF_ANOTHER_KIND =
  /^ ?(?:[年月日期名人社株%倍回件台号階歳個本店国番丁歩分時周位種類拠部期ヵヶケか箇様]|,?\d|-\d|未満|以下)/;
// Longer than any string of a page.
const LONGEST = 2_000;
const BELOW = /^ ?(?:未満|以下|を?下回)/;
const ABOUT_BEFORE =
  /(?:約|およそ|概ね|おおむね|ほぼ|approx(?:\.|imately)?|about|around|circa|ca\.|over|more than|oltre|nearly|~) ?(?:金 ?)?$/i;
const ABOUT_AFTER = /^ ?(?:程度?|余り?|以上|超|強|弱|前後|\+|plus)/i;

/** The first amount of money in a text: 千円 and 百万円, kanji numerals, `¥298 million`, `€ 10.000,00` (docs/domain-rules.md 4.4). `undefined` if none is stated (非公開, not disclosed). */
export function amountFrom(text: string): Amount | undefined {
  const written = joined(plain(text).slice(0, LONGEST));
  const candidates = candidatesIn(written);
  const first = candidates.find(({ clear }) => clear) ?? candidates[0];
  if (!first) return undefined;
  const next = candidates.find(({ at, clear }) => clear && at >= first.end);
  const asOf = asOfFrom(written);
  return {
    value: first.value,
    currency: first.currency ?? 'JPY',
    approx:
      ABOUT_BEFORE.test(written.slice(Math.max(0, first.at - 16), first.at)) ||
      ABOUT_AFTER.test(written.slice(first.end)),
    includesReserves: includesReserves(written.slice(0, first.at), written.slice(first.end, next?.at), next),
    ...(asOf && { asOf }),
  };
}

/** Capital (資本金) as written on a company page, in yen: `1億2,345万円` -> 123450000. `undefined` if no amount in yen is stated. */
export function yenFrom(text: string): number | undefined {
  const amount = amountFrom(text);
  return amount?.currency === 'JPY' ? amount.value : undefined;
}

// `1億 2,345万 円` is one number, and a unit may be apart from it: 1,234 (百万円), (単位：千円) 1,234.
function joined(text: string): string {
  const glued = text
    .replace(/(?<=[\d万億兆千百]) (?=[万億兆千百十円])|(?<=[万億兆]) (?=\d)/g, '')
    .replace(/(?<=\d) ?\(((?:百万|千|万|億)円)\)/g, '$1');
  const unit = /(?:単位 ?:? ?|\()((?:百万|千|万|億)円)/.exec(glued)?.[1];
  return unit
    ? glued.replace(/(?<![\d.,年月(])(\d[\d,.]*\d)(?![\d.,]|[年月日%円万億千百名人])/g, `$1${unit}`)
    : glued;
}

function candidatesIn(written: string): Candidate[] {
  return [...written.matchAll(AMOUNT)].flatMap((match) => {
    const { before, number = '', scale, after } = match.groups ?? {};
    const end = match.index + match[0].length;
    const behind = written.slice(end, end + 12);
    const currency = currencyNamed(before) ?? currencyNamed(after);
    const scaled =
      scale !== undefined &&
      (currency !== undefined || (scale.length > 1 && /^ ?(?:$|[(),.;])/.test(behind)));
    const clear = currency !== undefined || scaled || /[万億兆萬]/.test(number);
    if (BELOW.test(behind) || (!currency && OF_ANOTHER_KIND.test(behind)) || (scale && !scaled)) return [];
    if (!isSum(number, clear, written)) return [];
    if (!clear && !standsForMoney(written.slice(0, match.index), behind)) return [];
    const value = sumOf(number, scale);
    return value === undefined ? [] : [{ value, currency, clear, at: match.index, end }];
  });
}

/** Kanji alone are a number only with a digit and a unit: 千葉 and 関東一円 are none. */
const isSum = (number: string, clear: boolean, written: string): boolean =>
  /^[十百千万億兆拾]+$|^[^\d万億兆萬]$/.test(number)
    ? clear && new RegExp(`^金? ?${number}円?`).test(written)
    : clear || /^\d{2,3}(?:[.,]\d{3})+$|^\d{1,3}(?:[.,]\d{3}){2,}$|^\d{5,12}$/.test(number);

/** A bare number is money only if it is alone in its cell or follows its label; elsewhere it may be a code. */
const standsForMoney = (before: string, behind: string): boolean =>
  /^(?:[^\p{L}\d]*|.{0,20}(?:資本金|資本の額|出資金|capital\w*|capitale)[^\p{L}\d]{0,4})$/iu.test(before) &&
  /^ ?(?:$|[(※])/.test(behind);

function sumOf(number: string, scale: string | undefined): number | undefined {
  const western = westernNumberFrom(number, scale !== undefined);
  const value = western === undefined ? numberFrom(number) : western * (scale ? timesOf(scale) : 1);
  return value === undefined ? undefined : Math.round(value * 100) / 100;
}

const RESERVES = /準備金|剰余金|reserves?|surplus/i;
const INCLUDED = /含(?!ま[ずな])|込|及び|および|並び|合計|合算|[うぅ]ち|内|includ|inclus|incl\b|compres/i;
const EXCLUDED = /除|含ま[ずな]|exclu|esclus/i;

// 1億円（資本準備金含む 2億円）: the second amount includes reserves, the first does not. うち states a part of the first.
function includesReserves(before: string, after: string, next: Candidate | undefined): boolean {
  const aside = /^ ?\(([^()]{0,80})/.exec(after)?.[1] ?? after.slice(0, 40);
  const says = [before.slice(-40), aside].some(
    (part) => RESERVES.test(part) && INCLUDED.test(part) && !EXCLUDED.test(part),
  );
  const ofNext = next !== undefined && !/[)]/.test(after) && /含|込/.test(aside) && !/うち|内/.test(aside);
  return says && !ofNext;
}
