import { asOfFrom } from '../dates/as-of';
import { datesIn } from '../dates/stated-date';
import { NUMBER_CHARACTERS, numberFrom } from '../text/kanji-number';
import { plain } from '../text/normalise';
import { westernNumberFrom } from '../text/western-number';

/** Whom a headcount covers: the company alone (単体), the group (連結), temporary staff, or a part of another count (うち女性, of whom women). */
export type HeadCountScope = 'unspecified' | 'standalone' | 'group' | 'non-regular' | 'sub';
/** A headcount as stated in a text. */
export interface HeadCount {
  value: number;
  approx: boolean;
  scope: HeadCountScope;
}
/** All headcounts of a text and the one to use. */
export interface HeadCounts {
  /** A total before an unspecified, a standalone, then the first count. */
  primary?: number;
  all: HeadCount[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf?: string;
}

// Longer than any string of a page.
const LONGEST = 2_000;
const NUMBER = `[${NUMBER_CHARACTERS}](?:[${NUMBER_CHARACTERS}]|[,.](?=\\d)){0,30}`;
const PEOPLE =
  '名(?![古前称刺義札所物産声簿誉])|人(?![材間気口工生格件事月体物権家類形脈選民財]|ひとり|一人|暮)|employees?|people|persons?|staff|members?|workers?|associates?|dipendenti|addetti|persone|collaboratori|occupati|unità';
const COUNTED = new RegExp(
  `(?<![\\d.,A-Za-z])(?<number>${NUMBER})(?<more> ?(?:\\+|余|以上|超|あまり|plus))?(?: [a-z-]{2,12}){0,2}? ?(?:${PEOPLE})(?![a-z])`,
  'giu',
);
const BARE =
  /(?<![\d.,A-Za-z/-])(?<number>\d[\d,.]*\d|\d)(?<more> ?\+)?(?![^\s(),、/+~〜-]|-\d)(?! ?(?![連単臨内平他約男女正契])\p{Script=Han})/gu;
// A number without 名 (persons) is a headcount only at the beginning of its cell or after certain words.
const OPENING =
  /^(?:[\s:(),、/~]|約|従業員|社員|職員|人員|スタッフ|[数名]|単体|連結|グループ|全体|合計|number|of|total|employees?|staff|headcount|people|approx(?:\.|imately)?|about|around|over|circa|ca\.|numero|dipendenti|addetti|organico|(?:non-?|un)?consolidated|stand-?alone|parent|group|FY)*$/i;

const ABOUT_BEFORE =
  /(?:約|およそ|概ね|おおむね|ほぼ|approx(?:\.|imately)?|about|around|circa|ca\.|over|more than|oltre|nearly|some|[~〜]|\d ?-) ?$/i;
const ABOUT_AFTER = /^ ?(?:程度?|余り?|以上|超|強|弱|前後|ほど|\+|or more|[~〜]|-\d)/i;

// In order: 非連結 is not 連結, and パート after うち still counts temporary staff.
const SCOPES: readonly (readonly [HeadCountScope, RegExp])[] = [
  ['standalone', /単体|単独|個別|当社のみ|非連結|non-?consolidated|unconsolidated|stand-?alone|parent/i],
  ['group', /連結|グループ|全世界|世界|consolidat|group|worldwide|global|gruppo/i],
  [
    'non-regular',
    /臨時|非正規|非常勤|パート|アルバイト|契約|派遣|嘱託|季節|part-?time|tempor|contract|fixed-?term|determinato/i,
  ],
  [
    'sub',
    /うち|内訳|男|女|正社員|正規|常勤|役員|取締役|技術|エンジニア|営業|研究|製造|国内|海外|本社|支[社店]|工場|事業所|外国|ボランティア|会員|登録|of wh(?:ich|om)|women|female|\bmen\b|\bmale\b|full-?time|regular|engineers?|officers?|di cui|donne|ingegneri/i,
  ],
];
const TOTAL = /計(?= ?$)|合計|総数|総勢|全体で|全社|total|in all|totale/i;

/** The headcounts in a text (docs/domain-rules.md 4.5): `120名（連結 350名）` -> primary 120, group 350. `undefined` if there is none. */
export function employeesFrom(text: string): HeadCounts | undefined {
  const written = plain(text).slice(0, LONGEST);
  const counts = countsIn(withoutDates(written));
  // The only manager is not the staff.
  if (counts.length === 0 || (counts.length === 1 && POST.test(counts[0]?.heading ?? ''))) return undefined;
  const all = counts.map(({ value, approx, scope }): HeadCount => ({ value, approx, scope }));
  const primary =
    counts.find(({ isTotal }) => isTotal) ??
    sumOf(counts) ??
    all.find(({ scope }) => scope === 'unspecified') ??
    all.find(({ scope }) => scope === 'standalone') ??
    all[0];
  const asOf = asOfFrom(written);
  return { ...(primary && { primary: primary.value }), all, ...(asOf && { asOf }) };
}

// Blanks of the same length, so that a year is not taken for a headcount. A bare year is removed only if another number is present.
function withoutDates(written: string): string {
  const others = written.match(/\d[\d,.]*/g) ?? [];
  return datesIn(written)
    .filter(({ at, end }) => others.length > 1 || !/^\d{4}$/.test(written.slice(at, end)))
    .reduce((left, { at, end }) => left.slice(0, at) + ' '.repeat(end - at) + left.slice(end), written);
}

interface Counted extends HeadCount {
  isTotal: boolean;
  /** The words before it: 事務局長（1名） -> 事務局長. */
  heading: string;
}

/** Words of counts that are no part of the whole, or the whole itself. */
const NO_PART =
  /従業員|社員|スタッフ|人員|^職員|計$|総|単体|単独|連結|グループ|正規|常勤|専従|パート|アルバイト|契約|派遣|嘱託|臨時|うち|内訳|平均|会員|登録|ボランティア|役員|取締役|男|女|\d/;
const POST = /長$/;

/** The sum of counts that each have a post or department of their own, or of men and women: 事務局長（1名）、支援員（3名） -> 4. `undefined` where they may not be the parts of one whole. */
function sumOf(counts: readonly Counted[]): Pick<HeadCount, 'value'> | undefined {
  const headings = counts.map(({ heading }) => heading);
  const parts = headings.every((each) => /^\p{L}{2,12}$/u.test(each) && !NO_PART.test(each));
  const sexes = counts.length === 2 && /^男/.test(headings[0] ?? '') && /^女/.test(headings[1] ?? '');
  if (counts.length < 2 || new Set(headings).size < counts.length || !(parts || sexes)) return undefined;
  return { value: counts.reduce((sum, { value }) => sum + value, 0) };
}

function countsIn(text: string): Counted[] {
  const counted = [...text.matchAll(COUNTED)];
  const matches = counted.length > 0 ? counted : bareIn(text);
  return matches.flatMap((match, at) => {
    const { number = '', more } = match.groups ?? {};
    const value = westernNumberFrom(number) ?? numberFrom(number);
    if (value === undefined || !Number.isInteger(value)) return [];
    const previous = matches[at - 1];
    const before = text.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const after = text.slice(match.index + match[0].length, matches[at + 1]?.index);
    const approx = ABOUT_BEFORE.test(before) || more !== undefined || ABOUT_AFTER.test(after);
    const isTotal = TOTAL.test(nearOf(before));
    const heading = before.replace(/^[\s)、,/・;。:]+/, '').replace(/[\s(:]+$/, '');
    const scope = isTotal ? 'unspecified' : scopeOf(before, match[0], after);
    return [{ value, approx, scope, isTotal, heading }];
  });
}

function bareIn(text: string): RegExpExecArray[] {
  const bare = [...text.matchAll(BARE)];
  const opening = text.slice(0, bare[0]?.index).slice(0, 60);
  return OPENING.test(opening) ? bare : [];
}

/** The scope by the words before a count, else by those inside it or in the bracket after it. */
function scopeOf(before: string, count: string, after: string): HeadCountScope {
  const near = nearOf(before);
  const own = /^ ?\(([^()\d]{1,30})\)/.exec(after)?.[1] ?? '';
  const behind = /含|込|除|includ|exclu/i.test(own) ? '' : own;
  const scope = SCOPES.find(([, words]) => words.test(near) || words.test(count) || words.test(behind));
  return scope?.[0] ?? 'unspecified';
}

const nearOf = (before: string): string =>
  before
    .slice(-24)
    .split(/[、,;/。]/)
    .at(-1) ?? '';
