import type { FormInText } from '~/domain/legal-forms/split-legal-form';
import { skeletonOf } from '~/domain/matching/skeleton';
import { isJapanese, labelOf } from './label';

/** How the text around a Japanese legal form is to be read. */
export interface Surroundings {
  /** Whether the text is the value of a name's label, so all words of it may belong to the name. */
  own: boolean;
}

/** Characters that delimit a name. */
const EDGE = '、。，｡；;：:！!？?「」『』【】［］\\[\\]（）()〈〉《》<>"“”|｜／/…※■●◆▼・…•→＝=\\s\\ufffc©®™';
/** A run of any scripts without a blank; a middle dot joins what stands on both sides. */
const RUN = `[^${EDGE}]+(?:・[^${EDGE}]+)*`;
const LATIN_WORDS = "[A-Za-z0-9][A-Za-z0-9&.,'’+-]*(?: [A-Za-z0-9&][A-Za-z0-9&.,'’+-]*)* ?$";
const RIGHT = new RegExp(
  `^ ?(?:[A-Za-z0-9&.'’+\\-]+ (?:[A-Z0-9&][A-Za-z0-9&.'’+\\-]* )*(?=[A-Z0-9&]))?${RUN}`,
);
const LEFT = new RegExp(`${RUN} ?$`);
const LEFT_LATIN = new RegExp(LATIN_WORDS);
const AFTER_NAME =
  /(?:代表|取締役|社長|会長|会社概要|企業情報|公式|ホームページ|採用|お問|では|には|との|による|について|および|及び|ならび|様|御中|が運営|の)/;
const PARTICLE = /^[のはがをにへとでもや等様、。]/;
/** The beginning of a text, or of a part after a bar. */
const BEGINNING = /(?:^|\|)\s*$/;
/** Prose or a role before a Latin name: 当社はABC, 提携したABC, 発売元ABC. */
const BEFORE_LATIN =
  /(?:[はがをにでとへの]|した|する|いる|から|より|など|及び|および|または|又は|会社|法人|企業|元|者|先|主催|後援|協賛|運営|制作|製作)$/;
/** Words of pages and notices that precede a name and are no part of it. */
const NOT_OF_NAME =
  /^(?:home|top|about|company|profile|access|contact|news|copyright|by|the|and|of|tel|fax|(?:19|20)\d\d)$/i;
/** Words that begin a name and rarely stand alone as one: 日本 ABC. */
const OPENING = /(?:^|[ \ufffc])((?:新|全|東|西|北|南)?日本|ニッポン|国際|第[一二三\d]) $/;
/** Words that end a name and rarely stand alone as one: ABC ジャパン. */
const CLOSING =
  /^(?:日本|ジャパン|ニッポン|ホールディングス?|グループ|テクノロジーズ?|システムズ?|ソリューションズ?|サービス|エンジニアリング|インターナショナル|コーポレーション|研究所|製作所|工業|産業|商事)$/;
/** Sites, former names and roles, which follow a name in its cell. */
const BESIDE_NAME =
  /^(?:旧|代表|登録|略|通称|英|本社|本店)|(?:支店|支社|営業所|事業所|事業部|工場|センター|本部|社長)$/;

/** The name that precedes a legal form: as much of the text as belongs to it, with its trailing blank. */
export function nameBefore(before: string, after: string, { own }: Surroundings): string {
  const run = LEFT.exec(before)?.[0] ?? '';
  const ahead = before.slice(0, before.length - run.length);
  if (!run) return '';
  if (!isJapanese(run)) return latinBefore(before, own);
  const [, head = '', tail = ''] = /^(.*[^\x20-\x7e・])([A-Za-z0-9][\x21-\x7e]* ?)$/.exec(run) ?? [];
  const alone = BEGINNING.test(ahead) && /^(?: |$)/.test(after);
  const foreign = labelOf(head) || (!own && BEFORE_LATIN.test(alone ? head.replace(/の$/, '') : head));
  if (tail && head && foreign) return tail;
  if (own) return ownWords(ahead, run);
  return wordsBefore(ahead, run) + withoutSentence(run);
}

/** Latin words before a form, and the Japanese word to which they belong. */
function latinBefore(before: string, own: boolean): string {
  const latin = (LEFT_LATIN.exec(before)?.[0] ?? '').replace(/^(?:\d{4} |and |the )+/i, '');
  const ahead = before.slice(0, before.length - latin.length);
  const word = (own ? /(?:^|[ \ufffc])([^ \ufffc]+) $/ : OPENING).exec(ahead)?.[1];
  const joined = word && isJapanese(word) && new RegExp(`^${RUN}$`).test(word) && !labelOf(word);
  return joined && !sameSound(word, latin) ? `${word} ${latin}` : latin;
}

/** The Latin words before 日本 in `Sora Net日本株式会社` and `SORA ジャパン株式会社`, with their blank. */
function wordsBefore(ahead: string, run: string): string {
  if (!/^[A-Za-z0-9&]/.test(run) && !CLOSING.test(run.trim())) return '';
  if (run.length > 14) return '';
  const words = (LEFT_LATIN.exec(ahead)?.[0] ?? '').split(' ').filter(Boolean);
  const from = words.findLastIndex((word) => NOT_OF_NAME.test(word)) + 1;
  const kept = words.slice(from).join(' ');
  return / $/.test(ahead) && /^[A-Z0-9]/.test(kept) ? `${kept} ` : '';
}

/** All words of a name's own cell before its form, without a label or the same name in another script. */
function ownWords(ahead: string, run: string): string {
  const words = ahead.split(/(?<= )/);
  let name = run;
  while (words.length) {
    const word = words.pop() ?? '';
    const bare = word.trim();
    if (!new RegExp(`^${RUN} $`).test(word) || labelOf(bare) || NOT_OF_NAME.test(bare)) break;
    if (BESIDE_NAME.test(bare) || sameSound(bare, run)) break;
    name = word + name;
  }
  return name;
}

/** The name without the beginning of its sentence: 販売のみらい (of sales, Mirai) -> みらい. */
const withoutSentence = (run: string): string =>
  run.length <= 14 ? run : (run.split(/[のはがをにでと]/).at(-1) ?? '');

/** The name that follows a legal form, with its leading blank. */
export function nameBehind(before: string, after: string, { own }: Surroundings): string {
  const run = (RIGHT.exec(after)?.[0] ?? '').replace(/(?:様|さま|御中|ほか|他)$/, '');
  if (!/[\p{L}\d]/u.test(run)) return '';
  // 株式会社みらいMirai Co., Ltd.: two names without a blank between them.
  const glued = /^(.*[^\x21-\x7e])[A-Z][A-Za-z]+$/.exec(run)?.[1];
  if (glued && /^ [A-Z&]/.test(after.slice(run.length))) return glued;
  const alone = BEGINNING.test(before) && /^(?: |$)/.test(after.slice(run.length));
  if (own || alone) return run + wordsBehind(after.slice(run.length), run, own);
  const prose = /^ ?[\x20-\x7e]*[A-Za-z0-9](?=(?:[はがをにでとのへも]|から|より))/.exec(run)?.[0];
  if (prose) return prose;
  const cut = run.length > 12 ? AFTER_NAME.exec(run.slice(2)) : null;
  return cut ? run.slice(0, cut.index + 2) : run + wordsBehind(after.slice(run.length), run, own);
}

/** Further words of a name: `日本 ABC`, `ABC ジャパン`; in its own cell any word that is no other name. */
function wordsBehind(rest: string, run: string, own: boolean): string {
  const word = new RegExp(`^ ${RUN}`).exec(rest)?.[0] ?? '';
  const bare = word.trim();
  if (!bare || bare.length > 20 || labelOf(bare) || BESIDE_NAME.test(bare) || sameSound(bare, run)) return '';
  const next = rest.slice(word.length);
  const latin = !isJapanese(bare);
  // A second word in Latin letters begins the name in English.
  if (latin && /^[ ,]+[A-Za-z]/.test(next)) return '';
  const opened = OPENING.test(` ${run.trim()} `) || (own && /[A-Za-z0-9]$/.test(run) && isJapanese(run));
  if (latin) return opened ? word : '';
  const closes = CLOSING.test(bare) && /[A-Za-z0-9]$/.test(run);
  const reading = /\p{sc=Han}/u.test(run) && /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u.test(bare);
  return closes || (own && (!reading || CLOSING.test(bare))) ? word + wordsBehind(next, run + word, own) : '';
}

/** Whether two words are one name in two scripts: みらい and MIRAI. */
function sameSound(one: string, other: string): boolean {
  const sound = skeletonOf(one);
  return isJapanese(one) !== isJapanese(other) && sound.length >= 2 && sound === skeletonOf(other);
}

/** Forms that never follow a name, whatever abbreviation stands before them: KKK 一般社団法人 架空協会. */
const ALWAYS_BEFORE =
  /(?:社団|財団|行政|開発|学校|医療|福祉|宗教|非営利活動|大学|機関|農業)法人|^(?:認定)?NPO/;

/** Whether the form precedes its name: by what touches the form, else by common usage. */
export function isBeforeName(before: string, left: string, after: string, form: FormInText): boolean {
  if (!left || PARTICLE.test(left.trim().slice(-1)) || labelOf(left)) return true;
  if (PARTICLE.test(after) || AFTER_NAME.test(after.slice(0, 4))) return false;
  if (/\s$/.test(before)) return !/^\s/.test(after) || ALWAYS_BEFORE.test(form.written);
  if (/^\s/.test(after)) return false;
  return form.end - form.at > 3;
}
