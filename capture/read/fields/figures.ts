import { dateFrom } from '~/domain/dates/stated-date';
import { plain } from '~/domain/text/normalise';
import { yenFrom } from '~/domain/values/amount';
import { employeesFrom } from '~/domain/values/employees';
import type { Candidate, Page } from '../page/page';
import type { Statement } from '../statements/statement';
import type { LabelField } from '../words/vocabulary';
import { foundingDatesInProse } from './founding-dates';

type Parse = (value: string, statement: Statement) => string | undefined;

/** Candidates from every statement of a field whose value `parse` understands. */
function labelled(page: Page, field: LabelField, parse: Parse, base = 0.97): Candidate[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    if (!each.label.fields.includes(field) || trust < 0.5) return [];
    const value = parse(each.value, each);
    const weak = each.how === 'prose' ? 0.75 : each.how === 'heading' ? 0.85 : 1;
    return value === undefined
      ? []
      : [
          {
            value,
            confidence: base * trust * weak,
            label: each.label.written,
            quote: each.value,
            how: each.how,
          },
        ];
  });
}

/** Date of establishment, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; 設立 (incorporated) ranks before 創業 (business started). */
export function established(page: Page): Candidate[] {
  const founded = labelled(page, 'founded', dayOf(/設立|成立|incorporat|establish|costitu/i));
  const started = labelled(page, 'startedBusiness', dayOf(/創業|創立|founded/i), 0.9);
  const least = Math.min(1, ...founded.map(({ confidence }) => confidence));
  return [
    ...founded,
    // `Stabilimento`, which translations use for 設立 (establishment), is also a plant; of a plant there is more than a day.
    ...labelled(
      page,
      'site',
      (value) => (DAY_ONLY.test(plain(value)) ? dateFrom(value)?.iso : undefined),
      0.8,
    ),
    ...started.map((each) => ({ ...each, confidence: Math.min(each.confidence, least - 0.02) })),
    ...stated(page, /^foundingDate$/, (value) => dateFrom(value)?.iso),
    ...(page.owner ? foundingDatesInProse(page) : []),
  ];
}

/** Values from the owner's structured data. */
const stated = (page: Page, path: RegExp, parse: (value: string) => string | undefined): Candidate[] =>
  page.stated.flatMap(({ how, properties }) =>
    properties.flatMap((each) => {
      const value = path.test(each.path) ? parse(each.value) : undefined;
      return value ? [{ value, confidence: 0.72, label: each.path, quote: each.value, how }] : [];
    }),
  );

const DAY_ONLY = /^[\p{L}\d]{1,9}(?:[ .,/-]{1,2}[\p{L}\d]{1,9}){0,2}$/u;

const dayOf =
  (words: RegExp): Parse =>
  (value) => {
    // If a cell has several dates, the one next to the label's words.
    const parts = value.split(/\n|[／/](?=\s*(?:設立|創業|創立))|(?<=[日月年])\s+(?=設立|創業|創立|会社)/);
    const own = parts.length > 1 ? parts.find((part) => words.test(part) && dateFrom(part)) : undefined;
    const [date] = [own ?? value, ...parts].flatMap((part) => dateFrom(part) ?? []);
    const year = Number(date?.iso.slice(0, 4));
    return date && year >= 1500 && year <= 2100 ? date.iso : undefined;
  };

/** Capital in yen, as digits. */
export const capital = (page: Page): Candidate[] =>
  labelled(page, 'capital', (value) => {
    const yen = yenFrom(value.replaceAll('\n', ' '));
    return yen === undefined || yen <= 0 ? undefined : String(yen);
  });

/** Number of employees, as digits. In associations 社員 means members, so such a figure is ignored. */
export const employees = (page: Page): Candidate[] => [
  ...labelled(page, 'employees', (value, { label }) => {
    const association = page.owner?.ja.some(({ name }) => /社団法人|NPO法人|非営利活動法人/.test(name));
    if (association && /^社員/.test(label.stem)) return undefined;
    if (
      /^(?:team|members|teammembers)$/.test(label.stem) &&
      (association ||
        !/^\D{0,8}\d{1,5}(?![\d年])/.test(value) ||
        /compan|firm|organi|club|社|団体/i.test(value))
    )
      return undefined;
    const count = employeesFrom(value.replaceAll('\n', ' '))?.primary;
    return count === undefined || count < 0 ? undefined : String(count);
  }),
  ...stated(page, /^numberOfEmployees(?:\.value)?$/, (value) => (/^\d+$/.test(value) ? value : undefined)),
];

/** Month or day on which the fiscal year ends, as written on the page. */
export const fiscalYearEnd = (page: Page): Candidate[] =>
  labelled(
    page,
    'fiscalYearEnd',
    (value) => {
      const written = plain(value);
      return written.length <= 60 && /\d|月|末|[A-Z]/.test(written) ? written : undefined;
    },
    0.9,
  );

/** Securities code: four characters, digits with letters allowed in the second and fourth place. */
export const listedCode = (page: Page): Candidate[] =>
  labelled(
    page,
    'stock',
    (value) => /(?<![\dA-Z])(\d[\dA-Z]\d[\dA-Z])(?![\dA-Z年])/.exec(plain(value))?.[1],
    0.9,
  );
