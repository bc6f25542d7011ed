import { plain } from '~/domain/text/normalise';
import { headingsAbove } from '../owner/profile';
import type { Statement } from '../statements/statement';
import { labelOf } from '../words/label';
import { namesIn } from '../words/names';
import { HEAD_OFFICE, OTHER_SITE } from '../words/vocabulary';
import type { Page } from './page';

export type PlaceKind = 'head' | 'plain' | 'desk' | 'site';

/** Where a line stands: at the head office, at another site, or just on the page. */
export interface Place {
  kind: PlaceKind;
  name: string;
  /** The statement it stands in. */
  statement: Statement | undefined;
}

/** How much a place counts as the organisation's own address. */
export const RANK: Readonly<Record<PlaceKind, number>> = { head: 1, plain: 0.93, desk: 0.45, site: 0.4 };
const PLACE_NAME = /^[^:：]{1,24}$/;

/** A department: its number reaches a desk, not the switchboard. */
const DESK = /(?:部|課|係|室|窓口|デスク|相談|サポート|採用|人事|department|division|desk|support|ufficio)$/i;
/** What a section is about, not where: 店舗案内, 拠点一覧. */
const SUBJECT = /(?:案内|情報|一覧|紹介|概要|について|ガイド|list|information)$/i;

/** Whether a text is a place's name: 東京オフィス. */
export const isPlaceName = (text: string): boolean => kindOf(text) !== undefined;

/** The place a text names; a company's own name in it does not count (みらい工場株式会社 つくば支店). */
function kindOf(text: string): PlaceKind | undefined {
  const bare = namesIn(text)
    .reduce((rest, { name }) => rest.replace(name, ''), plain(text))
    .replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
    .replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
    .trim();
  if (!bare || SUBJECT.test(bare)) return undefined;
  if (HEAD_OFFICE.test(bare))
    return /営業部|営業課|販売|sales/i.test(bare) && !/工場/.test(bare) ? 'site' : 'head';
  if (OTHER_SITE.test(bare)) return 'site';
  return DESK.test(bare) ? 'desk' : undefined;
}

/** The place a line belongs to: by its own words, its label, the heads over it, or the heading above. */
export function placeOf(page: Page, at: number): Place {
  const covering = page.covering(at);
  const [statement] = covering;
  const own = plain(page.facts.lines[at]?.text ?? '');
  const prefix =
    /^[■●◆・▼【<〈]?\s*([^\s:：】>〉]{1,16}?)[\s:：】>〉]+(?=〒|\d{3}-\d{4}|\S+?[都道府県])/.exec(own)?.[1];
  const desk = /^[■●◆・▼【<〈]?\s*(.{2,20}?)[\s:：】>〉]+(?=tel|電話|℡|☎|fax|phone)/i.exec(own)?.[1];
  const texts = [
    prefix && labelOf(prefix)?.fields[0] === 'address' ? undefined : prefix,
    desk,
    ...covering.flatMap(({ label, over }) => [
      label.qualifier,
      ...(label.fields[0] === 'address' ? [] : [label.written.replace(/[\s:：]+$/, '')]),
      ...over,
    ]),
    ...headed(page, at),
  ];
  for (const text of texts) {
    const kind = text && PLACE_NAME.test(text) ? kindOf(text) : undefined;
    if (kind && text) return { kind, name: text, statement };
  }
  return goesOn(page, statement) ?? { kind: 'plain', name: '', statement };
}

const REACHING = new Set(['phone', 'fax', 'email', 'address', 'postalCode', 'contact']);

/** `大阪支店⏎〒530-…⏎TEL：06-…`: a line's own label goes on with the place that stands right above it. */
function goesOn(page: Page, statement: Statement | undefined): Place | undefined {
  let below = statement;
  while (below && below.how === 'line' && below.label.fields.every((field) => REACHING.has(field))) {
    const { from } = below;
    const above = page.statements.find((each) => each.to === from && each.from < from);
    const [field] = above?.label.fields ?? [];
    if (above && (field === 'site' || field === 'headOffice'))
      return { kind: field === 'site' ? 'site' : 'head', name: above.label.written, statement };
    below = above;
  }
  return undefined;
}

const headed = (page: Page, at: number): string[] => headingsAbove(page.facts, at).slice(0, 1);
