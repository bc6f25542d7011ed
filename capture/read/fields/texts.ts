import { plain } from '~/domain/text/normalise';
import { isCompanyProfile } from '../owner/profile';
import type { Candidate, Page } from '../page/page';
import type { Statement } from '../statements/statement';
import type { LabelField } from '../words/vocabulary';

const LONGEST = 1_000;

/** The page's text under a label of a company profile, parts joined by ` / `. */
function labelledText(page: Page, field: LabelField, base: number): Candidate[] {
  const telling = new Set<Statement>(
    page.profiles.filter(isCompanyProfile).flatMap(({ statements }) => statements),
  );
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    if (each.label.fields[0] !== field || trust < 0.6 || !telling.has(each) || each.how === 'prose')
      return [];
    const value = partsOf(each.value).join(' / ').slice(0, LONGEST);
    const weak = (each.how === 'heading' ? 0.8 : 1) * aptness(each) * (isOfDivision(page, each) ? 0.4 : 1);
    return value
      ? [
          {
            value,
            confidence: base * trust * weak,
            label: each.label.written,
            quote: each.value,
            how: each.how,
          },
        ]
      : [];
  });
}

/** From so many headings with the same label on, each is about a division. */
const LEAST_DIVISIONS = 3;

/** Whether a label of goods stands under several headings, so that the text is about a division of the company. */
const isOfDivision = ({ facts: { lines }, statements }: Page, own: Statement): boolean =>
  aptness(own) < 1 &&
  new Set(
    statements.flatMap(({ label, from }) => (label.stem === own.label.stem ? lines[from]?.heading : [])),
  ).size >= LEAST_DIVISIONS;

/** How well a label stands for the business: an activity (事業内容) better than fields and goods (事業領域, 取扱品目), these better than a purpose (目的). */
const aptness = ({ label: { stem } }: Statement): number =>
  /目的/.test(stem)
    ? 0.9
    : /領域|分野|範囲|品目|商品|製品|業種|fields?$|domain|area|sector|product|industry|prodotti|settore/.test(
          stem,
        )
      ? 0.95
      : 1;

const partsOf = (value: string): string[] =>
  value
    // A line that ends in a comma continues on the next.
    .replace(/(?<=[、，])\n/g, '')
    .split(/\n|(?<=\S)\s*[■●◆▼]\s*|[■●◆▼]\s*|\s(?=・|\d{1,2}[.)．）]\s?\D|[①-⑳])/)
    .map((part) =>
      plain(part)
        .replace(/^(?:[・･*＊※\-–—]|[(（]?\d{1,2}[)）.．、]|[①-⑳])\s*/, '')
        .trim(),
    )
    .filter((part) => part && !/^(詳しくはこちら|more|view more|一覧を見る|詳細)/i.test(part));

/** Business activities, as written on the page. */
export const business = (page: Page): Candidate[] => labelledText(page, 'business', 0.95);
/** Major customers, as written on the page. */
export const customers = (page: Page): Candidate[] => labelledText(page, 'customers', 0.9);

/** The page's meta description. */
export const descriptions = (page: Page): Candidate[] =>
  ['description', 'og:description'].flatMap((name) => {
    const content = page.facts.meta.find((each) => each.name === name)?.content;
    return content && page.isOwnSite
      ? [{ value: plain(content), confidence: 0.9, label: name, quote: content, how: 'meta' as const }]
      : [];
  });

const REFUSES =
  /(?:営業|セールス|勧誘|広告宣伝|売り込み|売込み|特定電子メール)[^。]{0,25}(?:お断り|おことわり|ご遠慮|禁止|固く|拒否)|no (?:sales|solicit)/i;

/** Sentences in which the owner refuses sales approaches, as written on the page. */
export const refusals = (page: Page): Candidate[] =>
  page.facts.lines.flatMap(({ text }) =>
    page.isOwnSite && text.length <= 300 && REFUSES.test(plain(text))
      ? [{ value: plain(text), confidence: 0.9, label: '', quote: text, how: 'line' as const }]
      : [],
  );
