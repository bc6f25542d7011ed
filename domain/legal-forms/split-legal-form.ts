import { plain } from '../text/normalise';
import type { LegalFormId } from './legal-forms';
import { formNamed, JAPANESE_FORMS, LATIN_FORMS, mayBeLatin } from './spellings';

export { type FormInText, formsIn, hasLegalForm } from './in-text';
export type { LegalFormId };

/** A name and its legal form; `form` and related fields are absent if the name has none or consists of a form only. */
export interface SplitName {
  /** The name without form and alias, NFKC. */
  core: string;
  form?: LegalFormId;
  /** Before (前株) or after (後株) the name. It is part of the registered name, so two companies may differ only in it. */
  position?: 'pre' | 'post';
  /** The canonical form: 株式会社 for ㈱; Latin forms as written. */
  written?: string;
  /** Whether it was abbreviated as ㈱ or (株), which is often put on the wrong side. */
  abbreviated?: true;
  /** Text of a trailing bracket that is no form, usually a short name. */
  alias?: string;
}

interface Found extends Omit<SplitName, 'core' | 'alias'> {
  form: LegalFormId;
  position: 'pre' | 'post';
  core: string;
  length: number;
}

// Longer text is prose, not a name.
const LONGEST_NAME = 200;
const LONGEST_FORM = 80;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const JAPANESE_START = /^[\u3040-\u30ff\u3400-\u9fff]/;
// `Hotel & Spa` is no società per azioni (S.p.A.).
const LEFT_OPEN = /(?:&|\b(?:and|of|for|the|e|et|di|de))$/i;

/** Splits off the longest legal form at the start or end of a name, once. A name that consists of a form stays whole (docs/domain-rules.md 3.1). */
export function splitLegalForm(name: string): SplitName {
  const whole = unifiedSpelling(name);
  if (whole.length > LONGEST_NAME || formNamed(whole)) return { core: whole };
  const { core: outside, alias } = withoutAlias(whole);
  const found = formOf(outside);
  if (!found) return { core: outside, ...(alias && { alias }) };
  const { core: bare, alias: inner } = alias ? { core: found.core, alias } : withoutAlias(found.core);
  const { length: _, ...form } = found;
  return { ...form, core: bare, ...(inner && { alias: inner }) };
}

// Unifies old and letter-spaced spellings of the most common forms.
const unifiedSpelling = (name: string): string =>
  plain(name)
    .replaceAll('會社', '会社')
    .replace(/([株合有])\s?([式同限])\s?会\s?社/g, '$1$2会社');

// Beside a Latin form, the Japanese one is the registered one.
const formOf = (name: string): Found | undefined => longest(japaneseAt(name)) ?? longest(latinAt(name));

const longest = (found: Iterable<Found>): Found | undefined =>
  [...found].reduce<Found | undefined>(
    (best, each) => (!best || each.length > best.length ? each : best),
    undefined,
  );

const STARTS: ReadonlySet<string | undefined> = new Set(JAPANESE_FORMS.map(({ name }) => name[0]));
const ENDS: ReadonlySet<string | undefined> = new Set(JAPANESE_FORMS.map(({ name }) => name.at(-1)));

function* japaneseAt(name: string): Iterable<Found> {
  if (!STARTS.has(name[0]) && !ENDS.has(name.at(-1))) return;
  for (const { id, name: form, written, abbreviated, glued } of JAPANESE_FORMS) {
    const isBefore = name.startsWith(form);
    const isAfter = !glued && name.endsWith(form);
    if (!isBefore && !isAfter) continue;
    const shared = {
      form: id,
      written,
      length: form.length,
      ...(abbreviated && { abbreviated: true as const }),
    };
    const pre = isBefore ? trimmed(name.slice(form.length)) : '';
    if (pre && (!glued || JAPANESE_START.test(pre))) yield { ...shared, position: 'pre', core: pre };
    const post = isAfter ? trimmed(name.slice(0, -form.length)) : '';
    if (post) yield { ...shared, position: 'post', core: post };
  }
}

function* latinAt(whole: string): Iterable<Found> {
  if (!mayBeLatin(whole)) return;
  const name = withoutItalianTail(whole);
  const cut = Math.max(0, name.length - LONGEST_FORM);
  const tail = name.slice(cut);
  for (const { id, before, after } of LATIN_FORMS) {
    const pre = before?.exec(name)?.[0];
    const behind = pre ? trimmed(name.slice(pre.length)) : '';
    if (pre && behind) yield { form: id, written: pre, length: pre.length, position: 'pre', core: behind };
    const post = after?.exec(tail);
    const ahead = post ? trimmed(name.slice(0, cut + post.index)) : '';
    if (post && ahead && stands(id, ahead))
      yield { form: id, written: post[0], length: post[0].length, position: 'post', core: ahead };
  }
}

// What may follow an Italian form: partners, sole shareholder, liquidation.
const TAIL =
  /(?<=\S)[ ,-]{1,3}(?:unipersonale|a socio unico|con socio unico|con unico socio|in liquidazione|società benefit|s\.?b\.?|impresa sociale|ets|onlus)$/i;
const PARTNERS = /^ di [^&]{1,80}& ?c\.?$/i;

function withoutItalianTail(name: string): string {
  const partners = name.indexOf(' di ');
  return partners > 0 && PARTNERS.test(name.slice(partners))
    ? name.slice(0, partners)
    : name.replace(TAIL, '');
}

const stands = (id: LegalFormId, core: string): boolean =>
  !LEFT_OPEN.test(core) && (/^(?:ja|en):/.test(id) || !CJK.test(core));

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,、]+/, '')
    .replace(/(?<![\s,、])[\s,、]+$/, '')
    .trim();

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '〕': '〔' };

/** Splits off a trailing bracket that is no form: `みらい衛星 (MSC)`. */
function withoutAlias(name: string): { core: string; alias?: string } {
  const opening = CLOSING[name.at(-1) ?? ''];
  const at = opening ? name.lastIndexOf(opening) : -1;
  const alias = name.slice(at + 1, -1).trim();
  const core = at > 0 ? name.slice(0, at).trim() : '';
  if (!core || !alias || formNamed(alias) || formNamed(`(${alias})`)) return { core: name };
  const [label, named] = aliasIn(alias);
  return { core, ...((named ?? label) && { alias: named ?? label }) };
}

/** 旧社名：… (former name) and 略称 … (short for) give an alias; other labelled brackets do not. */
function aliasIn(bracket: string): [alias: string, named?: string] {
  const named =
    /^(?:旧(?:社名|商号|称)?|略称|通称|呼称|英文(?:社名|名称)?|formerly|abbr\.?|short) ?:? ?(.+)$/i.exec(
      bracket,
    )?.[1];
  return named ? ['', named] : [bracket.includes(':') ? '' : bracket];
}
