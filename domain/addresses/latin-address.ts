import { unaccented } from '../text/fold-name';
import type { Address } from './postal-address';
import { CITIES, PREFECTURES, type Prefecture } from './prefectures';

// Common spellings of names with long vowels.
const SPELLINGS: Readonly<Record<string, string>> = {
  ohita: 'Oita',
  ooita: 'Oita',
  hyougo: 'Hyogo',
  hyohgo: 'Hyogo',
  kouchi: 'Kochi',
  kohchi: 'Kochi',
  gumma: 'Gunma',
  toukyou: 'Tokyo',
  tokio: 'Tokyo',
  oosaka: 'Osaka',
  ohsaka: 'Osaka',
  kyouto: 'Kyoto',
  hokkaidou: 'Hokkaido',
  hokkai: 'Hokkaido',
};
const CODE = /(?<![\d-])(\d{3}-\d{4})(?![\d-])/;
const COUNTRY = /(?<!\p{L})(?:japan|giappone)(?!\p{L})/giu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

// Only place names: Tsukuba, Ibaraki.
const PLACES = /^[A-Za-zĀ-ſ' -]+(?:, ?[A-Za-zĀ-ſ' -]+){1,4}$/;

interface Named {
  prefecture: Prefecture;
  written: string;
  at: number;
  end: number;
}

const PREFECTURE_OF: ReadonlyMap<string, Prefecture> = new Map([
  ...PREFECTURES.map((prefecture) => [prefecture.en.toLowerCase(), prefecture] as const),
  ...Object.entries(SPELLINGS).flatMap(([spelling, en]) => {
    const prefecture = PREFECTURES.find((each) => each.en === en);
    return prefecture ? [[spelling, prefecture] as const] : [];
  }),
]);
const CITY_OF: ReadonlyMap<string, Prefecture> = new Map(
  CITIES.flatMap(({ en, prefecture }) => (en ? [[en.toLowerCase(), prefecture] as const] : [])),
);

/** A Japanese address in Latin letters; the last word that is a prefecture counts, with or without `-ken` and similar endings. `undefined` if the text names neither a prefecture nor Japan. */
export function latinAddressFrom(line: string, signed: string | undefined): Address | undefined {
  const inJapan = signed !== undefined || line.search(COUNTRY) >= 0;
  const named = wordsIn(line, PREFECTURE_OF, /-(?:ken|fu|to|do|pref)$/);
  const code = signed ?? (inJapan || named.length > 0 ? CODE.exec(line)?.[1] : undefined);
  const bare = blanked(line, code);
  const certain = inJapan || code !== undefined;
  const prefecture =
    named.findLast((each) => standsAlone(bare, each, certain)) ?? (certain ? named.at(-1) : undefined);
  if (prefecture) return addressWith(prefecture, restOf(bare, prefecture), code, 'en');
  if (!certain) return undefined;
  const city = wordsIn(line, CITY_OF, /-shi$/).at(-1);
  const rest = restOf(bare);
  if (city) return addressWith({ ...city, written: city.prefecture.en }, rest, code, 'designated-city');
  return { ...(code && { postalCode: code }), ...(rest && { addressRest: rest }) };
}

const addressWith = (
  { prefecture, written }: Named,
  rest: string,
  code: string | undefined,
  how: 'en' | 'designated-city',
): Address => ({
  ...(code && { postalCode: code }),
  prefecture: written,
  prefectureCode: prefecture.code,
  ...(rest && { addressRest: rest }),
  how,
});

function wordsIn(line: string, table: ReadonlyMap<string, Prefecture>, suffix: RegExp): Named[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const written = word.replace(new RegExp(suffix, 'i'), '');
    const prefecture = table.get(unaccented(written.toLowerCase()));
    if (!prefecture) return [];
    const behind = /^ pref(?:ecture|\.)?(?!\p{L})/iu.exec(line.slice(index + word.length))?.[0] ?? '';
    const before = /(?<!\p{L})prefettura (?:di |d')$/iu.exec(line.slice(0, index))?.[0] ?? '';
    return [{ prefecture, written, at: index - before.length, end: index + word.length + behind.length }];
  });
}

/** Whether the name is between commas or last, rather than part of a street, building or company name. */
function standsAlone(line: string, { at, end }: Named, certain: boolean): boolean {
  const before = line.slice(0, at).trim();
  const after = line.slice(end).trim();
  if (!before && !after) return true;
  if (!certain && !/\d|-(?:ku|shi|cho|machi)(?!\p{L})/iu.test(line) && !PLACES.test(line)) return false;
  return /^[.,]?$/.test(after) || (/^$|,$/.test(before) && after.startsWith(','));
}

// Same length, so that positions remain valid.
const blanked = (line: string, code: string | undefined): string =>
  (code ? line.replace(code, ' '.repeat(code.length)) : line).replace(COUNTRY, (word) =>
    ' '.repeat(word.length),
  );

function restOf(line: string, named?: Named): string {
  const rest = named ? `${line.slice(0, named.at)} ${line.slice(named.end)}` : line;
  return rest
    .replace(/^ ?[A-Za-z][A-Za-z .-]{1,30}: ?/, '')
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}\d]/u.test(part))
    .join(', ');
}
