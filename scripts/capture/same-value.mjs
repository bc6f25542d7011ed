// @ts-check

const DIGITS = '〇一二三四五六七八九';
/** Least shared pairs of letters of an address, and of a text that may be told longer or shorter. */
const SAME_ADDRESS = 0.85;
const SAME_PROSE = { shorter: 0.75, longer: 0.4 };

/**
 * Whether a value is that of a label: equal but for width, blanks, case and marks; addresses but for 丁目, 番 and 号, links but for `www.` and the last slash, texts of several sentences but for their length.
 * @param {string} field
 * @param {string | number} got
 * @param {string | number} want
 */
export function isSameValue(field, got, want) {
  switch (field) {
    case 'addressRest':
      return isSameAddress(String(got), String(want));
    case 'website':
      return hostOf(String(got)) === hostOf(String(want));
    case 'contactFormUrl':
    case 'social':
      return linkOf(String(got)) === linkOf(String(want));
    case 'business':
    case 'description':
    case 'customers':
      return isSameProse(textOf(got), textOf(want));
    case 'vatId':
      return textOf(got).replace(/^it/, '') === textOf(want).replace(/^it/, '');
    case 'established':
    case 'emails':
      return foldedOf(got) === foldedOf(want);
    default:
      return textOf(got) === textOf(want);
  }
}

/** @param {string | number} value */
const foldedOf = (value) =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, '')
    .replace(/[‐‑‒–—―−ー－]/g, '-');

/** @param {string | number} value */
const textOf = (value) => foldedOf(value).replace(/[.,、。・]/g, '');

/** @param {string} got @param {string} want */
function isSameAddress(got, want) {
  const [one, other] = [addressOf(got), addressOf(want)];
  const numbers = (/** @type {string} */ text) => (text.match(/\d+/g) ?? []).join(' ');
  if (one === other) return true;
  return (
    numbers(one) === numbers(other) && Math.min(shareOf(one, other), shareOf(other, one)) >= SAME_ADDRESS
  );
}

/** @param {string} value */
const addressOf = (value) =>
  textOf(value)
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?(?=丁目|番|号|-|\d)/g, (_, ten, one) =>
      String((ten ? DIGITS.indexOf(ten) : 1) * 10 + (one ? DIGITS.indexOf(one) : 0)),
    )
    .replace(/[〇一二三四五六七八九](?=丁目|番|号|-|\d)/g, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/丁目|番地の|番地|番|号/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$|-(?=\D)/g, '');

/** @param {string} value */
const hostOf = (value) => (URL.canParse(value) ? new URL(value).hostname.replace(/^www\./, '') : value);

/** @param {string} value */
function linkOf(value) {
  if (!URL.canParse(value)) return value;
  const { pathname, search, hash } = new URL(value);
  return (
    `${hostOf(value)}${pathname.replace(/index\.\w+$/, '').replace(/\/$/, '')}${search}`.toLowerCase() + hash
  );
}

/** @param {string} got @param {string} want */
const isSameProse = (got, want) =>
  got === want || (shareOf(got, want) >= SAME_PROSE.shorter && shareOf(want, got) >= SAME_PROSE.longer);

/** The share of a text's pairs of letters that another text has, 0 to 1. @param {string} part @param {string} whole */
function shareOf(part, whole) {
  const left = pairsOf(whole);
  const pairs = [...pairsOf(part)];
  const all = pairs.reduce((sum, [, count]) => sum + count, 0);
  return all && pairs.reduce((sum, [pair, count]) => sum + Math.min(count, left.get(pair) ?? 0), 0) / all;
}

/** @param {string} text */
function pairsOf(text) {
  /** @type {Map<string, number>} */
  const pairs = new Map();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
