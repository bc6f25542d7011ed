import type { OrganisationFields } from '~/domain/organisations/organisation';
import { checkDigitOf } from '~/domain/values/corporate-number';
import { STEMS } from './stems';
import { TRADES, type Trade } from './trades';

/** A Japanese company that does not exist. */
export interface InventedCompany {
  fields: OrganisationFields & Record<'nameJa' | 'nameEn' | 'website', string>;
  trade: Trade;
  /** Site without `www.`. */
  host: string;
  /** Page that says who it is. */
  url: string;
}

/** The most companies `companyAt` can tell apart. */
export const MOST_COMPANIES = 11_200;

const PREFIXES: readonly [ja: string, kana: string, latin: string][] = [
  ['', '', ''],
  ['北', 'キタ', 'Kita '],
  ['南', 'ミナミ', 'Minami '],
  ['東', 'ヒガシ', 'Higashi '],
  ['西', 'ニシ', 'Nishi '],
  ['新', 'シン', 'Shin '],
  ['丸', 'マル', 'Maru '],
  ['大', 'オオ', 'Oo '],
];
/** Area codes with numbers that belong to nobody, as the fixtures have them. */
const PLACES: readonly [prefecture: string, city: string, phone: string][] = [
  ['東京都', '港区架空町', '+8139999'],
  ['茨城県', 'つくば市架空', '+8129000'],
  ['愛知県', '名古屋市中区架空', '+8152999'],
  ['大阪府', '大阪市北区架空町', '+8169999'],
  ['神奈川県', '横浜市西区架空', '+8145999'],
  ['京都府', '京都市南区架空町', '+8175999'],
  ['福岡県', '福岡市博多区架空', '+8192999'],
  ['北海道', '札幌市北区架空', '+8111999'],
];
const FORMS = ['Co., Ltd.', 'Inc.', 'Corporation'];

const wrapped = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** The company of that number, 0 to `MOST_COMPANIES` − 1: always the same, unlike any other. */
export function companyAt(number: number): InventedCompany {
  const round = Math.floor(number / STEMS.length);
  const [stem, latin] = wrapped(STEMS, number);
  const trade = wrapped(TRADES, number + round);
  const [prefix, prefixKana, prefixLatin] = wrapped(PREFIXES, Math.floor(round / TRADES.length));
  const core = `${prefix}${stem}${trade.ja}`;
  const spelt = `${prefixLatin}${latin} ${trade.en}`;
  const host = `${spelt.toLowerCase().replace(/ /g, '-')}.example`;
  const url = `https://www.${host}/company/`;
  return {
    trade,
    host,
    url,
    fields: {
      ...particulars(number, host),
      nameJa: number % 3 === 0 ? `株式会社${core}` : `${core}株式会社`,
      nameEn: `${spelt} ${wrapped(FORMS, number)}`,
      nameKana: `${prefixKana}${katakana(stem)}${trade.kana}`,
      website: `https://www.${host}/`,
      sector: trade.sector,
      business: trade.business,
    },
  };
}

/** What a profile page says beside names and trade; not every page says all of it. */
function particulars(number: number, host: string): OrganisationFields {
  const [prefecture, city, area] = wrapped(PLACES, number * 3 + Math.floor(number / 7));
  // A base of 12 digits that begins with 9 is in no assigned range (docs/domain-rules.md 2).
  const base = `999901${String(number + 1_001).padStart(6, '0')}`;
  return {
    prefecture,
    postalCode: `${String(100 + (number % 900))}-000${number % 10}`,
    addressRest: `${city}${1 + (number % 9)}-${1 + (number % 27)}-${1 + (number % 14)}`,
    phone: `${area}${String(number % 10_000).padStart(4, '0')}`,
    emails: [`info@${host}`],
    employees: 8 + ((number * 37) % 460),
    established: `${1958 + ((number * 11) % 64)}-${String(1 + (number % 12)).padStart(2, '0')}`,
    ...(number % 5 !== 4 && { corporateNumber: `${checkDigitOf(base)}${base}` }),
    ...(number % 4 !== 3 && { capitalJpy: 10_000_000 * (1 + ((number * 13) % 40)) }),
    ...(number % 4 === 1 && { fiscalYearEnd: '3月31日' }),
  };
}
