import { nameKey } from '../legal-forms/name-key';
import { formNamed } from '../legal-forms/spellings';
import { type LegalFormId, type SplitName, splitLegalForm } from '../legal-forms/split-legal-form';
import { katakana } from '../text/fold-name';
import { plain } from '../text/normalise';
import { withoutGroupWords } from './group-words';
import { skeletonOf } from './skeleton';

/** A name prepared for matching. */
export interface ComparedName {
  written: string;
  /** Folded, without legal form. */
  key: string;
  /** Its consonants, if the script shows the pronunciation. */
  sound: string;
  /** Kanji (possibly mixed), kana only, or Latin letters only. */
  script: 'kanji' | 'kana' | 'latin';
  form?: LegalFormId;
  /** Position of the legal form, only for a Japanese one in full. */
  side?: 'pre' | 'post';
  /** Key and consonants without group words such as Holdings. */
  core: { key: string; sound: string };
  /** Ids of those words, sorted; `''` if there are none. */
  group: string;
}

/** Names to compare, including those in brackets and after slashes, without names that are only a legal form. */
export function comparedNames(names: readonly string[]): ComparedName[] {
  const found = new Map<string, ComparedName>();
  for (const name of names) for (const each of comparedIn(name)) found.set(each.written, each);
  return [...found.values()];
}

/** Cache: the same names are compared repeatedly, by an import once to check all rows and once to write them. */
const cache = new Map<string, readonly ComparedName[]>();
const CACHE_SIZE = 30_000;

function comparedIn(name: string): readonly ComparedName[] {
  const known = cache.get(name);
  if (known) return known;
  const compared = namesIn(name).flatMap((written) => parsedName(written) ?? []);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(name, compared);
  return compared;
}

function parsedName(written: string): ComparedName | undefined {
  if (formNamed(plain(written))) return undefined;
  const split = splitLegalForm(withoutKanaForm(written));
  const key = nameKey(split.core);
  if (!key) return undefined;
  const sound = skeletonOf(split.core);
  const { core, words } = withoutGroupWords(split.core);
  return {
    written,
    key,
    sound,
    script: scriptOf(split.core),
    ...(split.form && { form: split.form }),
    ...sideOf(split),
    core: words.length > 0 ? { key: nameKey(core), sound: skeletonOf(core) } : { key, sound },
    group: words.join(' '),
  };
}

// ㈱ is often put on the wrong side and K.K. has no side, so neither proves anything.
const sideOf = ({ abbreviated, position, written = '' }: SplitName): Pick<ComparedName, 'side'> =>
  position && !abbreviated && /\p{Script=Han}/u.test(written) ? { side: position } : {};

const scriptOf = (core: string): ComparedName['script'] =>
  /\p{Script=Han}/u.test(core) ? 'kanji' : /[ぁ-ヿ]/.test(core) ? 'kana' : 'latin';

// A reading in kana (フリガナ) also spells out the legal form.
const FORM_READINGS =
  '(?:カブシキ|ユウゲン|ゴウドウ|ゴウシ|ゴウメイ)[ガカ]イシ[ャヤ]|(?:イッパン|コウエキ)?(?:シャダン|ザイダン)ホウジン';
const KANA_FORM = new RegExp(`^(?:${FORM_READINGS})[\\s・]*(?=.)|(?<=.)[\\s・]*(?:${FORM_READINGS})$`, 'u');
function withoutKanaForm(name: string): string {
  const read = katakana(plain(name));
  return KANA_FORM.test(read) ? read.replace(KANA_FORM, '') : name;
}

const CJK = /[ぁ-ヿ\p{Script=Han}]/u;

/** `みらい衛星（MIRAI Inc.）` and `みらい衛星 / Mirai` contain two names each. */
function namesIn(name: string): string[] {
  const halves = name.split(/[/|／｜]/);
  if (halves.length === 2 && CJK.test(halves[0] ?? '') !== CJK.test(halves[1] ?? ''))
    return halves.map((half) => half.trim()).filter(Boolean);
  const { alias } = splitLegalForm(name);
  return alias && isName(alias, name) ? [name, alias] : [name];
}

// A bracket may also contain a town or department; only a form, capitals or another script indicate a name.
const isName = (alias: string, name: string): boolean =>
  splitLegalForm(alias).form !== undefined ||
  /^[A-Z][A-Z0-9&-]{2,9}$/.test(alias) ||
  (/^[A-Za-z][A-Za-z0-9 .&'-]{3,}$/.test(alias) && CJK.test(name.slice(0, name.indexOf(alias))));
