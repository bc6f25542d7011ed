// @ts-check
import { isSameValue } from './same-value.mjs';

/** @import { Extraction, Reading } from '../../domain/capture/extraction.ts' */
/** @import { LabelledPage, Value } from './labelled-pages.mjs' */

/**
 * A value that was read, with whether it is right; `filled`: whether it was filled in, or is the first candidate beside a field left empty.
 * @typedef {{ page: string, field: string, filled: boolean, right: boolean, reading: Reading }} Judged
 */

const BANDS = 10;
const NAME_WIDTH = 23;
const CELL_WIDTH = 11;

/**
 * Judges each value that is filled in unasked, and the first candidate of each field that stays empty.
 * @param {LabelledPage} page
 * @param {Extraction} extraction
 * @returns {Judged[]}
 */
export function judged({ saved, expected, alsoOk, companies, isJudged }, extraction) {
  /** @type {[Extraction['fields'], Record<string, Value>][]} */
  const drafts = extraction.companies?.length
    ? extraction.companies.map(({ fields }, at) => [fields, companies[at] ?? expected])
    : [[extraction.fields, expected]];
  return drafts.flatMap(([fields, labels]) =>
    Object.entries(fields).flatMap(([field, { proposed, offered }]) => {
      if (!isJudged(field)) return [];
      const accepted = [labels[field] ?? [], ...(alsoOk[field] ?? [])]
        .flat(2)
        .filter((each) => each !== null);
      return (proposed.length ? proposed : offered.slice(0, 1)).map((reading) => ({
        page: saved.id,
        field,
        filled: proposed.length > 0,
        right: accepted.some((each) => isSameValue(field, reading.value, each)),
        reading,
      }));
    }),
  );
}

/**
 * A table of how many values of each band of confidence are right, by field; the last lines sum up.
 * @param {readonly Judged[]} values
 * @param {boolean} filled whether those filled in, or the candidates beside empty fields
 */
export function bandTable(values, filled) {
  const of = values.filter((each) => each.filled === filled);
  const bands = [...new Set(of.map(bandOf))].sort();
  const fields = [...new Set(of.map(({ field }) => field))].sort();
  /** @param {string} name @param {readonly Judged[]} row @param {(part: readonly Judged[]) => string} cell */
  const line = (name, row, cell) => {
    const parts = [...bands.map((band) => row.filter((each) => bandOf(each) === band)), row];
    return name.padEnd(NAME_WIDTH) + parts.map((part) => cell(part).padStart(CELL_WIDTH)).join('');
  };
  const heads = [...bands.map((band) => `${band / BANDS}–${(band + 1) / BANDS}`), 'all'];
  return [
    (filled ? 'filled in' : 'beside an empty field').padEnd(NAME_WIDTH) +
      heads.map((head) => head.padStart(CELL_WIDTH)).join(''),
    ...fields.map((field) =>
      line(
        field,
        of.filter((each) => each.field === field),
        countOf,
      ),
    ),
    line('all', of, countOf),
    line('right', of, shareOf),
  ].join('\n');
}

/**
 * What is wrong among the values filled in, one line each, the most confident first.
 * @param {readonly Judged[]} values
 */
export const wrongLines = (values) =>
  values
    .filter(({ filled, right }) => filled && !right)
    .sort((one, other) => other.reading.confidence - one.reading.confidence)
    .map(
      ({ page, field, reading: { confidence, value, evidence } }) =>
        `${confidence.toFixed(2)} ${page} ${field}: ${value} ← ${evidence.how} ${evidence.label}：${evidence.quote}`,
    );

/** @param {Judged} value */
const bandOf = ({ reading: { confidence } }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS + 1e-9));

/** @param {readonly Judged[]} part */
const rightOf = (part) => part.filter(({ right }) => right).length;
/** @param {readonly Judged[]} part */
const countOf = (part) => (part.length ? `${rightOf(part)}/${part.length}` : '·');
/** @param {readonly Judged[]} part */
const shareOf = (part) => (part.length ? `${((100 * rightOf(part)) / part.length).toFixed(1)} %` : '·');
