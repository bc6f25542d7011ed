import { ITALIAN_PROVINCES } from './italian-provinces';
import type { Address } from './postal-address';

const STREET =
  /(?<![\p{L}\d])(?:via|viale|v\.le|vicolo|piazza|piazzale|piazzetta|p\.zza|p\.za|p\.le|corso|c\.so|strada|str\.|largo|lungo\p{L}{2,10}|contrada|c\.da|località|loc\.|frazione|fraz\.|borgo|galleria|rotonda|zona industriale|z\.i\.)(?= )/iu;
const ITALY = /(?<!\p{L})(?:italy|italia|ital)(?!\p{L})/iu;
// Postal code (CAP), town, and the province in brackets, after a dash or bare.
const TOWN =
  /(?<![\dA-Za-z])(?:I(?:T)? ?- ?)?(?<cap>\d{5})(?!\d)[ ,-]{0,3}(?<town>\p{L}[\p{L}'’. ]{1,40})?(?:[ -]{0,3}[([] ?(?<bracketed>[A-Z]{2}) ?[)\]]| ?[-,] ?(?<dashed>[A-Z]{2})(?![\p{L}\d]))?/gu;
// US order: Vicenza, VI 36100.
const AHEAD = /[, -]{1,2}([A-Z]{2})[, -]{0,2}$/;
const LAST = /, ?([A-Z]{2})$/;
const BRACKETED = /\( ?([A-Z]{2}) ?\)/g;

/** Postal code (CAP), two-letter province if written, and street with town as the rest. `undefined` if the text is no Italian address. */
export function italianAddressFrom(written: string): Address | undefined {
  // A trailing country name would be taken for part of the town.
  const line = written.replace(/[\s,-]{1,8}(?:italy|italia)\W*$/i, '');
  const street = STREET.exec(line);
  const found = [...line.matchAll(TOWN)].find(
    (match) => street || ITALY.test(written) || provinceBehind(match),
  );
  const province = found ? provinceOf(found) : bracketedProvince(line);
  if (!found && !(street && province)) return undefined;
  const rest = found
    ? streetAndTown(line, found, street?.index)
    : line.slice(street?.index).replace(BRACKETED, '');
  const { cap } = found?.groups ?? {};
  return {
    ...(cap && { postalCode: cap }),
    ...(province && { prefecture: province, prefectureCode: `IT-${province}` }),
    ...(tidy(rest) && { addressRest: tidy(rest) }),
    how: 'it',
  };
}

const isProvince = (code: string | undefined): boolean => code !== undefined && ITALIAN_PROVINCES.has(code);

const provinceOf = (match: RegExpMatchArray): string | undefined =>
  provinceBehind(match) ?? [AHEAD.exec((match.input ?? '').slice(0, match.index))?.[1]].find(isProvince);

function provinceBehind({ groups, index, input }: RegExpMatchArray): string | undefined {
  const { bracketed, dashed, town = '' } = groups ?? {};
  const last = LAST.exec(input ?? '')?.[1];
  const bare = / ([A-Z]{2})$/.exec(town.trim())?.[1];
  return [bracketed, dashed, bare, bracketedProvince((input ?? '').slice(index)), last].find(isProvince);
}

const bracketedProvince = (text: string): string | undefined =>
  [...text.matchAll(BRACKETED)].map(([, code = '']) => code).find((code) => ITALIAN_PROVINCES.has(code));

function streetAndTown(line: string, match: RegExpMatchArray, streetAt = -1): string {
  const at = match.index ?? 0;
  const province = provinceOf(match);
  const town = (match.groups?.town ?? '').trim();
  // Envelope order: 40121 Via …, Bologna, BO.
  if (STREET.test(`${town} `))
    return line.slice(streetAt).replace(LAST, (end, code: string) => (code === province ? '' : end));
  const bareTown = province && town.endsWith(` ${province}`) ? town.slice(0, -3) : town;
  const before = (streetAt >= 0 && streetAt < at ? line.slice(streetAt, at) : line.slice(0, at)).replace(
    AHEAD,
    (ending, code: string) => (code === province ? '' : ending),
  );
  const after = line.slice(at + match[0].length);
  // Town before the street: 40129 Bologna, Via …
  const behind =
    streetAt > at ? line.slice(streetAt) : province ? '' : (/^ ?\([^()]*\)/.exec(after)?.[0] ?? '');
  return [before, behind, bareTown].map(tidy).filter(Boolean).join(', ');
}

const tidy = (text: string): string =>
  text
    .replace(ITALY, '')
    .replace(BRACKETED, '')
    .replace(/(?<![\s,;|/-])[\s,;|/-]+$/, '')
    .replace(/^[\s,;|/:-]+/, '')
    .replace(/ ,/g, ',');
