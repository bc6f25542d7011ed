import { numberFrom } from '../text/kanji-number';
import { plain } from '../text/normalise';
import { dayFrom } from './day';
import { type Era, eraNamed } from './eras';
import { MONTH_NAMES, monthNamed } from './month-names';

/** A date with the precision it was stated in. */
export interface StatedDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  iso: string;
  precision: 'year' | 'month' | 'day';
  /** The date is outside the era, or before 1873, when Japan used the lunisolar calendar (docs/domain-rules.md 4.3). */
  eraWarning?: 'outside-era' | 'pre-gregorian';
}
/** A date and its position; offsets refer to `plain(text)`. */
export interface DateInText extends StatedDate {
  at: number;
  end: number;
}

interface Parts {
  year: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  era?: Era | undefined;
}
type Reader = (groups: Record<string, string | undefined>) => Parts;

const K = '[〇零○一二三四五六七八九十壱弐参拾廿百千]';
const N = `[0-9${K.slice(1)}`;
const ERA =
  '(?<era>明治|大正|昭和|平成|令和|(?<!\\p{Script=Han})[明大昭平令](?=\\d)|(?<![A-Za-z])[MTSHR](?=\\.? ?(?:\\d{1,2} ?[年./(]|元))) ?\\.? ?';
const BRACKET = (name: string): string => `(?:\\((?<${name}>[^()]{1,16})\\) ?)?`;

const numberOf = (text: string | undefined): number | undefined => (text ? numberFrom(text) : undefined);
const yearOf = (text = '', era?: Era): number | undefined => {
  const count = text === '元' ? 1 : numberOf(text);
  if (count === undefined) return undefined;
  if (era) return count >= 1 && count <= 99 ? era.firstYear + count - 1 : undefined;
  return count > 1000 && count < 2200 ? count : undefined;
};
const stated: Reader = ({ era: name, eraYear, year, month, day }) => {
  const era = name ? eraNamed(name) : undefined;
  return {
    year: yearOf(eraYear ?? year, era),
    month: monthNamed(month ?? '') ?? numberOf(month),
    day: numberOf(day),
    era,
  };
};
// 12/31/2008 can only be in US order; otherwise the day comes first, as in Italy.
const dayFirst: Reader = ({ day, month, year }) => {
  const american = Number(month) > 12 && Number(day) <= 12;
  return { year: yearOf(year), month: Number(american ? day : month), day: Number(american ? month : day) };
};

const MONTH = `(?<![A-Za-z])(?<month>${MONTH_NAMES})(?![A-Za-z])\\.?`;
const ORDINAL = '(?:st|nd|rd|th|°|o)?\\.?';
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** Date notations in matching order; text matched by one is hidden from the next. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    pattern(
      `(?<!${N})(?:${ERA}(?<eraYear>\\d{1,2}|元|${K}{1,4})|(?<year>\\d{4}|${K}{2,6})) ?${BRACKET('aside')}年 ?${BRACKET('after')}` +
        `(?:(?<month>${N}{1,3}) ?月 ?(?:(?<day>${N}{1,3}) ?日)?)?`,
    ),
    stated,
  ],
  [
    pattern(
      `(?<![\\d./-])${ERA}(?<eraYear>\\d{1,2}|元)(?:\\. ?|[/-])(?<month>\\d{1,2})(?:(?:\\. ?|[/-])(?<day>\\d{1,2}))?(?!\\d|[./-]\\d)`,
    ),
    stated,
  ],
  [
    pattern(
      `(?<![\\d./-])(?<year>\\d{4})(?:\\. ?|[/-])(?<month>\\d{1,2})(?:(?:\\. ?|[/-])(?<day>\\d{1,2}))?(?!\\d|[./-]\\d)`,
    ),
    stated,
  ],
  [
    pattern('(?<![\\dA-Za-z-])(?<year>1[6-9]\\d\\d|20\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?![\\dA-Za-z-])'),
    stated,
  ],
  [
    pattern(`(?<!\\d)(?<day>\\d{1,2})${ORDINAL}[ -](?:of |di )?${MONTH},?[ -]?(?<year>\\d{4})(?!\\d)`),
    stated,
  ],
  [pattern(`${MONTH},? ?(?<day>\\d{1,2})${ORDINAL},? ?(?<year>\\d{4})(?!\\d)`), stated],
  [pattern(`${MONTH},? ?(?:of |del )?[-/]?(?<year>\\d{4})(?!\\d)`), stated],
  [pattern(`(?<!\\d)(?<year>\\d{4}),? ${MONTH}(?: (?<day>\\d{1,2})(?!\\d))?`), stated],
  [
    pattern('(?<![\\d./-])(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4})(?!\\d|[./-]\\d)'),
    dayFirst,
  ],
  [pattern('(?<![\\d./-])(?<month>\\d{1,2})[/.](?<year>\\d{4})(?!\\d|[./-]\\d)'), stated],
  [
    pattern(
      '(?<![\\d.,/:-])(?<![A-Za-z]-)(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d|[.,:/-]\\d|[%円万億千名人社株台件個号])',
    ),
    stated,
  ],
];

/** Every date in the text, in order: eras, kanji numerals, English, Italian, numeric. Invalid days are left out. */
export function datesIn(text: string): DateInText[] {
  // Unifies brackets: 1970年[昭和45年]4月.
  let left = plain(text)
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')');
  const found: DateInText[] = [];
  for (const [written, read] of PATTERNS) {
    left = left.replace(written, (...match) => {
      const [whole, groups] = [match[0] as string, match.at(-1) as Record<string, string | undefined>];
      const at = match.at(-3) as number;
      const date = dateOf(read(groups), groups);
      if (date) found.push({ ...date, at, end: at + whole.trimEnd().length });
      return '\u0001'.repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The first date in the text; `undefined` if there is none or it does not exist (30 February). `2017年（平成29年）9月1日` -> 2017-09-01. */
export function dateFrom(text: string): StatedDate | undefined {
  const [first] = datesIn(text);
  if (!first) return undefined;
  const { at: _at, end: _end, ...date } = first;
  return date;
}

function dateOf(parts: Parts, { aside, after }: Record<string, string | undefined>): StatedDate | undefined {
  const date = isoOf(parts);
  if (date?.precision !== 'year') return date;
  // 2017年（平成29年9月1日）: the bracket may state the same year more precisely.
  const closer = [aside, after].flatMap((bracket) => (bracket ? (dateFrom(bracket) ?? []) : []));
  return closer.find(({ iso }) => iso.length > 4 && iso.startsWith(date.iso)) ?? date;
}

function isoOf({ year, month, day, era }: Parts): StatedDate | undefined {
  if (year === undefined) return undefined;
  const iso = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join(
    '-',
  );
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && !dayFrom(iso)) return undefined;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const eraWarning = era && warningOf(iso, era);
  return { iso, precision, ...(eraWarning && { eraWarning }) };
}

function warningOf(iso: string, era: Era): StatedDate['eraWarning'] {
  if (iso < '1873') return 'pre-gregorian';
  return iso < era.from.slice(0, iso.length) || iso > era.to.slice(0, iso.length) ? 'outside-era' : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
