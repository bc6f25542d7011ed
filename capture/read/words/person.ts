import { plain } from '~/domain/text/normalise';
import { isJapanese, labelOf } from './label';

/** A representative of an organisation. */
export interface Person {
  name: string;
  title: string;
}

const TITLES = [
  '代表取締役(?:社長|会長|副社長|専務|常務)?(?:執行役員)?(?: ?兼 ?(?:社長|会長)?(?:執行役員)?)?(?:社長)?(?:CEO|COO)?',
  '代表執行役(?:社長)?(?:CEO)?',
  '取締役(?:社長|会長|所長)',
  '最高経営責任者',
  '代表(?:社員|役員|理事|弁護士|税理士|行政書士|司法書士|社労士|公認会計士|パートナー|幹事|世話人|者)?',
  '理事長',
  '総裁',
  '頭取',
  '会頭',
  '業務執行社員',
  '職務執行者',
  '社長',
  '会長',
  'センター長',
  '所長',
  '館長',
  '院長',
  '学長',
  '校長',
  '園長',
  '組合長',
  '機構長',
  '知事',
  '店主',
  '事業主',
  'CEO',
  '取締役',
];
const LATIN_TITLES =
  'representative director(?:,? ?(?:and|&)? ?(?:president|ceo|chairman))*(?: ?(?:and|&) ?ceo)?|president(?:,? ?(?:and|&)? ?(?:ceo|representative director|director))*|(?:co-?)?founder(?:,? ?(?:and|&)? ?(?:ceo|president|representative director))*|ceo(?:,? ?(?:and|&) ?(?:co-?)?founder)|director general|secretary general|managing partner|managing member|representative (?:member|partner|executive officer)|executive director|chief executive officer|ceo|chair(?:man|person)|managing director|general manager|representative|amministratore (?:delegato|unico)|presidente|legale rappresentante|rappresentante legale|titolare';
/** Matches Japanese titles of representatives. */
export const TITLE = new RegExp(`(?:${TITLES.join('|')})`, 'g');
const TITLE_FIRST = new RegExp(`^(${TITLES.join('|')})[\\s:：/／・,、]*`);
const LATIN_TITLE_FIRST = new RegExp(`^(?:the )?(${LATIN_TITLES})[\\s:,./-]+`, 'i');
const LATIN_TITLE_LAST = new RegExp(`[\\s:,./(-]+(${LATIN_TITLES})\\)?$`, 'i');
const NAME_JA =
  /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶヵー・]{1,8}(?: [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶヵー・]{1,8}){0,2}|[\p{sc=Katakana}ー・]{9,14})$/u;
const NAME_LATIN =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof|Ing|Dott)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:de|di|del|della|van|von)?\s?\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const NO_NAME =
  /会社|法人|大学|学部|協会|研究|教授|助教|博士|講師|顧問|担当|本社|支店|挨拶|あいさつ|メッセージ|プロフィール|紹介|略歴|経歴|代表|取締役|社長|会長|監査|役員|執行|部長|本部|事業|電話|住所|番号|用途|製品|ディレクター|デザイナー|マネージャー|エンジニア|プロデューサー|コンサル|サービス|システム|ソリューション|様(?:$| )|\S{2}会(?:$| )|氏名|名前|理念|について|ください|します|ました|です|こちら|写真|画像|募集|採用|なし|未定|以下|当社|弊社|選任|株主|連絡|対応|責任|(?<=[\p{sc=Han}\p{sc=Katakana}])の(?![りぞぶ])/u;

/** The person a text names, with title; `undefined` if it names none. `代表取締役 山田 花子（二代目）` (representative director, name, second generation) -> 山田 花子. */
export function personFrom(text: string): Person | undefined {
  const written = plain(text)
    .replace(/^[■●◆・▼*]+\s*/, '')
    .replace(DEGREES, '')
    .replace(OWN_BODY, '');
  if (!written || written.length > 80) return undefined;
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/.exec(written);
  const inBracket = bracket?.[2] ?? '';
  // A bracket and the text after it are a reading or a remark; the text before it may be the title.
  const [, before = '', , after = ''] = bracket ?? [];
  const whole = bracket
    ? before === '' || titleAlone(before)
      ? `${before} ${after}`.trim()
      : before
    : written;
  const found = isJapanese(whole) ? japanesePerson(whole) : latinPerson(whole);
  if (!found) return undefined;
  const title = found.title || titleAlone(inBracket);
  return { name: found.name, title };
}

/** Academic degrees after a name. */
const DEGREES = /(?:\s*,?\s*(?:Ph\.? ?D|M\.? ?D|M\.? ?B\.? ?A|博士(?:\([^()]*\))?)\.?)+$/i;
/** The body that a person heads, before the title: みほん会 会長 見本 正. */
const OWN_BODY = new RegExp(
  `^[^\\s:]{1,30}(?:会|協会|連盟|組合|法人|会社|財団|社団|連合|機構|クラブ|センター|大学|学校|病院|研究所|事務所)\\s(?=(?:${TITLES.join('|')})\\s)`,
);
/** A profession before the name: 弁護士 見本 正 (attorney). */
const PROFESSION =
  /^(?:弁護士|税理士|公認会計士|司法書士|行政書士|社会保険労務士|弁理士|一級建築士|医師|医学博士|工学博士)[\s・,、]*/;
/** Generation of a family business's head: 八代目 見本 治兵衛 (the eighth). */
const GENERATION = /^第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})代目?(?:当主|蔵元|店主)?[\s・]+/;
/** A second job title: 代表取締役 / アートディレクター (art director). */
const POST =
  /^(?:\S{0,12}(?:ディレクター|デザイナー|エンジニア|プロデューサー|マネージャー|オフィサー|プランナー|アーキテクト)|C[A-Z]O)(?=\s)/;

/** The text if it consists of a title only, else empty. */
export const titleAlone = (text: string): string =>
  new RegExp(`^(?:${TITLES.join('|')}|${LATIN_TITLES})$`, 'i').test(text) ? text : '';

/** The representative's title in a text that names nothing but posts: 代表社員 / CEO -> 代表社員, 代表取締役 兼 CTO -> 代表取締役; else empty. A Japanese title comes before a Latin one. */
export function titleIn(text: string): string {
  const whole = titleAlone(text);
  if (whole) return whole;
  const parts = text.split(BETWEEN_POSTS).filter(Boolean);
  const titles = parts.map(titleAlone).filter(Boolean);
  return parts.every((part) => titleAlone(part) || OTHER_POST.test(part))
    ? (titles.find(isJapanese) ?? titles[0] ?? '')
    : '';
}

const BETWEEN_POSTS = /\s?[/・,、|&()]\s?|\s?兼任?\s?|\sand\s|\s/;
const OTHER_POST =
  /^(?:C[A-Z]O|VP|.{0,8}(?:役員|取締役|部長|本部長|室長|局長|工場長|医師|理事|社員|責任者|統括))$/;

function japanesePerson(text: string): Person | undefined {
  const first = TITLE_FIRST.exec(text);
  let rest = first ? text.slice(first[0].length) : text;
  let title = first?.[1] ?? '';
  const second = title ? TITLE_FIRST.exec(rest) : null;
  if (second) rest = rest.slice(second[0].length);
  const post = title ? POST.exec(rest)?.[0] : undefined;
  if (post) {
    title = text.slice(0, text.length - rest.length + post.length);
    rest = rest.slice(post.length).trim();
  }
  if (!title) {
    const last = new RegExp(`[\\s/／・,、]+(${TITLES.join('|')})$`).exec(rest);
    if (last) {
      title = last[1] ?? '';
      rest = rest.slice(0, last.index);
    }
  }
  const name = withoutReading(
    rest
      .replace(/^(?:CEO|COO|氏名|名前)[\s:：]+/, '')
      .replace(/^兼\S+\s/, '')
      .replace(GENERATION, '')
      .replace(PROFESSION, '')
      .trim(),
  );
  return isName(name) ? { name, title } : undefined;
}

function latinPerson(text: string): Person | undefined {
  const first = LATIN_TITLE_FIRST.exec(text);
  const last = first ? null : LATIN_TITLE_LAST.exec(text);
  const rest = (first ? text.slice(first[0].length) : last ? text.slice(0, last.index) : text)
    .trim()
    .replace(/[,:]$|(?<=\p{L}{3})\.$/u, '');
  const name = rest.replace(
    /^(?:(?:Mr|Ms|Mrs|Dr|Prof|Emer|Ing|Dott|Sig|Avv|Cav|Rag|Geom)\.?(?:ssa)?\s+)+/i,
    '',
  );
  return NAME_LATIN.test(name) && name.length <= 50 ? { name, title: (first ?? last)?.[1] ?? '' } : undefined;
}

/** Removes the kana reading after a name in kanji: 見本 健 みほん けん. Given names written in kana are preserved. */
function withoutReading(name: string): string {
  const words = name.split(' ');
  const kana = words.findIndex((word) => !/\p{sc=Han}/u.test(word));
  if (kana >= 2) return words.slice(0, kana).join(' ');
  const [first = '', second = ''] = words;
  return kana === 1 && words.length === 2 && second.length > first.length + 1 ? first : name;
}

/** Whether a text is a personal name, Japanese or Latin. */
export function isName(name: string): boolean {
  if (NO_NAME.test(name) || labelOf(name)) return false;
  if (NAME_LATIN.test(name)) return true;
  const bare = name.replace(/[\s・]/g, '');
  return NAME_JA.test(name) && bare.length >= 2 && bare.length <= 14;
}
