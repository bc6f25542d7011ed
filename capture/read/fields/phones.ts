import { plain } from '~/domain/fold-width';
import { type Phone, phonesFrom } from '~/domain/phone';
import { isJapanese } from '../label';
import type { Candidate, Page } from '../page';
import { placeOf, RANK } from '../places';
import type { FoundAddress } from './addresses';

const TEL_HINT =
  /tel|電話|℡|☎|📞|phone|ph\b|お電話|fax|ファ[ック]|℻|📠|\+\d{2}|フリーダイヤル|直通|代表|telefono|cell/i;

interface FoundPhone extends Candidate {
  kind: Phone['kind'];
}

/** Phone and fax of the head office in E.164. */
export function phones(
  page: Page,
  near: FoundAddress | undefined,
): { phones: Candidate[]; faxes: Candidate[] } {
  const country = countryOf(page);
  const found = page.owner
    ? [...linePhones(page, country, near), ...linkPhones(page, country), ...statedPhones(page, country)]
    : [];
  return {
    phones: found.filter(({ kind }) => kind !== 'fax'),
    faxes: found.filter(({ kind }) => kind !== 'tel'),
  };
}

/** The country a number without a prefix is of: the site's ending or the page's language. */
function countryOf({ facts }: Page): string {
  const host = new URL(facts.url).hostname;
  if (/\.jp$/.test(host)) return 'JP';
  if (/\.it$/.test(host)) return 'IT';
  const text = facts.lines
    .slice(0, 400)
    .map((line) => line.text)
    .join(' ');
  if (isJapanese(text)) return 'JP';
  return /\bp\.?\s?iva\b|s\.r\.l|s\.p\.a|\bitaly\b|\bitalia\b/i.test(text) ? 'IT' : 'JP';
}

function linePhones(page: Page, country: string, near: FoundAddress | undefined): FoundPhone[] {
  return page.facts.lines.flatMap((line, at) => {
    if (!/\d{2}/.test(plain(line.text)) || line.region === 'aside') return [];
    const place = placeOf(page, at);
    const { statement } = place;
    const fields = statement?.label.fields ?? [];
    const labelled = fields.some((field) =>
      ['phone', 'fax', 'contact', 'headOffice', 'address', 'site', 'name'].includes(field),
    );
    const trust = statement ? page.trust(statement) : 0.75;
    const alone = /^[\s\d()（）+\-ー−－‐–・.０-９]{9,20}$/.test(line.text);
    if (trust < 0.4 || !(labelled || alone || TEL_HINT.test(line.text))) return [];
    // Labels within the line are seen by whoever reads its numbers; a cell's or a grid's stands apart.
    const apart = statement?.how !== 'line' && statement?.how !== 'prose';
    const onlyFax = apart && fields.includes('fax') && !fields.includes('phone');
    return phonesFrom(line.text, country).flatMap((phone, order): FoundPhone[] => {
      if (!phone.e164) return [];
      const both = fields.includes('fax') && fields.includes('phone');
      const kind = onlyFax ? 'fax' : both && phone.kind === 'tel' && order === 1 ? 'fax' : phone.kind;
      const beside = near && (near.place.statement === statement || Math.abs(near.at - at) <= 4) ? 0.06 : 0;
      const free = phone.type === 'TOLL_FREE' ? -0.12 : 0;
      const region = line.region === 'header' ? 0.8 : line.region === 'footer' ? 0.86 : 0.88;
      const sure = labelled ? 0.92 : region * 0.95;
      const confidence = Math.min(
        0.99,
        sure * Math.max(trust, 0.75) * RANK[place.kind] + beside + free - order * 0.005,
      );
      return [
        {
          value: phone.e164,
          kind,
          confidence,
          label: statement?.label.written ?? '',
          quote: line.text,
          how: statement?.how ?? 'line',
        },
      ];
    });
  });
}

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
            confidence: phone.type === 'TOLL_FREE' ? 0.55 : 0.68,
            label: '',
            quote: text || href,
            how: 'link',
          },
        ]
      : [];
  });

const statedPhones = (page: Page, country: string): FoundPhone[] =>
  page.facts.stated.flatMap(({ how, role, properties }) =>
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
            ? [{ value: phone.e164, kind, confidence: 0.75, label: path, quote: value, how }]
            : [];
        }),
  );
