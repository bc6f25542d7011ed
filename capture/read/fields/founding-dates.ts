import { dateFrom } from '~/domain/dates/stated-date';
import { plain } from '~/domain/text/normalise';
import type { Candidate, Page } from '../page/page';

const YEAR = '(?:(?:19|20|18)\\d\\d年|(?:明治|大正|昭和|平成|令和)(?:元|\\d+)年)';
const DATE = `${YEAR}(?:\\([^()]{1,12}\\))?(?:\\d{1,2}月)?(?:\\d{1,2}日)?`;
/** A slogan (1983年創業, since 1983), a line (創業 昭和40年5月, founded May 1965) or a sentence (1954年6月に会社を設立). Used when no label gives the date. */
const PATTERNS: readonly { pattern: RegExp; within: number; confidence: number }[] = [
  {
    pattern: new RegExp(`^[\\s・■]*(?<date>${DATE})\\s*(?:\\([^)]*\\))?に?(?:設立|創業|創立)`),
    within: 40,
    confidence: 0.65,
  },
  {
    pattern: new RegExp(`^(?:設立|創業|創立)\\s*[:：]?\\s*(?<date>(?:19|20|18)\\d\\d|${DATE})`),
    within: 40,
    confidence: 0.65,
  },
  {
    pattern: new RegExp(`[\\s・、(（](?:設立|創業|創立)\\s*[:：]?\\s*(?<date>${DATE})`),
    within: 40,
    confidence: 0.65,
  },
  // Must not match 現地法人を設立 (founded a local subsidiary) or 販売会社を設立 (founded a sales company).
  {
    pattern: new RegExp(
      `(?<date>${DATE})に?[^。]{0,16}(?<!\\p{sc=Han})(?:会社|当社|弊社|法人)(?:を|として)(?:設立|創立)`,
      'u',
    ),
    within: 1_500,
    confidence: 0.6,
  },
  {
    pattern:
      /\b(?:founded|established|incorporated|fondata|costituita|nata|sorta|istituita)\s+(?:in|nel|nell'anno|on)\s+(?<date>(?:[A-Z]\w+\.?\s+)?(?:\d{1,2},?\s+)?(?:1[6-9]|20)\d\d)\b/i,
    within: 1_500,
    confidence: 0.6,
  },
];

/** Founding dates of the owner in slogans and sentences. */
export const foundingDatesInProse = (page: Page): Candidate[] =>
  page.facts.lines.flatMap(({ text, region }, at): Candidate[] => {
    if (page.isOthers(at)) return [];
    const written = plain(text);
    const found = PATTERNS.filter(({ within }) =>
      within > 40 ? region !== 'aside' : written.length <= within,
    )
      .map(({ pattern, within, confidence }) => ({
        date: dateFrom(pattern.exec(written.slice(0, within))?.groups?.date ?? ''),
        confidence,
      }))
      .find(({ date }) => date);
    // The text may be about another organisation whose name has no legal form.
    const named = page.mentions.some(({ line, key }) => line === at && page.owner?.keys.has(key));
    return found?.date
      ? [
          {
            value: found.date.iso,
            confidence: found.confidence + (named ? 0.03 : 0),
            label: '',
            quote: text,
            how: 'prose',
          },
        ]
      : [];
  });
