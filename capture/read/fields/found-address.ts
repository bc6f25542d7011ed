import { addressFrom } from '~/domain/addresses/address';
import { plain } from '~/domain/text/normalise';
import type { Candidate } from '../page/page';
import { type Place, type PlaceKind, RANK } from '../page/places';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';

/** An address found on the page, with its line, place and confidence. */
export interface FoundAddress extends Pick<Candidate, 'label' | 'quote' | 'how' | 'confidence'> {
  at: number;
  place: Place;
  postalCode: string;
  prefecture: string;
  rest: string;
}

/** Confidence factor by place. A department's address is the company's own, unlike its phone number. */
export const ADDRESS_RANK: Readonly<Record<PlaceKind, number>> = { ...RANK, department: RANK.plain };
const BESIDE =
  /^(?:[※*]|最寄|アクセス|交通|closest|nearest|営業時間|受付|(?:t|f|tel|fax|ph|phone|e-?mail|url|web)\b\s*[.:+]?\s*[\d+(a-z])/i;

/** Whether a text names a building or floor, which may follow an address on a line of its own. */
export const isBuilding = (text: string): boolean => BUILDING.test(plain(text));
const BUILDING =
  /^(?=.{2,40}$)(?![【〈<《≪■□●○◆◇▼▽※*])(?!.*(?:tel|fax|電話|〒|徒歩|駅|:|：))\S*(?:ビル(?:ディング)?|タワー|ハイツ|マンション|プラザ|会館|センター|パーク|棟|館|\d+ ?[F階]|\d号室?)[^。]{0,14}$/i;

/** Whether a line of a cell is part of its address, rather than a name, a phone number or directions. */
export function isOfAddress(line: string): boolean {
  const written = plain(line);
  return !BESIDE.test(written) && !written.includes('@') && !namesIn(written).some(({ whole }) => whole);
}

/** A house number, which a short address lacks. */
export const HOUSE = /\d|[一二三四五六七八九十百〇]+(?:丁目|番)/;

/** Words of a Japanese address in Latin letters. */
export const IN_JAPAN = /\bjapan\b|-(?:ku|shi|cho|machi|ken|fu|gun)\b|\b(?:tokyo|osaka|kyoto|hokkaido)\b/i;

const PREFECTURE_ONLY = 0.6;
const SEAT = /^sede[^:\d]{0,40}:\s*/i;

/** Position and confidence of an address. */
type AddressContext = Omit<FoundAddress, 'postalCode' | 'prefecture' | 'rest'>;

/** The address in a text, as a list of at most one; empty without a recognised postal code or prefecture. */
export function foundAddress(text: string, context: AddressContext): FoundAddress[] {
  const lines = text.split('\n').filter(isOfAddress);
  // A Japanese address may be repeated in English.
  const own = lines.some(isJapanese)
    ? lines.filter((line) => isJapanese(line) || !IN_JAPAN.test(line))
    : lines;
  const cleaned = own.join('\n').replace(SEAT, '');
  const address = addressFrom(cleaned);
  const { postalCode = '', prefecture = '', addressRest: rest = '' } = address;
  const solid = postalCode || prefecture;
  if (!solid || rest.length > 150 || (!rest && (postalCode || !context.label))) return [];
  // Tokyo, Japan: no more than the prefecture is stated.
  const confidence = rest ? context.confidence : context.confidence * PREFECTURE_ONLY;
  return [{ ...context, confidence, postalCode, prefecture, rest }];
}
