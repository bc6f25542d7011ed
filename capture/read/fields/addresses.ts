import { plain } from '~/domain/text/normalise';
import type { Candidate, Page } from '../page/page';
import { isPlaceName, type Place, placeOf } from '../page/places';
import { selectionCandidate } from '../page/selection';
import type { Statement } from '../statements/statement';
import { isJapanese } from '../words/label';
import { ADDRESS_RANK, type FoundAddress, foundAddress, HOUSE, IN_JAPAN, isBuilding } from './found-address';
import { looseAddresses } from './loose-addresses';

/** Candidates for postal code, prefecture and rest of the head office's address, the addresses of other sites, and the best address. */
export function addresses(page: Page): {
  postalCodes: Candidate[];
  prefectures: Candidate[];
  rests: Candidate[];
  sites: Candidate[];
  best: FoundAddress | undefined;
} {
  const own = page.owner
    ? [...labelledAddresses(page), ...looseAddresses(page), ...statedAddresses(page)]
    : [];
  const found = [...selectedAddresses(page), ...own];
  const ranking = onlyPlace(found).sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  const best = ranking[0] && fullest(ranking[0], ranking);
  const completed = best && complete(page, best, ranking);
  const as = (each: FoundAddress, value: string): Candidate[] =>
    value
      ? [{ value, confidence: each.confidence, label: each.label, quote: each.quote, how: each.how }]
      : [];
  const all = completed ? [completed, ...ranking.filter(({ rest }) => rest !== completed.rest)] : [];
  // The three parts must come from one address, so parts of others are never filled in.
  const partOf = (part: 'postalCode' | 'prefecture') =>
    all.flatMap((each, at) =>
      as(each, each[part]).map((one) =>
        at === 0 ? one : { ...one, confidence: Math.min(one.confidence, 0.45) },
      ),
    );
  return {
    postalCodes: partOf('postalCode'),
    prefectures: partOf('prefecture'),
    // Alternatives are offered as complete addresses.
    rests: all.flatMap((each, at) =>
      at === 0 ? as(each, each.rest) : each.rest === all[0]?.rest ? [] : as(each, lineOf(each)),
    ),
    sites: ranking.filter(({ place }) => place.kind === 'site').flatMap((each) => as(each, siteLine(each))),
    best: completed,
  };
}

/** Replaces the best address by a fuller form of it elsewhere on the page: with the building, or with the street where only the town is named. */
function fullest(best: FoundAddress, all: readonly FoundAddress[]): FoundAddress {
  const bare = (text: string) => text.replace(/\s/g, '');
  const longer = all.find(
    (each) =>
      each.confidence >= 0.5 &&
      each.rest.length > best.rest.length &&
      bare(each.rest).startsWith(bare(best.rest)) &&
      (isBuilding(each.rest.slice(best.rest.length)) || isFullerThan(best, each)),
  );
  return longer
    ? { ...longer, confidence: best.confidence, postalCode: longer.postalCode || best.postalCode }
    : best;
}

/** Whether an address has the house number that a shorter one in the same prefecture lacks. */
const isFullerThan = (short: FoundAddress, full: FoundAddress): boolean =>
  !HOUSE.test(short.rest) &&
  HOUSE.test(full.rest) &&
  (full.place.kind === 'head' || full.place.kind === 'plain') &&
  (!short.prefecture || !full.prefecture || full.prefecture === short.prefecture);

/** A branch: on its page the head office is elsewhere. */
const BRANCH = /支社|支店|営業所|出張所|branch|filial/i;

/** If the page has a single address, it is the owner's, however the site is labelled. */
function onlyPlace(found: FoundAddress[]): FoundAddress[] {
  const lines = new Set(found.map(({ rest }) => rest.replace(/\s/g, '')));
  const sites = found.every(
    ({ place, label }) => place.kind !== 'head' && place.kind !== 'plain' && !BRANCH.test(place.name + label),
  );
  return lines.size === 1 && sites
    ? found.map((each) => ({ ...each, confidence: Math.max(each.confidence, 0.6) }))
    : found;
}

const siteLine = (found: FoundAddress): string =>
  [found.place.name, lineOf(found)].filter(Boolean).join(': ');

const lineOf = ({ postalCode, prefecture, rest }: FoundAddress): string =>
  [
    postalCode && `〒${postalCode}`,
    isJapanese(rest) ? prefecture + rest : [rest, prefecture].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(' ');

/** Adds a missing postal code or prefecture from a row of its own or from the same address elsewhere on the page. */
function complete(page: Page, found: FoundAddress, all: readonly FoundAddress[]): FoundAddress {
  const same = all.find(({ rest, prefecture }) => rest === found.rest && prefecture);
  const best = found.prefecture || !same ? found : { ...found, prefecture: same.prefecture };
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
      const at = lineAt(page, each, text);
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

const lineAt = (page: Page, { from, to }: Statement, text: string): number => {
  const [start = ''] = text.split('\n');
  for (let at = from; at < to; at++) if (page.facts.lines[at]?.text.includes(start.slice(0, 12))) return at;
  return from;
};

/** Heading of the next site: 【大阪営業所】 (Osaka sales office), 東京オフィス： (Tokyo office). */
const NEXT_SITE = /\n\s*[【〈<(（■●◆・]?([^\d\n]{0,20}?)[】〉>)）]?[:：]?\s*$/;

/** Splits a value at its postal codes; a value with fewer than two is one address. */
function addressesIn(value: string): string[] {
  const starts = [...value.matchAll(/〒/g)].map(({ index }) => value.lastIndexOf('\n', index) + 1);
  if (starts.length < 2) return [value];
  return starts.map((start, at) =>
    value
      .slice(at === 0 ? 0 : start, starts[at + 1])
      .replace(NEXT_SITE, (line, name: string) =>
        isPlaceName(name) || /^\n\s*[^\p{L}]|[:：]\s*$/u.test(line) ? '' : line,
      ),
  );
}

function selectedAddresses({ facts }: Page): FoundAddress[] {
  const place: Place = { kind: 'head', name: '', statement: undefined };
  const { confidence, label, quote, how } = selectionCandidate(facts, '');
  return foundAddress(facts.selection, { at: -1, place, confidence, label, quote, how });
}

function statedAddresses(page: Page): FoundAddress[] {
  return page.stated.flatMap(({ how, properties }) => {
    const part = (name: string) => properties.find(({ path }) => path === `address.${name}`)?.value ?? '';
    const code = part('postalCode').replace(/^〒?\s?(\d{3})[-\s]?(\d{4})$/, '$1-$2');
    const [locality, street] = [part('addressLocality'), part('streetAddress')];
    if (!locality && !street) return [];
    const country = part('addressCountry') || part('addressCountry.name');
    const inJapan = /^(?:jp|jpn|japan|日本)$/i.test(country) || IN_JAPAN.test(`${street}, ${locality}`);
    const whole =
      inJapan && !isJapanese(street + locality)
        ? [street, locality, part('addressRegion'), code, 'Japan'].filter(Boolean).join(', ')
        : [
            code,
            part('addressRegion'),
            [locality, street].filter(Boolean).join(isJapanese(street) ? '' : ', '),
          ]
            .filter(Boolean)
            .join(' ');
    const place: Place = { kind: 'plain', name: '', statement: undefined };
    const context = { at: 10_000, place, confidence: 0.7, label: 'address', quote: whole, how };
    return foundAddress(whole, context).map((each) => ({
      ...each,
      postalCode: each.postalCode || code,
    }));
  });
}
