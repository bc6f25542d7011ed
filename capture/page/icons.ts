import { attribute, firstChild, tagOf, textOf } from './dom';

/** Attributes in which icon sets name the icon. */
const ICON_NAMES = ['class', 'data-icon', 'data-svg', 'uk-icon'];

/** Symbol of an icon, for pages that mark phone and fax by icons alone; empty for other elements. */
export function iconText(element: Element): string {
  const drawn = tagOf(element) === 'svg';
  if (!drawn && firstChild(element)) return '';
  const names = ICON_NAMES.map((name) => attribute(element, name)).join(' ');
  const description = drawn
    ? `${attribute(element, 'aria-label')} ${textOf(element).slice(0, 40)} ${names}`
    : names;
  return drawn || /ico|fa-|material|bi-|glyph|receiver/i.test(names) ? iconOf(description) : '';
}

/** Maps an icon name to ℡ (phone), ℻ (fax) or ✉ (mail), padded with blanks; empty for other icons. */
export function iconOf(name: string): string {
  if (/fax|print|ファ[ック]/i.test(name)) return ' \u213b ';
  if (/phone|receiver|tel(?![a-z])|mobile|電話/i.test(name)) return ' \u2121 ';
  return /envelope|mail|メール/i.test(name) ? ' \u2709 ' : '';
}
