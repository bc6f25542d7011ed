import { compatible } from '~/domain/text/normalise';
import { ENDINGS, HEAD_OFFICE, LABELS, type LabelField, OTHER_SITE } from './vocabulary';

/** A label of a company profile and the fields it denotes. */
export interface Label {
  /** Never empty; several for combined labels such as 電話・FAX (phone and fax). */
  fields: LabelField[];
  /** As written on the page. */
  written: string;
  /** Text of a trailing bracket: 従業員数（連結） (employees, consolidated) -> 連結. */
  qualifier: string;
  /** The label without decoration and bracket, lower case. */
  stem: string;
}

const BY_LABEL = new Map<string, LabelField>(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels
      .split(/\s+/)
      .filter(Boolean)
      .map((label): [string, LabelField] => [label.normalize('NFKC').toLowerCase(), field as LabelField]),
  ),
);

const LEADING = /^(?:[\s■□●○◆◇▼▽▲△◎★☆・･▶►▷➤✔✓※＊*#>»›\-–—_|｜【〔[「『<]|[(（]?\d{1,2}[.)．）、])+/;
const TRAILING = /[\s】〕\]」』>:：;；*＊・.。､、]+$/;
const LONGEST_JA = 15;
const LONGEST_LATIN = 40;
const PARTS = /[/／・･&＆、,，及と]|および|または|又は|もしくは|\sand\s|\se\s/;

/** The label a text is, or `undefined`. Blanks, bullets and brackets are ignored: 資　本　金 (capital), ■所在地 (address), 従業員数（連結）. */
export function labelOf(text: string): Label | undefined {
  const written = text.replaceAll('\u200b', '').trim();
  if (!written || written.length > LONGEST_LATIN + 20) return undefined;
  const bracket = /[(（【［[〔]([^()（）【】]*)[)）】］\]〕]\s*[:：]?\s*$/.exec(written);
  const bare = bracket && bracket.index > 0 ? written.slice(0, bracket.index) : written;
  const qualifier = bracket && bracket.index > 0 ? (bracket[1] ?? '').trim() : '';
  const stem = stemOf(bare);
  const latin = stem.replace(/[^\x21-\x7e]/g, '').length;
  if (!stem || stem.length - latin > LONGEST_JA || latin > LONGEST_LATIN) return undefined;
  const fields = fieldsOf(stem, bare);
  if (!fields.length) return undefined;
  return { fields: qualified(fields, qualifier), written, qualifier, stem };
}

/** The label a cell is whose lines say the same in two languages (学校名⏎/ Name of School), or that of its joined lines. */
export function labelOfCell(text: string): Label | undefined {
  const joined = text.replaceAll('\n', '');
  const label = labelOf(joined);
  if (label) return label;
  const lines = text.split('\n').map((line) => line.trim().replace(BETWEEN_LANGUAGES, '').trim());
  const [first = '', second = ''] = lines;
  if (lines.length !== 2 || isJapanese(first) === isJapanese(second) || /\d/.test(text)) return undefined;
  const [japanese, latin] = isJapanese(first) ? [first, second] : [second, first];
  const known = /^[A-Za-z]/.test(latin) && latin.length <= LONGEST_LATIN ? labelOf(japanese) : undefined;
  return known ?? labelOf(latin);
}

/** What joins the two languages of a label. */
const BETWEEN_LANGUAGES = /^[/／|｜(（]|[/／|｜)）]$/g;

/** Whether the text contains Japanese characters. */
export const isJapanese = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(text);

const stemOf = (text: string): string =>
  compatible(text.replace(ICON, ''))
    .replace(/[’‘]/g, "'")
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/\s+/g, '')
    .toLowerCase();

/** An icon before a label with the same meaning. */
const ICON = /^\s*[\u2121\u213b\u2709☎📞📠📧]\s*(?=\p{L})/u;

function fieldsOf(stem: string, bare: string): LabelField[] {
  const one = fieldOf(stem) ?? bilingual(stem);
  if (one) return [one];
  const parts = compatible(bare).toLowerCase().split(PARTS).map(stemOf).filter(Boolean);
  const fields =
    parts.length > 1 && parts.length < 5 ? parts.map((part) => fieldOf(part) ?? bilingual(part)) : [];
  const known = fields.filter((field) => field !== undefined);
  if (known.length && known.length === fields.length) return [...new Set(known)];
  // HQ & Clean room: the known part decides.
  const [first] = fields;
  return parts.length === 2 && first === 'headOffice' ? [first] : [];
}

/** One label in two languages: `会社名companyname`, `companyname会社名` (company name). */
function bilingual(stem: string): LabelField | undefined {
  const [, before = '', ja = '', after = ''] = /^([a-z.&'-]*)([^\x21-\x7e]+)([a-z.&'-]*)$/.exec(stem) ?? [];
  if (!ja || !(before || after) || (before && after) || /^[・/&、]|[・/&、]$/.test(ja)) return undefined;
  // The Latin half may be any translation; it must be a known label only if the Japanese half is not.
  return fieldOf(ja) ?? fieldOf(before || after);
}

function fieldOf(stem: string): LabelField | undefined {
  const exact = BY_LABEL.get(stem);
  if (exact) return exact;
  if (!isJapanese(stem)) return latinFieldOf(stem);
  for (let length = stem.length - 1; length >= 2; length--) {
    const field = BY_LABEL.get(stem.slice(0, length));
    const ending = stem.slice(length);
    // 運営者情報 (about the operator) is a heading and not a label of a name.
    // オーナー様 (to the owners) addresses customers.
    if (!field || (field === 'representative' && ending.includes('様'))) continue;
    if (ENDINGS.test(ending) && !(field === 'name' && SUBJECT.test(ending))) return field;
  }
  if (ORGANISATION_NAME.test(stem)) return 'name';
  return BUSINESS.test(stem) ? 'business' : siteOf(stem);
}

const SUBJECT = /情報|概要|内容|一覧|詳細|について|先/;
/** Labels such as 弁護士法人名 (name of the law firm), クリニックの名称 (name of the clinic); not 貴社名 (your company's name) of a form. */
const ORGANISATION_NAME =
  /^[^貴御]{0,6}(?:法人|会社|事務所|医院|病院|クリニック|組合|協会|団体|学園|協議会|センター)の?名称?$/;

/** Labels such as 事業の内容, 主たる業務, 当社の主な事業内容 (content of the business, principal activities). */
const BUSINESS =
  /^(?:会社|当社|弊社|法人|団体)?の?(?:主な|主要な?|主たる|おもな)?(?:事業|業務|営業|活動)(?:活動)?の?(?:内容|概要|種類|種目|品目|範囲|領域|分野|項目|目的)?$/;

const USUAL_WORDS = /^(?:main|major|principal|our|the|company|corporate|total)(?=.{3})/;

/** A Latin label without filler words (Main business activities), or one that names a site (Nagoya Sales Office). */
function latinFieldOf(stem: string): LabelField | undefined {
  const bare = stem.replace(USUAL_WORDS, '');
  if (bare !== stem) return BY_LABEL.get(bare);
  return /^[a-z.'-]+(?:office|branch|plant|factory|laboratory|warehouse|showroom)$/.test(stem)
    ? 'site'
    : undefined;
}

/** The name of a law, accountant's or architect's office, which is an organisation and no site. */
export const PRACTICE = /^\S{0,18}\s?\S{0,8}(?:法律|会計|税理士|司法書士|行政書士|社労士|特許|設計)事務所$/;

/** The name of a site as a label: 名古屋営業所 (Nagoya sales office), 本社工場 (head office plant). */
function siteOf(stem: string): LabelField | undefined {
  if (PRACTICE.test(stem) || /[はがをにでも。、\d]|会社|法人|\(株\)|\(有\)|copyright/.test(stem))
    return undefined;
  if (/^.{0,6}(本社|本店)(.{0,4}(工場|事務所|オフィス|ビル|所在地|住所))?$/.test(stem)) return 'headOffice';
  if (OTHER_SITE.test(stem) && /(社|店|所|場|部|室|庫|房|センター|オフィス|ラボ|館)$/.test(stem))
    return 'site';
  return HEAD_OFFICE.test(stem) && /(所在地|住所)$/.test(stem) ? 'headOffice' : undefined;
}

/** A qualifier may change the field: 社名（英文） denotes the English name. */
function qualified(fields: LabelField[], qualifier: string): LabelField[] {
  const bracket = compatible(qualifier);
  if (fields[0] === 'name' && /英|欧文|english|ローマ字/i.test(bracket)) return ['nameEn'];
  if (fields[0] === 'name' && /カナ|かな|フリガナ|ふりがな|読み/.test(bracket)) return ['nameKana'];
  if (fields[0] === 'address' && HEAD_OFFICE.test(bracket)) return ['headOffice'];
  if (fields[0] === 'address' && OTHER_SITE.test(bracket)) return ['site'];
  if (/fax|ファックス/i.test(bracket) && fields[0] === 'phone') return ['phone', 'fax'];
  return fields;
}
