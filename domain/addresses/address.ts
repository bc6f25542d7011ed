import { plain } from '../text/normalise';
import { italianAddressFrom } from './italian-address';
import { latinAddressFrom } from './latin-address';
import type { Address } from './postal-address';
import { CITIES, PREFECTURES, type Prefecture } from './prefectures';

const NAMES = PREFECTURES.map(({ ja }) => ja).join('|');
const CITY_NAMES = CITIES.map(({ ja }) => ja).join('|');
// Allowed before an address: nothing, a bullet, a label or the country.
const LEAD =
  '(?:^|[\\s():;「」【】〔〕\\[\\]<>・,、。/|■●◆]|日本国?|本社|本店|支社|支店|所在地|住所|営業所|工場|事務所|本部)';
// Rejects names in prose: particles after the name, except に of にかほ市 and 長 of 長崎市.
const IN_PROSE =
  '(?!庁|役所|大学|産|市?民|知事|市?長(?![^\\s\\d]{1,3}[市区町村郡])|警|立|内|教育|で|を|が|は|へ|も|と|の|に(?!かほ)|から|まで|および|及び|全域|発|拠点|近郊|周辺)';
// A municipality or a number within a few characters, or the end of the text.
const MUNICIPALITY =
  '(?=[\\s)]*$|\\s*[^\\s\\d]{1,10}[市区町村郡]|\\s*[^\\s\\d]{1,12}[\\d一二三四五六七八九十])';
// 千葉市美浜区を拠点に… (based in Mihama-ku, Chiba): a place in a sentence.
const SENTENCE = /^[^\d]{0,20}[市区町村](?:を|で|に|から|が|は|および| ?発)/u;
const PREFECTURE = new RegExp(`${LEAD}(?<name>${NAMES})${IN_PROSE}`, 'u');
const PREFECTURE_OF_ADDRESS = new RegExp(`${PREFECTURE.source}${MUNICIPALITY}`, 'u');
const CITY = new RegExp(`${LEAD}(?<name>${CITY_NAMES})${IN_PROSE}`, 'u');
const START = new RegExp(`〒|${NAMES}`, 'u');

const CODE_SIGNS =
  /(?:〒|郵便番号|(?:postal|zip) ?(?:code)?) ?:? ?(?<code>\d{3}(?: ?- ?| )?\d{4})(?!\d|-)/giu;
const CODE_FIRST = /^\(?(?<code>\d{3}-\d{4})(?!\d|-)/u;
const CODE_BEFORE_NAME = new RegExp(
  `(?<![\\d-])(?<code>\\d{3}-\\d{4})(?=\\)? ?(?:${NAMES}|${CITY_NAMES}))`,
  'u',
);

/** Postal code, prefecture and rest of an address in Japanese, English or Italian, without phone numbers, map links and directions (docs/domain-rules.md 4.1). */
export function addressFrom(text: string): Address {
  const line = addressLineOf(text);
  const { code, without } = postalCodeOf(line);
  const japanese = japaneseAddressFrom(without, code !== undefined);
  const found = japanese ?? (code ? undefined : italianAddressFrom(line)) ?? latinAddressFrom(without, code);
  const rest = found ? found.addressRest : ending(without);
  const { addressRest: _, ...parts } = found ?? {};
  return { ...(code && { postalCode: code }), ...parts, ...(rest && { addressRest: rest }) };
}

/** Separates the Japanese postal code: with 〒 anywhere, without it only at the start or before a prefecture. */
function postalCodeOf(line: string): { code?: string; without: string } {
  const found = [...line.matchAll(CODE_SIGNS)][0] ?? CODE_FIRST.exec(line) ?? CODE_BEFORE_NAME.exec(line);
  const digits = found?.groups?.code?.replace(/\D/g, '');
  if (!found || !digits) return { without: line };
  const before = line.slice(0, found.index);
  // A second postal code begins a second address.
  const [after = '', next] = line.slice(found.index + found[0].length).split('〒');
  const own = next === undefined ? after : after.replace(NEXT_SITE, '');
  return {
    code: `${digits.slice(0, 3)}-${digits.slice(3)}`,
    without: `${before} ${own}`.replace(EMPTY_BRACKET, '').trim(),
  };
}

function japaneseAddressFrom(line: string, coded: boolean): Address | undefined {
  const named = (coded ? PREFECTURE : PREFECTURE_OF_ADDRESS).exec(line);
  const city = named ? undefined : CITY.exec(line);
  const found = named ?? city;
  const name = found?.groups?.name;
  if (!found || !name) return undefined;
  const prefecture = named
    ? PREFECTURES.find(({ ja }) => ja === name)
    : CITIES.find(({ ja }) => ja === name)?.prefecture;
  const at = found.index + found[0].length - (named ? 0 : name.length);
  if (!coded && SENTENCE.test(line.slice(at))) return undefined;
  return addressIn(
    prefecture,
    ending(line.slice(at).replace(NEXT_ADDRESS, '')),
    named ? 'ja' : 'designated-city',
  );
}

const addressIn = (
  prefecture: Prefecture | undefined,
  rest: string,
  how: 'ja' | 'designated-city',
): Address => ({
  ...(prefecture && { prefecture: prefecture.ja, prefectureCode: prefecture.code, how }),
  ...(rest && { addressRest: rest }),
});

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
// Longer text is not an address.
const LONGEST = 1_000;
const ACCESS =
  /徒歩|下車|より(?:車|バス|約?\d{1,3}分)|から(?:車|バス|約?\d{1,3}分)|駐車場|お?問い?合わ?せ|地図|ご案内|minutes? (?:walk|on foot|from)|min\.? (?:walk|from)/i;
/** A sentence or remark about an address, rather than a part of it. */
const NOTE =
  /(?:です|ます|ません|下さい|ください)(?![ぁ-ん])|専用|兼用|のみ$|の際|場合|お越し|来[社店館客]|玄関|入り?口|^[※＊*]|^注[)）:]/;
/** A heading or mark at the beginning of a line: the next site, a map. */
const MARKED = /^[【〈<《≪■□●○◆◇▼▽▶]/;
const SITE =
  /^(?:大?代表?|直通|本社|本店|登記(?:上|簿上)?(?:の?住所|本店)?|支社|支店|営業所|工場|事務所|オフィス)$/;
const STOP = new RegExp(
  '[\\s([【<■●◆▼※→>|/,、-]{0,6}(?:' +
    '(?<![A-Za-z])(?:tel(?:ephone)?|fax|facsimile|phone|e-?mail|mail|url|https?:|(?:(?:open|view|see|show|check|find|get|click)\\s(?:\\w{2,6}\\s){0,3})?(?:(?:google ?)?maps?|directions)|apri(?:\\s\\w{2,5}){0,2}\\smappa|vedi(?:\\s\\w{2,5}){0,2}\\smappa|p\\.? ?iva|partita iva|c\\.f\\.|cod\\. ?fisc|r\\.?e\\.?a|cap\\. ?soc)(?![A-Za-z])' +
    '|(?<!\\p{L})(?:お?電話|携帯|ファックス|ファクス|メール|(?:google ?)?(?:地図|マップ)|アクセス(?!ビル)|交通|最寄|営業時間|受付時間|代表取締役|設立|資本金|グーグル|(?:JR|地下鉄|東京メトロ|都営)\\S{0,20}[線駅])' +
    '|大きな地図|周辺地図' +
    ').*$',
  'isu',
);
const OTHER_NUMBER = /[\s(,、/]{0,4}(?<!\d)(?:\+\d\d|0\d{1,4})[-( ]\d{1,4}[-) ]\d{3,4}(?!\d).*$/su;
// A second prefecture, or the name of another site, begins another address.
const NEXT_ADDRESS = new RegExp(
  `[\\s、/]{1,3}(?:\\S{0,10}(?:支社|支店|営業所|工場|オフィス|研究所|事業所)[ :]{0,2})?(?:${NAMES})(?=\\S{0,8}[市区町村郡]).*$`,
  'su',
);
const NEXT_SITE = /\s\S{0,12}(?:本社|支社|支店|営業所|工場|オフィス|研究所|事業所)[\s:]*$/;
/** A remark or the heading of the next site behind the address. */
const REMARK = /\s(?:※\s?\D.*|[【〈《■●◆▼][^【】〈〉《》\d]{1,30}[】〉》]?)$/su;
const EMPTY_BRACKET = / ?[([] ?[)\]]/g;
const BRACKET = / ?[([【〔]([^()[\]【】〔〕]{1,120})[)\]】〕]/g;

/** The address within a text, on one line: directions are removed and the text ends at a phone number or map link. */
function addressLineOf(text: string): string {
  const lines = text
    .slice(0, LONGEST)
    .split(/[\r\n]+/)
    .map(plain)
    .filter(Boolean);
  if (lines.length === 0) return '';
  const line = withoutNext(lines)
    .filter((each, at) => at === 0 || each.includes('〒') || !(ACCESS.test(each) || NOTE.test(each)))
    // In Latin addresses a line break stands for a comma.
    .reduce((left, each) => left + (CJK.test(text) || /[,|-]$/.test(left) ? ' ' : ', ') + each)
    .replace(BRACKET, (bracket, inside: string) =>
      ACCESS.test(inside) || SITE.test(inside) || NOTE.test(inside) ? ' ' : bracket,
    );
  const from = Math.max(0, line.search(START));
  return ending(STOP.test(line.slice(0, from)) ? line.slice(from) : line);
}

/** The lines without the heading of the next site and what follows it. */
function withoutNext(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((each) => START.test(each));
  const next = lines.findIndex((each, at) => at > Math.max(0, first) && first >= 0 && MARKED.test(each));
  return next > 0 ? lines.slice(0, next) : lines;
}

const ending = (rest: string): string =>
  rest
    .replace(STOP, '')
    .replace(OTHER_NUMBER, '')
    .replace(REMARK, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s):;,、。\]】〕」・/|-]+/, '')
    .replace(/(?<![\s(:;,、。[【〔「・/|-])[\s(:;,、。[【〔「・/|-]+$/, '');
