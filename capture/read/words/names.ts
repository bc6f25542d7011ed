import { type FormInText, formsIn, splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { plain } from '~/domain/text/normalise';
import { isBeforeName, nameBefore, nameBehind, type Surroundings } from './japanese-name';
import { isJapanese } from './label';

/** An organisation's name with its legal form, as found in a text. */
export interface FoundName {
  /** Without a blank between form and name if the form is Japanese. */
  name: string;
  script: 'ja' | 'latin';
  /** Whether the text consists of this name only. */
  whole: boolean;
}

/** Words after a legal form that make no name: 弁護士法人情報 (about the law firm), 株式会社とは (what is a company). */
const NOT_A_NAME = /^(?:情報|名|名称|概要|案内|一覧|について|とは|化|向け|専門|等|など)$/;
const LONGEST = 40;
/** How far from its legal form a name is looked for, in characters. */
const REACH = 200;

/** The organisation names with a legal form in a text, in order; `own` for the value of a name's label. */
export function namesIn(text: string, around: Surroundings = { own: false }): FoundName[] {
  // Letter-spaced names: 有限会社 見 本 堂.
  const written = plain(text).replace(/(?<!\S)(?:\p{sc=Han} ){2,}\p{sc=Han}(?!\S)/gu, (spaced) =>
    spaced.replaceAll(' ', ''),
  );
  const names: FoundName[] = [];
  let from = 0;
  for (const form of formsIn(written)) {
    if (form.at < from) continue;
    const found = isOfJapaneseName(written, form)
      ? japaneseName(written, form, from, around)
      : latinName(written, form, from, around);
    if (!found) continue;
    from = found.end;
    const { name, script } = found;
    names.push({ name, script, whole: isWhole(written, found.start, found.end) });
  }
  return names;
}

/** Whether the form is Japanese, or Latin letters directly before a Japanese name: NPO架空協会. */
const isOfJapaneseName = (text: string, { written, end }: FormInText): boolean =>
  isJapanese(written) || (written === 'NPO' && isJapanese(text.slice(end, end + 2)));

interface Span {
  name: string;
  script: 'ja' | 'latin';
  start: number;
  end: number;
}

function japaneseName(text: string, form: FormInText, from: number, around: Surroundings): Span | undefined {
  const before = text.slice(Math.max(from, form.at - REACH), form.at);
  const after = text.slice(form.end, form.end + REACH);
  const right = nameBehind(before, after, around);
  const left = nameBefore(before, after, around);
  const pre = right && isBeforeName(before, left, after, form);
  const run = (pre ? right : left).replace(/(?<=[^\x21-\x7e]|^ ?[^.]+)\.$/, '');
  if (!run || NOT_A_NAME.test(run.trim())) return undefined;
  const name = pre ? form.written + run.trim() : run.trim() + form.written;
  if (name.length > LONGEST || splitLegalForm(name).form === undefined) return undefined;
  return pre
    ? { name, script: 'ja', start: form.at, end: form.end + right.length }
    : { name, script: 'ja', start: form.at - left.length, end: form.end };
}

/** A word of a name, possibly in brackets: Mirai (Italia) S.r.l. */
const LATIN_RUN = /(?:[^\s\ufffc|｜,、。:：;()[\]【】「」©®™•·–—→>]+|\([\p{L} .]{1,20}\))$/u;
/** Small words within a name: Yoru no Kujira, Officina di Prova. */
const SMALL = /^(?:\p{Ll}{1,3}|della?|dell'\p{L}+|&|\+)$/u;
const NO_NAME =
  /^(?:copyright|\(c\)|c|by|all|rights|reserved|(?:19|20)\d\d(?:[-–~](?:(?:19|20)?\d\d|present)?)?|powered|designed|©)$/i;

/** Words that precede a name in headings and sentences: About Mirai Corporation; About Inc. is a name. */
const HEADING_WORD =
  /^(?:about|contact|find|founded|join|meet|visit|why|inside|at|by|for|from|with) (?=\S+ )/i;

function latinName(text: string, form: FormInText, end: number, { own }: Surroundings): Span | undefined {
  const from = Math.max(end, form.at - REACH);
  const gap = /[\s,]+$/.exec(text.slice(from, form.at))?.[0] ?? '';
  let start = form.at - gap.length;
  for (let words = 0; words < 9; words++) {
    // みらい株式会社／MIRAI INC.: the slash separates two names.
    const word = LATIN_RUN.exec(text.slice(from, start))?.[0].replace(/^(?:.*[^\x21-\x7e].*)?\//, '');
    // In its own cell a word of both scripts belongs to the name: 日本ABC Sora Inc.
    const mixed = own && word && isJapanese(word) && /[A-Za-z\d]$/.test(word);
    if (!word || (isJapanese(word) && !mixed) || NO_NAME.test(word)) break;
    if (!mixed && !/^[\p{Lu}\d&+“"'’(]/u.test(word) && !SMALL.test(word) && words > 0) break;
    start -= word.length;
    const blank = /[ ]$/.exec(text.slice(from, start))?.[0] ?? '';
    if (!blank) break;
    start -= blank.length;
  }
  const name = text
    .slice(start, form.end)
    .trim()
    .replace(/^(?:\p{Ll}{1,3} )+/u, '')
    .replace(HEADING_WORD, '');
  const core = splitLegalForm(name);
  if (!core.form || !core.core || core.core.length < 2) return undefined;
  return { name, script: 'latin', start, end: form.end };
}

const isWhole = (text: string, start: number, end: number): boolean =>
  /^[\s"“「『【]*$/.test(text.slice(0, start)) &&
  /^(?:\s*[(（][^()（）]{1,30}[)）])?[\s."”」』】]*$/.test(text.slice(end));
