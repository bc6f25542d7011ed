import type { Region } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { type Phone, phonesFrom } from '~/domain/values/phone';
import type { Page } from '../page/page';
import { type PlaceKind, placeKindOf, placeOf, RANK } from '../page/places';
import type { Statement } from '../statements/statement';
import type { FoundAddress } from './found-address';
import { type FoundPhone, foundPhone } from './found-phone';

/** Words and signs that announce a phone or fax number. */
export const TEL_HINT =
  /tel|電話|℡|☎|📞|phone|ph\b|お電話|fax|ファ[ック]|℻|📠|\+\d{2}|フリーダイヤル|直通|代表|telefono|cell/i;
const PHONE_LABELS: ReadonlySet<string> = new Set([
  'phone',
  'fax',
  'contact',
  'headOffice',
  'address',
  'site',
  'name',
]);
const REGION: Readonly<Record<Region, number>> = { main: 0.84, footer: 0.82, header: 0.76, aside: 0.74 };
/** A department's phone next to the company's own address counts as the company's. */
const DEPARTMENT_RANK = 0.75;
/** A number in a closed tab, for example: without the address of the head office beside it, only offered. */
const UNSEEN_RANK = 0.7;
/** A line, or part of one, that contains only a number. */
const ALONE = /^[\s\d()+.・-]{9,20}$/;

/** The numbers in the page's lines, each with its place; `near` is the address of the head office. */
export function linePhones(page: Page, country: string, near: FoundAddress | undefined): FoundPhone[] {
  return page.facts.lines.flatMap((line, at) => {
    const written = plain(line.text);
    if (!/\d{2}/.test(written) || page.isOthers(at)) return [];
    const place = placeOf(page, at);
    const { statement } = place;
    const fields = statement?.label.fields ?? [];
    const labelled = fields.some((field) => PHONE_LABELS.has(field));
    const trust = statement ? page.trust(statement) : 0.75;
    if (trust < 0.4) return [];
    const announced = labelled || ALONE.test(written) || TEL_HINT.test(written);
    const numbers = announced ? phonesFrom(line.text, country) : phonesBesideAddress(written, country);
    const beside = near && (near.place.statement === statement || Math.abs(near.at - at) <= 4) ? 0.06 : 0;
    const ownSentence = page.mentions.some((each) => each.line === at && page.owner?.keys.has(each.key));
    const kinds = placesIn(written, numbers);
    return numbers.flatMap((phone, order) => {
      const kind = kinds.get(phone) ?? place.kind;
      const sure =
        (labelled ? 0.92 : REGION[line.region]) *
          Math.max(trust, 0.75) *
          (beside && kind === 'department' ? DEPARTMENT_RANK : RANK[kind]) *
          (line.shown ? 1 : UNSEEN_RANK) +
        beside;
      return foundPhone(phone, {
        kind: kindIn(phone, order, numbering(page, at) ?? statement, at),
        site: kind === 'site',
        unseen: !line.shown,
        confidence: Math.min(0.99, sure - order * 0.005 + contextAdjustment(phone, written, ownSentence)),
        label: statement?.label.written ?? '',
        quote: line.text,
        how: statement?.how ?? 'line',
      });
    });
  });
}

/** Separators of the parts of an address line. */
const PART = /\s-\s|\s*[|│/,、•]\s*|\s・\s|・(?=\(?0\d)|\s(?=\(?0\d{1,4}[-)]\d)/;
const ADDRESS = /(?<![\d-])\d{3}-\d{4}(?!\d|-)|\p{sc=Han}[都道府県]\S{1,8}[市区町村郡]/u;

/** What marks a number as that of the switchboard. */
const MAIN_NUMBER = /\s?(?:\((?:大?代表?)\)|㈹)$/;

/** `みらい合同会社 – 〒060-0000 札幌市… – 011-999-0012`: numbers that are parts of their own on the line of an address. */
const phonesBesideAddress = (written: string, country: string): Phone[] =>
  written.length <= 200 && ADDRESS.test(written)
    ? written
        .split(PART)
        .flatMap((part) => (ALONE.test(part.replace(MAIN_NUMBER, '')) ? phonesFrom(part, country) : []))
    : [];

/** Words between a place and its number. */
const BETWEEN = /(?:tel|電話(?:番号)?|℡|☎|phone|fax|大?代表)[.:\s]*$/i;
/** Signs around the name of a place. */
const SIGNS = /^[\s、,/|・:)(\]】■●◆【[]+|[\s:：)(\]】【[]+$/g;

/** The places named before or in a bracket behind the numbers of one line: `本社 03-… / 工場 048-…`, `03-…（本社）`. */
function placesIn(written: string, phones: readonly Phone[]): Map<Phone, PlaceKind> {
  const kinds = new Map<Phone, PlaceKind>();
  if (phones.length < 2) return kinds;
  let end = 0;
  let last: PlaceKind | undefined;
  for (const phone of phones) {
    const at = written.indexOf(phone.raw, end);
    const before = written.slice(end, at).replace(BETWEEN, '').replace(SIGNS, '');
    end = at + phone.raw.length;
    const behind = /^\s?\(([^()\d]{2,16})\)/.exec(written.slice(end))?.[1];
    last = (behind && placeKindOf(behind)) || kindNamed(before) || (before ? undefined : last);
    if (last) kinds.set(phone, last);
  }
  return kinds;
}

/** The kind of place that a short text before a number names. */
const kindNamed = (text: string): PlaceKind | undefined =>
  text.length <= 24 && !/\d/.test(text) ? placeKindOf(text) : undefined;

/** Adjusts the confidence by context: a switchboard (代表) raises it; direct lines, toll-free numbers and running text lower it. */
function contextAdjustment({ raw, type }: Phone, written: string, ownSentence: boolean): number {
  const at = written.indexOf(raw);
  const around = written.slice(Math.max(0, at - 12), at + raw.length + 8);
  const main = /代表/.test(around) ? 0.05 : 0;
  const direct = /直通|直番|担当|採用|人事|予約|緊急|携帯|夜間|旧/.test(around) ? 0.2 : 0;
  const free = type === 'TOLL_FREE' ? 0.12 : 0;
  const amid = /^※|。|ください|ます|です/.test(written) || written.length > 120 ? 0.2 : 0;
  return main - direct - free - (ownSentence ? 0 : amid);
}

/** The innermost statement about numbers: in a row of fax numbers each may have its place for a label. */
const numbering = (page: Page, at: number): Statement | undefined =>
  page.covering(at).find(({ label: { fields } }) => fields.includes('phone') || fields.includes('fax'));

/** Phone or fax by the label of its cell; labels within the line were already read by `phonesFrom`. */
function kindIn(phone: Phone, order: number, statement: Statement | undefined, at: number): Phone['kind'] {
  const fields = statement?.label.fields ?? [];
  const within = statement?.from === at && (statement.how === 'line' || statement.how === 'prose');
  if (within || !fields.includes('fax')) return phone.kind;
  if (!fields.includes('phone')) return 'fax';
  return phone.kind === 'tel' && order === 1 ? 'fax' : phone.kind;
}
