import { type Phone, phonesFrom } from '~/domain/values/phone';
import type { Candidate, Page } from '../page/page';
import { selectionCandidate } from '../page/selection';
import { isJapanese } from '../words/label';
import { decoded } from './decoded';
import type { FoundAddress } from './found-address';
import { type FoundPhone, foundPhone } from './found-phone';
import { linePhones, TEL_HINT } from './line-phones';

/** Phone and fax candidates of the head office, in E.164. */
export function phones(
  page: Page,
  near: FoundAddress | undefined,
): { phones: Candidate[]; faxes: Candidate[] } {
  const country = countryOf(page);
  const found = page.owner
    ? [
        ...linePhones(page, country, near),
        ...(page.isOwnSite ? [...linkPhones(page, country), ...imagePhones(page, country)] : []),
        ...statedPhones(page, country),
      ]
    : [];
  const selected = selectedPhones(page, country);
  const tels = found.filter(({ kind }) => kind !== 'fax');
  const of = (other: Phone['kind']) => [
    ...selected.filter(({ kind }) => kind !== other),
    ...dialledFirst(onlyOne(seenFirst(found.filter(({ kind }) => kind !== other)), tels)),
  ];
  return { phones: of('fax'), faxes: of('tel') };
}

const selectedPhones = ({ facts }: Page, country: string): FoundPhone[] =>
  phonesFrom(facts.selection, country).flatMap((phone) =>
    foundPhone(phone, { ...selectionCandidate(facts, ''), site: false }),
  );

const FILLED_IN = 0.5;
const OFFERED = 0.4;

/** A number that is not seen, in a closed tab for example, is only offered where another one is. */
const seenFirst = (found: FoundPhone[]): FoundPhone[] =>
  found.some(({ unseen, confidence }) => !unseen && confidence >= FILLED_IN)
    ? found.map((each) => (each.unseen ? { ...each, confidence: Math.min(each.confidence, OFFERED) } : each))
    : found;

/** If the page has a single number, it is the owner's, whichever department it reaches; a single fax number of one that has several phones may be a department's or another house's. */
function onlyOne(found: FoundPhone[], tels: FoundPhone[]): FoundPhone[] {
  const numbersOf = (of: FoundPhone[]) => new Set(of.map(({ value }) => value)).size;
  return numbersOf(found) === 1 && numbersOf(tels) <= 1 && !found.some(({ site }) => site)
    ? found.map((each) => ({ ...each, confidence: Math.max(each.confidence, 0.55) }))
    : found;
}

/** Ranks a number that is reached from Japan only behind one of the owner's that can be dialled from abroad. */
function dialledFirst(found: FoundPhone[]): FoundPhone[] {
  const best = Math.max(
    0,
    ...found.filter(({ international }) => international).map(({ confidence }) => confidence),
  );
  if (best < FILLED_IN) return found;
  return found.map((each) =>
    each.international ? each : { ...each, confidence: Math.min(each.confidence, best - 0.01) },
  );
}

/** Country of numbers without a prefix, ISO 3166 alpha-2: from the site's top-level domain, else from the page's language, unless a translation set it. */
function countryOf({ facts }: Page): string {
  const host = new URL(facts.url).hostname;
  if (/\.jp$/.test(host)) return 'JP';
  if (/\.it$/.test(host)) return 'IT';
  const lines = facts.lines.slice(0, 400);
  const text = lines.map((line) => line.text).join(' ');
  if (/^it\b/i.test(facts.language) && !facts.translated) return 'IT';
  if (lines.filter((line) => isJapanese(line.text)).length > lines.length / 5) return 'JP';
  return /\bp\.?\s?iva\b|s\.r\.l|s\.p\.a|\bitaly\b|\bitalia\b/i.test(text) ? 'IT' : 'JP';
}

/** Numbers found only in an image's alternative text outside the main region. */
const imagePhones = (page: Page, country: string): FoundPhone[] =>
  page.facts.images
    .filter(({ alt, region }) => region !== 'main' && TEL_HINT.test(alt))
    .flatMap(({ alt }) =>
      phonesFrom(alt, country).flatMap((phone) =>
        foundPhone(phone, { site: false, confidence: 0.56, label: 'alt', quote: alt, how: 'line' }),
      ),
    );

const linkPhones = (page: Page, country: string): FoundPhone[] =>
  page.facts.links.flatMap(({ href, text }): FoundPhone[] => {
    const [phone] = /^tel:/i.test(href)
      ? phonesFrom(decoded(href.slice(4)).replace(/[^\d+-]/g, ''), country)
      : [];
    if (!phone) return [];
    const confidence = phone.type === 'TOLL_FREE' ? 0.55 : 0.68;
    const found = { site: false, confidence, label: '', quote: text || href, how: 'link' } as const;
    return foundPhone(phone, { ...found, kind: 'tel' });
  });

const statedPhones = (page: Page, country: string): FoundPhone[] =>
  page.stated.flatMap(({ how, role, properties }) =>
    role && role !== 'publisher'
      ? []
      : properties.flatMap(({ path, value }): FoundPhone[] => {
          const kind = STATED.find(([property]) => property.test(path))?.[1];
          const [phone] = kind ? phonesFrom(value, country) : [];
          const found = { site: false, confidence: 0.75, label: path, quote: value, how };
          return kind && phone ? foundPhone(phone, { ...found, kind }) : [];
        }),
  );

const STATED: readonly (readonly [RegExp, 'tel' | 'fax'])[] = [
  [/(^|\.)telephone$/, 'tel'],
  [/(^|\.)faxNumber$/, 'fax'],
];
