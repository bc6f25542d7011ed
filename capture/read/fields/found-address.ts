import { addressFrom } from '~/domain/addresses/address';
import { plain } from '~/domain/text/normalise';
import type { Candidate } from '../page/page';
import { type Place, type PlaceKind, RANK } from '../page/places';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';

/** An address as the page gives it. */
export interface FoundAddress extends Pick<Candidate, 'label' | 'quote' | 'how' | 'confidence'> {
  at: number;
  place: Place;
  postalCode: string;
  prefecture: string;
  rest: string;
}

/** A desk's own number is not the firm's, but its address is. */
export const ADDRESS_RANK: Readonly<Record<PlaceKind, number>> = { ...RANK, desk: RANK.plain };
const BESIDE =
  /^(?:[※*]|最寄|アクセス|交通|closest|nearest|営業時間|受付|(?:t|f|tel|fax|ph|phone|e-?mail|url|web)\b\s*[.:+]?\s*[\d+(a-z])/i;

/** Whether a text is a building or a floor: what may follow an address on a line of its own. */
export const isBuilding = (text: string): boolean => BUILDING.test(plain(text));
const BUILDING =
  /^(?=.{2,40}$)(?!.*(?:tel|fax|電話|〒|徒歩|駅|:|：))\S*(?:ビル(?:ディング)?|タワー|ハイツ|マンション|プラザ|会館|センター|パーク|棟|館|\d+ ?[F階]|\d号室?)[^。]{0,14}$/i;

/** Whether a line of a cell belongs to its address: not a name, a number or a way there, which stand in the same cell. */
export function isOfAddress(line: string): boolean {
  const written = plain(line);
  return !BESIDE.test(written) && !written.includes('@') && !namesIn(written).some(({ whole }) => whole);
}

/** Words of a Japanese address as people abroad write it. */
export const IN_JAPAN = /\bjapan\b|-(?:ku|shi|cho|machi|ken|fu|gun)\b|\b(?:tokyo|osaka|kyoto|hokkaido)\b/i;

const SEAT = /^sede[^:\d]{0,40}:\s*/i;

/** Where and how surely an address stands. */
type Standing = Omit<FoundAddress, 'postalCode' | 'prefecture' | 'rest'>;

/** The address a text is, as one to choose from; none where neither code nor prefecture is understood. */
export function foundAddress(text: string, standing: Standing): FoundAddress[] {
  const lines = text.split('\n').filter(isOfAddress);
  // A Japanese address may be there once more in English.
  const own = lines.some(isJapanese)
    ? lines.filter((line) => isJapanese(line) || !IN_JAPAN.test(line))
    : lines;
  const cleaned = own.join('\n').replace(SEAT, '');
  const address = addressFrom(cleaned);
  const { postalCode = '', prefecture = '', addressRest: rest = '' } = address;
  const solid = postalCode || prefecture;
  if (!solid || !rest || rest.length > 150) return [];
  return [{ ...standing, postalCode, prefecture, rest }];
}
