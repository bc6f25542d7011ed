import { plain } from '~/domain/text/normalise';

/** An e-mail address in a text. */
export interface SpelledEmail {
  /** In lower case. */
  value: string;
  /** How surely its @ is one: written as such, in brackets or as the page explains; otherwise but alone in its text; otherwise among other words. */
  how: 'plain' | 'alone' | 'among';
}

/** What a page writes in place of a character: `★を@に変えてください`. */
export interface Substitute {
  sign: string;
  means: '@' | '.';
}

const ADDRESS = '[a-z0-9](?:[a-z0-9._+-]{0,60}[a-z0-9_])?@(?:[a-z0-9-]{1,60}\\.){1,4}[a-z]{2,12}';
const EMAIL = new RegExp(ADDRESS, 'gi');
const WHOLE = new RegExp(`^${ADDRESS}$`, 'i');

const AT_WORD = '(?:at(?:[ _-]?mark)?|chiocciola|アット(?:・?マーク)?|あっと(?:まーく)?|@(?:マーク)?)';
const OPENING = '[\\[({<【〔〈《「『]';
const CLOSING = '[\\])}>】〕〉》」』]';
const BRACKETED_AT = new RegExp(`\\s?${OPENING}\\s?${AT_WORD}\\s?${CLOSING}\\s?`, 'gi');
const BRACKETED_DOT = new RegExp(`\\s?${OPENING}\\s?(?:dot|ドット|\\.)\\s?${CLOSING}\\s?`, 'gi');

/** What stands for @ without brackets; a sign only where nothing else explains it. */
const AT =
  '(?:\\s?(?:@|(?<mark>[_*#~|=+-]{1,2})at\\k<mark>|[([]a[)\\]]|アット(?:・?マーク)?|あっとまーく|[★☆●○◎◇◆■□△▲▽▼♪♡♥❤※〇→⇒*#%&!$^])\\s?|(?<word>\\sat\\s))';
const DOT = '(?:\\.|\\s\\.\\s?|\\sdot\\s|[_*#~-]dot[_*#~-]|\\s?ドット\\s?)';
const SPELLED = new RegExp(
  `(?:^|[:;,|(>】」]\\s?|(?:mail|メール|アドレス)\\s)(?<local>[a-z0-9][a-z0-9._+-]{0,60}?)${AT}(?<domain>(?:[a-z0-9-]{1,60}?${DOT}){1,4}[a-z]{2,12})(?![a-z0-9-])`,
  'i',
);
/** A remark behind an address. */
const REMARK = /^\s*(?:[(※（【[].*)?$/;

/** E-mail addresses in one line, their @ written as such or otherwise; `substitutes` are those that the page explains. */
export function emailsIn(line: string, substitutes: readonly Substitute[] = []): SpelledEmail[] {
  const written = substitutes
    .reduce(resolved, plain(line))
    .replace(BRACKETED_AT, '@')
    .replace(BRACKETED_DOT, '.');
  const found = [...written.matchAll(EMAIL)].map(([address]) => address.toLowerCase());
  if (found.length) return found.map((value) => ({ value, how: 'plain' }));
  const spelled = SPELLED.exec(written);
  const { local = '', domain = '', word } = spelled?.groups ?? {};
  const value = `${local}@${domain.replace(new RegExp(DOT, 'gi'), '.')}`.toLowerCase();
  if (!spelled || !WHOLE.test(value)) return [];
  const behind = written.slice(spelled.index + spelled[0].length);
  const alone = spelled.index === 0 && spelled[0].startsWith(local) && REMARK.test(behind) && !word;
  return [{ value, how: alone ? 'alone' : 'among' }];
}

/** Addresses that a line has backwards, as where a style sheet turns its letters round: `elpmaxe.iarim@ofni`. */
export const backwardEmailsIn = (line: string): string[] =>
  [...plain(line).matchAll(BACKWARD)].map(([written]) => [...written].reverse().join('').toLowerCase());
const BACKWARD =
  /(?<![a-z0-9.@_-])[a-z]{2,12}(?:\.[a-z0-9-]{1,60}){1,4}@[a-z0-9_](?:[a-z0-9._+-]{0,60}[a-z0-9])?(?![a-z0-9@])/gi;

/** The text with a substitute between two Latin characters replaced; one of small letters needs blanks around it. */
function resolved(text: string, { sign, means }: Substitute): string {
  if (!text.includes(sign)) return text;
  const gap = /^[a-z0-9]/.test(sign) ? '\\s' : '\\s?';
  // infoATmirai.example: only the case tells the letters apart.
  const flags = /^[A-Z]+$/.test(sign) ? 'g' : 'gi';
  const literal = sign.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return text.replace(new RegExp(`(?<=[a-z0-9])${gap}${literal}${gap}(?=[a-z0-9])`, flags), means);
}

/** `★を@に`, `「at」は「@」に`, `■→@`, `● = .` */
const INSTRUCTION =
  /([^\s、。,;:@]{1,14})\s?(?:の部分|の箇所)?\s?(?:を|は|→|⇒|=>?)\s?(?:半角の?)?\s?["「『([【]?(@|\.(?!\w)|ドット)/g;
/** `replace ★ with @`, `sostituire [at] con @`. */
const LATIN_INSTRUCTION =
  /(?:replace|change|substitute|convert|sostitui\w{2,4})\s(?:the\s)?["'“]?([^\s"'”]{1,10})["'”]?\s(?:sign\s|symbol\s|mark\s)?(?:with|to|by|into|con)\s(?:an?\s|the\s)?["'“]?(@)/gi;
/** `@を★に変えています`: said the other way round. */
const INVERSE = /@(?:マーク)?を\s?["「『]?([^\s"「」『』角]{1,8}?)["」』]?(?:に|と)(?:変|置|し|表|換|記)/g;

/** What the lines of a page say stands for @ or a dot in its addresses. */
export const substitutesIn = (lines: readonly string[]): Substitute[] =>
  lines.flatMap((line) => {
    if (line.length > 300 || !/[@＠]/.test(line)) return [];
    const written = plain(line);
    const told = [...written.matchAll(INSTRUCTION), ...written.matchAll(LATIN_INSTRUCTION)];
    return [
      ...told.map(
        ([, sign = '', means]) => ({ sign: signIn(sign), means: means === '@' ? '@' : '.' }) as const,
      ),
      ...[...written.matchAll(INVERSE)].map(([, sign = '']) => ({ sign: signIn(sign), means: '@' }) as const),
    ].filter(({ sign }) => sign);
  });

/** The sign at the end of what stands before an instruction's particle: ため★ -> ★, ※[at] -> [at]. */
function signIn(text: string): string {
  const found =
    /["「『“]([^"「『“]{1,8})["」』”]$/.exec(text)?.[1] ??
    /[[({<【〔〈《][^[({<【〔〈《]{1,10}[\])}>】〕〉》]$/.exec(text)?.[0] ??
    /[_*#~|=+-]{1,2}[a-z]{1,6}[_*#~|=+-]{1,2}$/i.exec(text)?.[0] ??
    /(?![※・].)[^\p{L}\p{N}\s"「」『』()[\]{}@]{1,3}$/u.exec(text)?.[0] ??
    /^(?:.*[([{「『【])?(\p{L}{1,6})$/u.exec(text)?.[1];
  return found ?? '';
}

const LOCAL_PART = /^[a-z0-9._+-]{1,60}$/i;
const DOMAIN_PART = /^[a-z0-9.-]{1,60}$/i;
const COMPLETE = /\.[a-z]{2,12}$/i;
const MOST_PARTS = 30;

/** E-mail addresses whose parts are separate elements of a line: `info⇥@⇥mirai.example`. `told`: whether nothing but the address can stand there. */
export function splitEmailsIn(line: string, told: boolean): string[] {
  const parts = line.replaceAll('\u200b', '').split('\t').map(plain);
  return parts.flatMap((part, at) => {
    const [before = '', after = '', ...more] = part.split('@');
    if (!part.includes('@') || more.length || (before && COMPLETE.test(after))) return [];
    let from = at;
    let local = before;
    while (from > 0 && at - from < MOST_PARTS && LOCAL_PART.test(parts[from - 1] ?? '')) {
      from--;
      local = (parts[from] ?? '') + local;
    }
    // Several parts are letters of one word, or words of which only the last is meant.
    const letters = parts.slice(from, at).every((piece) => piece.length === 1) && told;
    if (at - from > (before ? 0 : 1) && !letters) return [];
    let domain = after;
    for (let next = at + 1; next < parts.length && next - at < MOST_PARTS; next++) {
      const piece = parts[next] ?? '';
      if (!DOMAIN_PART.test(piece) || (COMPLETE.test(domain) && !piece.startsWith('.'))) break;
      domain += piece;
    }
    const value = `${local}@${domain}`.toLowerCase();
    return WHOLE.test(value) ? [value] : [];
  });
}
