import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { headingsAbove } from '../owner/profile';
import type { Statement } from '../statements/statement';
import { labelOf } from '../words/label';
import { namesIn } from '../words/names';
import { HEAD_OFFICE, OTHER_SITE } from '../words/vocabulary';
import type { Page } from './page';

/** Kind of place: head office, unspecified, a department, another site. */
export type PlaceKind = 'head' | 'plain' | 'department' | 'site';

/** The site a line belongs to: head office, another site, a department, or unspecified. */
export interface Place {
  kind: PlaceKind;
  name: string;
  /** The innermost statement that contains the line. */
  statement: Statement | undefined;
}

/** Confidence factor of a place for the organisation's own contact details. */
export const RANK: Readonly<Record<PlaceKind, number>> = {
  head: 1,
  plain: 0.93,
  department: 0.45,
  site: 0.4,
};
const PLACE_NAME = /^[^:：]{1,24}$/;

/** A department, whose phone number is not the switchboard's. */
const DEPARTMENT =
  /(?:部|課|係|室|窓口|デスク|相談|サポート|採用|人事|department|division|desk|support|ufficio)$/i;
/** Words for a section's subject rather than a place: 店舗案内 (shop guide), 拠点一覧 (list of sites). */
const SUBJECT = /(?:案内|情報|一覧|紹介|概要|について|ガイド|list|information)$/i;

/** Whether a text names a place, such as 東京オフィス (Tokyo office). */
export const isPlaceName = (text: string): boolean => placeKindOf(text) !== undefined;

/** The kind of place a text names; a company name in it is ignored (みらい工場株式会社 つくば支店: a branch, not a factory). */
export function placeKindOf(text: string): PlaceKind | undefined {
  const bare = namesIn(text)
    .reduce((rest, { name }) => rest.replace(name, ''), plain(text))
    .replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
    .replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
    .trim();
  if (!bare || SUBJECT.test(bare)) return undefined;
  if (HEAD_OFFICE.test(bare))
    return /営業部|営業課|販売|sales/i.test(bare) && !/工場/.test(bare) ? 'site' : 'head';
  if (OTHER_SITE.test(bare)) return 'site';
  return DEPARTMENT.test(bare) ? 'department' : undefined;
}

/** The place a line belongs to: by its own words, its label, table headers or the heading above. */
export function placeOf(page: Page, at: number): Place {
  const covering = page.covering(at);
  const [statement] = covering;
  const own = plain(page.facts.lines[at]?.text ?? '');
  const prefix =
    /^[■●◆・▼【<〈]?\s*([^\s:：】>〉]{1,16}?)[\s:：】>〉]+(?![\s:：】>〉])(?=〒|\d{3}-\d{4}|\S+?[都道府県])/.exec(
      own,
    )?.[1];
  const desk = /^[■●◆・▼【<〈]?\s*(.{2,20}?)[\s:：】>〉]+(?=tel|電話|℡|☎|fax|phone)/i.exec(own)?.[1];
  const textsOf = ({ label, headers }: Statement) => [
    label.qualifier,
    ...(label.fields[0] === 'address' ? [] : [label.written.replace(/[\s:：]+$/, '')]),
    ...headers,
  ];
  const [inner = [], ...outer] = covering.map(textsOf);
  const prefixed = prefix && labelOf(prefix)?.fields[0] === 'address' ? undefined : prefix;
  return (
    placeNamed([prefixed, desk, ...inner], statement) ??
    placeAbove(page, statement) ??
    placeNamed([...outer.flat(), ...headingAbove(page, at)], statement) ?? {
      kind: 'plain',
      name: '',
      statement,
    }
  );
}

/** The first of the texts that names a place. */
function placeNamed(
  texts: readonly (string | undefined)[],
  statement: Statement | undefined,
): Place | undefined {
  for (const text of texts) {
    const kind = text && PLACE_NAME.test(text) ? placeKindOf(text) : undefined;
    if (kind && text) return { kind, name: text, statement };
  }
  return undefined;
}

/** Most lines of contact details below the name of a place. */
const MOST_BELOW = 12;
const REACHING = new Set(['phone', 'fax', 'email', 'address', 'postalCode', 'contact']);

/** `大阪支店⏎〒530-…⏎TEL：06-…` (Osaka branch, postal code, phone): a labelled line continues the place directly above. */
function placeAbove(page: Page, statement: Statement | undefined): Place | undefined {
  let below = statement;
  for (let lines = 0; lines < MOST_BELOW && below; lines++) {
    if (below.how !== 'line' || !below.label.fields.every((field) => REACHING.has(field))) break;
    const { from }: Statement = below;
    const above = page.covering(from - 1).findLast(({ to }) => to === from);
    const [field] = above?.label.fields ?? [];
    if (above && field === 'site' && isSecondOfTwo(page, above.from)) return undefined;
    if (above && (field === 'site' || field === 'headOffice'))
      return { kind: field === 'site' ? 'site' : 'head', name: above.label.written, statement };
    below = above;
  }
  return undefined;
}

const ADDRESS = /〒|(?<![\d-])\d{3}-\d{4}(?!\d|-)|[都道府県]\S{0,10}[市区町村郡]/;
const NUMBER = /(?<!\d)0\d{1,4}[-() ]{1,3}\d{1,4}[-() ]{1,3}\d{3,4}(?!\d)/;

/** `〒100-…⏎東京都…⏎【工場】埼玉県…⏎TEL`: whether an address without numbers stands above a site in its box, so that the numbers below are those of both. */
function isSecondOfTwo({ facts: { lines } }: Page, site: number): boolean {
  const { depth } = lines[site] ?? {};
  for (let at = site; at > site - MOST_BELOW; at--) {
    const [line, above] = [lines[at], lines[at - 1]];
    // The beginning of the box.
    if (!line || !above || line.shared !== depth || above.depth !== depth) return false;
    const written = plain(above.text);
    if (NUMBER.test(written)) return false;
    if (ADDRESS.test(written)) return true;
  }
  return false;
}

/** The nearest heading; the owner's own name, such as that of a law office, names no place. */
const headingAbove = (page: Page, at: number): string[] =>
  headingsAbove(page.facts, at)
    .slice(0, 1)
    .filter((heading) => !page.owner?.keys.has(nameKey(heading)));
