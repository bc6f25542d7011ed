import { PREFECTURES } from '~/domain/addresses/prefectures';
import type { Region } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import type { Page } from '../page/page';
import { placeOf } from '../page/places';
import { piecesOf } from '../statements/inline';
import { isJapanese, labelOf } from '../words/label';
import { addressBehindName } from './address-behind-name';
import {
  ADDRESS_RANK,
  type FoundAddress,
  foundAddress,
  HOUSE,
  IN_JAPAN,
  isBuilding,
  isOfAddress,
} from './found-address';

const POSTAL = /〒\s?\d{3}-?\d{4}/;
const PREFECTURE_FIRST = new RegExp(`^(?:${PREFECTURES.map(({ ja }) => ja).join('|')})\\S*?[市区町村郡]`);
/** Maximum length of an address; a longer copyright line is only searched for one. */
const LONGEST = 160;

/** Addresses recognised by their form alone, in lines or parts of lines, with or without a label. */
export function looseAddresses(page: Page): FoundAddress[] {
  return page.facts.lines.flatMap((line, at) => {
    if (line.linked || page.isOthers(at) || isElsewhere(page, at)) return [];
    const place = placeOf(page, at);
    const framed = FRAMED[line.region] * (line.shown ? 1 : UNSEEN_RANK);
    return piecesOf(line.text).flatMap((piece) => {
      const begun = looseAddress(page, plain(piece).replace(RIGHTS, ''), at);
      const { text, last } = begun ? continued(page, begun, at) : { text: begun, last: at };
      const context = {
        at,
        place,
        confidence: framed * ADDRESS_RANK[place.kind],
        label: '',
        quote: text ?? '',
        how: 'line' as const,
      };
      return text ? foundAddress(text + buildingBelow(page, last), context) : [];
    });
  });
}

/** Labels of event venues and workplaces. */
const ELSEWHERE = /会場|開催|勤務地|集合|納品先|venue/;
const isElsewhere = (page: Page, at: number): boolean =>
  page.covering(at).some(({ label }) => ELSEWHERE.test(label.stem));

const FRAMED: Readonly<Record<Region, number>> = { footer: 0.86, main: 0.8, header: 0.8, aside: 0.75 };
/** Text that is not seen, in a closed tab for example, comes after what is. */
const UNSEEN_RANK = 0.8;
/** Copyright notice after an address. */
const RIGHTS = /(?<=.{8})[\s)）]{0,8}(?:copyright|©|\(c\)\s|all rights reserved).*$/i;
const STREET_IT =
  /^(?:sede[^:\d]{0,40}:\s*|sede\s+)?(?:via|viale|v\.le|piazza|p\.zza|piazzale|corso|c\.so|largo|strada|vicolo|contrada|località|loc\.|zona industriale|z\.i\.)\s/i;
const CAP = /\b\d{5}\b/;
const CAP_AND_TOWN = /\b\d{5}\b[\s,-]+\p{L}{2}|\p{L}{3}[\s,(-]+\d{5}\b/u;
/** Postal code without the sign 〒, before a prefecture. */
const CODE_FIRST = /^\d{3}-\d{4}\s*\S{2,3}[都道府県]/;
const CODE_ALONE = /^〒?\s?\d{3}-?\d{4}$/;
const CODE_JP = /\b\d{3}-\d{4}\b/;

/** The address in a part of a line, joined with the lines that continue it; `undefined` if it does not look like one. */
function looseAddress(page: Page, piece: string, at: number): string | undefined {
  if (!piece) return undefined;
  const named = page.mentions.some(({ line, key }) => line === at && page.owner?.keys.has(key));
  const behind = named ? addressBehindName(piece) : undefined;
  if (piece.length > LONGEST) return behind;
  // A postal code alone on its line: the address follows.
  if (CODE_ALONE.test(piece)) return joinedLines(page, piece, at, 1);
  if (CODE_JP.test(piece) && IN_JAPAN.test(piece) && !isJapanese(piece))
    return withLinesAbove(page, piece, at);
  if (
    POSTAL.test(piece) ||
    CODE_FIRST.test(piece) ||
    (PREFECTURE_FIRST.test(piece) && /\d|[一二三四五六七八九十百〇](?:丁目|番|号|の)/.test(piece))
  )
    return piece;
  if (behind || !STREET_IT.test(piece)) return behind;
  return CAP.test(piece) ? piece : joinedLines(page, piece, at, 4, CAP_AND_TOWN);
}

const POSTAL_CODE = /〒?\s?\d{3}-?\d{4}/;
const MOST_BELOW = 3;

/** The address with the lines of its paragraph in which it goes on, until its house number or in Latin letters its country, and its last line. */
function continued({ facts: { lines } }: Page, begun: string, at: number): { text: string; last: number } {
  let text = begun;
  const [end, part, comma] = isJapanese(begun) ? [HOUSE, HOUSE, ''] : [/\bjapan\b/i, IN_JAPAN, ', '];
  // The line below a postal code is in the text already; elsewhere a Latin address ends with its code.
  const isCoded = CODE_ALONE.test(plain(lines[at]?.text ?? ''));
  let last = isCoded ? at + 1 : at;
  if (!isCoded && !isJapanese(begun)) return { text, last };
  while (last < at + MOST_BELOW && !end.test(text.replace(POSTAL_CODE, ''))) {
    const next = lines[last + 1];
    const written = plain(next?.text ?? '');
    const inParagraph =
      next && !next.linked && next.depth === lines[last]?.depth && next.shared === next.depth;
    const goesOn = isJapanese(written) === isJapanese(begun) && part.test(written) && !/[。:]/.test(written);
    if (!inParagraph || !goesOn || written.length > 60 || !isOfAddress(written)) break;
    if (labelOf(written.split(' ')[0] ?? '')) break;
    text += comma + written;
    last++;
  }
  return { text, last };
}

/** The building named on a line of its own below an address; empty if there is none. */
function buildingBelow({ facts: { lines } }: Page, at: number): string {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || next.linked || next.level !== line.level) return '';
  const same = next.depth === line.depth && next.shared === line.depth;
  return same && isBuilding(next.text) ? ` ${plain(next.text)}` : '';
}

/** Most lines of an address in Latin letters above the one with its postal code. */
const MOST_ABOVE = 4;
/** Words of streets, towns and buildings in Latin letters. */
const PART_OF_ADDRESS =
  /\d|-(?:ku|shi|cho|machi|mura|gun|chome|dori|jo)\b|\b(?:building|bldg|tower|square|plaza|cent(?:er|re)|house|heights|mansion|floor|street|avenue)\b/i;

/** Prepends the lines of the paragraph above, where an address in Latin letters begins before the line with its postal code. */
function withLinesAbove(page: Page, piece: string, at: number): string {
  const { lines } = page.facts;
  let joined = piece;
  for (let above = at - 1; above >= at - MOST_ABOVE; above--) {
    const [line, below] = [lines[above], lines[above + 1]];
    const text = plain(line?.text ?? '');
    const inParagraph = line?.depth === below?.depth && (above >= at - 2 || below?.shared === below?.depth);
    const part =
      inParagraph && PART_OF_ADDRESS.test(text) && /^[\x20-\x7e]{5,80}$/.test(text) && isOfAddress(text);
    if (!part || labelOf(text)) break;
    joined = `${text.replace(/,$/, '')}, ${joined}`;
  }
  return joined;
}

function joinedLines(
  page: Page,
  first: string,
  at: number,
  most: number,
  until?: RegExp,
): string | undefined {
  const { lines } = page.facts;
  let joined = first;
  for (let next = at + 1; next <= at + most; next++) {
    const line = lines[next];
    if (!line || line.level || line.text.length > 80) break;
    joined += ` ${plain(line.text)}`;
    if (!until || until.test(joined)) return joined;
  }
  return undefined;
}
