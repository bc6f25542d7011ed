/** Countries by ISO 3166-1 alpha-2 code. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ' +
  'ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
  'HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI ' +
  'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG ' +
  'SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** Languages whose names of countries are understood. */
const LANGUAGES = ['en', 'it', 'ja'];
/** Names in common use beside those of the Unicode tables, by folded name. */
const ALSO: Readonly<Record<string, string>> = {
  nippon: 'JP',
  nihon: 'JP',
  日本国: 'JP',
  uk: 'GB',
  'great britain': 'GB',
  inghilterra: 'GB',
  英国: 'GB',
  usa: 'US',
  'united states of america': 'US',
  "stati uniti d'america": 'US',
  米国: 'US',
  korea: 'KR',
  corea: 'KR',
  olanda: 'NL',
  holland: 'NL',
};

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The name of a country in a language; the code itself where it is none. */
export const countryName = (language: string, code: string): string => namesIn(language).of(code) ?? code;

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });

let byName: ReadonlyMap<string, string> | undefined;

/** The code of a country as a mission holds it: a code, or a name typed in an earlier version in any of the three languages. `undefined` for any other text. */
export function countryCode(written: string): string | undefined {
  const code = written.trim().toUpperCase();
  if (COUNTRIES.includes(code)) return code;
  byName ??= new Map([
    ...LANGUAGES.flatMap((language) => {
      const names = namesIn(language);
      return COUNTRIES.map((each) => [folded(names.of(each) ?? each), each] as const);
    }),
    ...Object.entries(ALSO),
  ]);
  return byName.get(folded(written));
}
