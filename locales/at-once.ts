import en from './en.yml';
import it from './it.yml';
import ja from './ja.yml';
import { haveLocales } from './text';

/** Has every language ready: a service worker may not load one when it is needed. */
export const allLocales = (): void => haveLocales({ en, it, ja });
