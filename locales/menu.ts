import { type Locale, t } from './text';

/** The words of the menu of a page. */
export const menuTitles = (locale: Locale) => ({
  capture: t(locale, 'menu.capture'),
  note: t(locale, 'menu.note'),
  later: t(locale, 'menu.later'),
});
