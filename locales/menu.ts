import { type Locale, t } from './text';

/** The titles of the context menu's items, in a loaded language. */
export const menuTitles = (locale: Locale) => ({
  capture: t(locale, 'menu.capture'),
  note: t(locale, 'menu.note'),
  later: t(locale, 'menu.later'),
});
