import type { Region } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { type Phone, phonesFrom } from '~/domain/values/phone';
import type { Candidate, Page } from '../page/page';
import { placeOf, RANK } from '../page/places';
import { selectionCandidate } from '../page/selection';
import type { Statement } from '../statements/statement';
import { isJapanese } from '../words/label';
import type { FoundAddress } from './found-address';

const TEL_HINT =
  /tel|電話|℡|☎|📞|phone|ph\b|お電話|fax|ファ[ック]|℻|📠|\+\d{2}|フリーダイヤル|直通|代表|telefono|cell/i;

interface FoundPhone extends Candidate {
  /** Whether its line or label names a site other than the head office. */
  site: boolean;
  kind: Phone['kind'];
  unseen?: boolean;
}

const SURE = 0.5;
const OFFERED = 0.4;
const UNSEEN_RANK = 0.8;

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
  return {
    phones: [
      ...selected.filter(({ kind }) => kind !== 'fax'),
      ...onlyOne(seenFirst(found.filter(({ kind }) => kind !== 'fax'))),
    ],
    faxes: [
      ...selected.filter(({ kind }) => kind !== 'tel'),
      ...onlyOne(seenFirst(found.filter(({ kind }) => kind !== 'tel'))),
    ],
  };
}

const selectedPhones = ({ facts }: Page, country: string): FoundPhone[] =>
  phonesFrom(facts.selection, country).flatMap(({ e164, kind }) =>
    e164 ? [{ ...selectionCandidate(facts, e164), kind, site: false }] : [],
  );

/** A number that is not seen, in a closed tab for example, is offered only where another one is. */
const seenFirst = (found: FoundPhone[]): FoundPhone[] =>
  found.some(({ unseen, confidence }) => !unseen && confidence >= SURE)
    ? found.map((each) => (each.unseen ? { ...each, confidence: Math.min(each.confidence, OFFERED) } : each))
    : found;

/** If the page has a single number, it is the owner's, whichever department it reaches. */
function onlyOne(found: FoundPhone[]): FoundPhone[] {
  const numbers = new Set(found.map(({ value }) => value));
  return numbers.size === 1 && !found.some(({ site }) => site)
    ? found.map((each) => ({ ...each, confidence: Math.max(each.confidence, 0.55) }))
    : found;
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
/** A line that contains only a number. */
const ALONE = /^[\s\d()+.・-]{9,20}$/;

function linePhones(page: Page, country: string, near: FoundAddress | undefined): FoundPhone[] {
  return page.facts.lines.flatMap((line, at) => {
    const written = plain(line.text);
    if (!/\d{2}/.test(written) || page.isOthers(at)) return [];
    const place = placeOf(page, at);
    const { statement } = place;
    const fields = statement?.label.fields ?? [];
    const labelled = fields.some((field) => PHONE_LABELS.has(field));
    const trust = statement ? page.trust(statement) : 0.75;
    if (trust < 0.4 || !(labelled || ALONE.test(written) || TEL_HINT.test(written))) return [];
    const beside = near && (near.place.statement === statement || Math.abs(near.at - at) <= 4) ? 0.06 : 0;
    const sure =
      (labelled ? 0.92 : REGION[line.region]) *
        Math.max(trust, 0.75) *
        (beside && place.kind === 'department' ? DEPARTMENT_RANK : RANK[place.kind]) *
        (line.shown ? 1 : UNSEEN_RANK) +
      beside;
    const ownSentence = page.mentions.some((each) => each.line === at && page.owner?.keys.has(each.key));
    return phonesFrom(line.text, country).flatMap((phone, order): FoundPhone[] => {
      const confidence = Math.min(
        0.99,
        sure - order * 0.005 + contextAdjustment(phone, written, ownSentence),
      );
      const kind = kindIn(phone, order, statement, at);
      const evidence = {
        label: statement?.label.written ?? '',
        quote: line.text,
        how: statement?.how ?? ('line' as const),
      };
      return phone.e164
        ? [
            {
              value: phone.e164,
              kind,
              site: place.kind === 'site',
              unseen: !line.shown,
              confidence,
              ...evidence,
            },
          ]
        : [];
    });
  });
}

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

/** Phone or fax by the label of its cell; labels within the line were already read by `phonesFrom`. */
function kindIn(phone: Phone, order: number, statement: Statement | undefined, at: number): Phone['kind'] {
  const fields = statement?.label.fields ?? [];
  const within = statement?.from === at && (statement.how === 'line' || statement.how === 'prose');
  if (within || !fields.includes('fax')) return phone.kind;
  if (!fields.includes('phone')) return 'fax';
  return phone.kind === 'tel' && order === 1 ? 'fax' : phone.kind;
}

/** Numbers found only in an image's alternative text outside the main region. */
const imagePhones = (page: Page, country: string): FoundPhone[] =>
  page.facts.images
    .filter(({ alt, region }) => region !== 'main' && TEL_HINT.test(alt))
    .flatMap(({ alt }) =>
      phonesFrom(alt, country).flatMap((phone): FoundPhone[] =>
        phone.e164
          ? [
              {
                value: phone.e164,
                kind: phone.kind,
                site: false,
                confidence: 0.56,
                label: 'alt',
                quote: alt,
                how: 'line',
              },
            ]
          : [],
      ),
    );

const linkPhones = (page: Page, country: string): FoundPhone[] =>
  page.facts.links.flatMap(({ href, text }): FoundPhone[] => {
    const [phone] = /^tel:/i.test(href)
      ? phonesFrom(decodeURI(href.slice(4)).replace(/[^\d+-]/g, ''), country)
      : [];
    return phone?.e164
      ? [
          {
            value: phone.e164,
            kind: 'tel',
            site: false,
            confidence: phone.type === 'TOLL_FREE' ? 0.55 : 0.68,
            label: '',
            quote: text || href,
            how: 'link',
          },
        ]
      : [];
  });

const statedPhones = (page: Page, country: string): FoundPhone[] =>
  page.stated.flatMap(({ how, role, properties }) =>
    role && role !== 'publisher'
      ? []
      : properties.flatMap(({ path, value }): FoundPhone[] => {
          const kind = /(^|\.)telephone$/.test(path)
            ? 'tel'
            : /(^|\.)faxNumber$/.test(path)
              ? 'fax'
              : undefined;
          const [phone] = kind ? phonesFrom(value, country) : [];
          return kind && phone?.e164
            ? [{ value: phone.e164, kind, site: false, confidence: 0.75, label: path, quote: value, how }]
            : [];
        }),
  );
