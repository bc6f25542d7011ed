import { addressFrom } from '~/domain/address';
import { plain } from '~/domain/fold-width';
import type { Region } from '~/domain/page-facts';
import { PREFECTURES } from '~/domain/prefectures';
import { piecesOf } from '../inline';
import { isJapanese, labelOf } from '../label';
import { namesIn } from '../names';
import type { Candidate, Page } from '../page';
import { type Place, type PlaceKind, placeOf, RANK } from '../places';
import type { Statement } from '../statement';

const POSTAL = /〒\s?\d{3}-?\d{4}/;
const PREFECTURE_FIRST = new RegExp(`^(?:${PREFECTURES.map(({ ja }) => ja).join('|')})\\S*?[市区町村郡]`);

/** An address as the page gives it. */
export interface FoundAddress extends Pick<Candidate, 'label' | 'quote' | 'how' | 'confidence'> {
  at: number;
  place: Place;
  postalCode: string;
  prefecture: string;
  rest: string;
}

/** Postal code, prefecture and the rest of the head office, and the other sites. */
export function addresses(page: Page): {
  postalCodes: Candidate[];
  prefectures: Candidate[];
  rests: Candidate[];
  sites: Candidate[];
  best: FoundAddress | undefined;
} {
  const found = page.owner
    ? [...labelledAddresses(page), ...looseAddresses(page), ...statedAddresses(page)]
    : [];
  const ranking = onlyPlace(found).sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  const [best] = ranking;
  const completed = best && complete(page, best, ranking);
  const as = (each: FoundAddress, value: string): Candidate[] =>
    value
      ? [{ value, confidence: each.confidence, label: each.label, quote: each.quote, how: each.how }]
      : [];
  const all = completed ? [completed, ...ranking.slice(1)] : [];
  // The parts belong together: the code and prefecture are the best address's own or none.
  const partOf = (part: 'postalCode' | 'prefecture') =>
    all.flatMap((each, at) =>
      as(each, each[part]).map((one) =>
        at === 0 ? one : { ...one, confidence: Math.min(one.confidence, 0.45) },
      ),
    );
  return {
    postalCodes: partOf('postalCode'),
    prefectures: partOf('prefecture'),
    rests: all.flatMap((each) => as(each, each.rest)),
    sites: ranking.filter(({ place }) => place.kind === 'site').flatMap((each) => as(each, siteLine(each))),
    best: completed,
  };
}

/** The one address of a page is its owner's, whatever the place is called. */
function onlyPlace(found: FoundAddress[]): FoundAddress[] {
  const lines = new Set(found.map(({ rest }) => rest.replace(/\s/g, '')));
  const sites = found.every(
    ({ place, label }) => place.kind !== 'head' && place.kind !== 'plain' && label === '',
  );
  return lines.size === 1 && sites
    ? found.map((each) => ({ ...each, confidence: Math.max(each.confidence, 0.6) }))
    : found;
}

const siteLine = ({ place, postalCode, prefecture, rest }: FoundAddress): string =>
  `${place.name}: ${[postalCode && `〒${postalCode}`, prefecture + rest].filter(Boolean).join(' ')}`;

/** The code in a row of its own, or of the same address elsewhere on the page, where the best one lacks it. */
function complete(page: Page, best: FoundAddress, all: readonly FoundAddress[]): FoundAddress {
  if (best.postalCode) return best;
  const profile = page.profiles.find(({ from, to }) => from <= best.at && best.at < to);
  const row = profile?.statements.find(
    ({ label, value }) => label.fields[0] === 'postalCode' && /^〒?\s?\d{3}-?\d{4}$/.test(plain(value)),
  );
  if (row) return { ...best, postalCode: plain(row.value).replace(/^〒?\s?(\d{3})-?(\d{4})$/, '$1-$2') };
  const digits = (text: string) => text.replace(/\D+/g, ' ').trim().split(' ').slice(0, 3).join('-');
  const twin = all.find(
    (each) =>
      each.postalCode && each.prefecture === best.prefecture && digits(each.rest) === digits(best.rest),
  );
  return twin ? { ...best, postalCode: twin.postalCode } : best;
}

function labelledAddresses(page: Page): FoundAddress[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    const asked = each.label.fields.some((field) =>
      ['address', 'headOffice', 'site', 'contact', 'postalCode'].includes(field),
    );
    if (!asked || trust < 0.5) return [];
    const sure = each.how === 'prose' || each.how === 'heading' ? 0.88 : 0.97;
    return addressesIn(each.value).flatMap((text, order) => {
      const at = lineOf(page, each, text);
      const place = placeOf(page, at);
      const kind = each.label.fields.includes('site') && place.kind === 'plain' ? 'site' : place.kind;
      const confidence = sure * trust * ADDRESS_RANK[kind] - order * 0.02;
      return foundAddress(text, {
        at,
        place: { ...place, kind },
        confidence,
        label: each.label.written,
        quote: each.value,
        how: each.how,
      });
    });
  });
}

const lineOf = (page: Page, { from, to }: Statement, text: string): number => {
  const [start = ''] = text.split('\n');
  for (let at = from; at < to; at++) if (page.facts.lines[at]?.text.includes(start.slice(0, 12))) return at;
  return from;
};

/** The addresses a value holds: one for each postal code, else the whole. */
function addressesIn(value: string): string[] {
  const starts = [...value.matchAll(/〒/g)].map(({ index }) => index);
  if (starts.length < 2) return [value];
  return starts.map((start, at) => value.slice(at === 0 ? 0 : start, starts[at + 1]));
}

/** Lines, or pieces of them between bars, that are addresses by their look, label or not. */
function looseAddresses(page: Page): FoundAddress[] {
  return page.facts.lines.flatMap((line, at) => {
    if (line.linked || !line.shown || page.isOthers(at)) return [];
    const place = placeOf(page, at);
    const framed = FRAMED[line.region];
    return piecesOf(line.text).flatMap((piece) => {
      const text = looseAddress(page, plain(piece).replace(RIGHTS, ''), at);
      const standing = {
        at,
        place,
        confidence: framed * ADDRESS_RANK[place.kind],
        label: '',
        quote: text ?? '',
        how: 'line' as const,
      };
      return text ? foundAddress(text, standing) : [];
    });
  });
}

/** A desk's own number is not the firm's, but its address is. */
const ADDRESS_RANK: Readonly<Record<PlaceKind, number>> = { ...RANK, desk: RANK.plain };
const FRAMED: Readonly<Record<Region, number>> = { footer: 0.86, main: 0.8, header: 0.8, aside: 0.75 };
/** What stands behind an address in a line of rights. */
const RIGHTS = /(?<=.{8})\s*(?:copyright|©|\(c\)\s).*$/i;
const STREET_IT =
  /^(?:sede:?\s*)?(?:via|viale|v\.le|piazza|p\.zza|piazzale|corso|c\.so|largo|strada|vicolo|contrada|località|loc\.|zona industriale|z\.i\.)\s/i;
/** A seat told in a sentence: `con sede legale in Via Finta 45, 46029 Suzzara (MN)`. */
const SEAT_IT =
  /\bsede(?:\s+legale)?(?:\s+in)?:?\s+((?:via|viale|piazza|piazzale|corso|largo|strada|vicolo|località)\s[^;()]{3,80}?\b\d{5}\b\s+[\p{L}' ]{2,40}(?:\([A-Z]{2}\))?)/iu;
const CAP = /\b\d{5}\b/;
/** A code without its sign, before a prefecture. */
const CODE_FIRST = /^\d{3}-\d{4}\s*\S{2,3}[都道府県]/;
const CODE_JP = /\b\d{3}-\d{4}\b/;
const JAPAN = /\bjapan\b|-(?:ku|shi|cho|machi|ken|fu)\b|\b(?:tokyo|osaka|kyoto|hokkaido)\b/i;

/** The address a piece of a line is, with the lines that go on with it; `undefined` where it looks like none. */
function looseAddress(page: Page, piece: string, at: number): string | undefined {
  if (!piece || (piece.length > 160 && !SEAT_IT.test(piece))) return undefined;
  // A code alone on its line: the address follows.
  if (/^〒?\s?\d{3}-?\d{4}$/.test(piece)) return joinedLines(page, piece, at, 1);
  if (
    POSTAL.test(piece) ||
    CODE_FIRST.test(piece) ||
    (PREFECTURE_FIRST.test(piece) && /\d|[一二三四五六七八九十百〇](?:丁目|番|号|の)/.test(piece))
  )
    return piece;
  if (CODE_JP.test(piece) && JAPAN.test(piece) && !isJapanese(piece)) return withLinesAbove(page, piece, at);
  const seat = SEAT_IT.exec(piece)?.[1];
  if (seat && page.mentions.some(({ line, key }) => line === at && page.owner?.keys.has(key))) return seat;
  if (!STREET_IT.test(piece)) return undefined;
  return CAP.test(piece) ? piece : joinedLines(page, piece, at, 2, CAP);
}

/** A Latin address begins on the lines above the one with its code. */
function withLinesAbove(page: Page, piece: string, at: number): string {
  const { lines } = page.facts;
  let joined = piece;
  for (let above = at - 1; above >= at - 2; above--) {
    const text = plain(lines[above]?.text ?? '');
    const part =
      /\d/.test(text) &&
      /^[\x20-\x7e]{5,80}$/.test(text) &&
      isOfAddress(text) &&
      lines[above]?.depth === lines[at]?.depth;
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

function statedAddresses(page: Page): FoundAddress[] {
  return page.stated.flatMap(({ how, properties }) => {
    const part = (name: string) => properties.find(({ path }) => path === `address.${name}`)?.value ?? '';
    const street = [part('addressLocality'), part('streetAddress')]
      .filter(Boolean)
      .join(isJapanese(part('streetAddress')) ? '' : ', ');
    const whole = [part('postalCode'), part('addressRegion'), street].filter(Boolean).join(' ');
    if (!street) return [];
    const place: Place = { kind: 'plain', name: '', statement: undefined };
    const read = foundAddress(whole, {
      at: 10_000,
      place,
      confidence: 0.7,
      label: 'address',
      quote: whole,
      how,
    });
    return read.map((each) => ({ ...each, postalCode: each.postalCode || part('postalCode') }));
  });
}

const BESIDE =
  /^(?:最寄|アクセス|交通|closest|nearest|営業時間|受付|(?:t|f|tel|fax|ph|phone|e-?mail|url|web)\b\s*[.:+]?\s*[\d+(a-z])/i;

/** Not a name, a number or a way there, which stand in the same cell. */
function isOfAddress(line: string): boolean {
  const written = plain(line);
  return !BESIDE.test(written) && !written.includes('@') && !namesIn(written).some(({ whole }) => whole);
}

type Standing = Omit<FoundAddress, 'postalCode' | 'prefecture' | 'rest'>;

function foundAddress(text: string, standing: Standing): FoundAddress[] {
  const cleaned = text.split('\n').filter(isOfAddress).join(' ');
  const address = addressFrom(cleaned);
  const { postalCode = '', prefecture = '', addressRest: rest = '' } = address;
  const solid = postalCode || prefecture;
  if (!solid || !rest || rest.length > 150) return [];
  return [{ ...standing, postalCode, prefecture, rest }];
}
