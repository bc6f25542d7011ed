import en from './en.yml';
import it from './it.yml';
import ja from './ja.yml';
import { addLocales } from './text';

/** Registers every language: a service worker cannot load one on demand. */
export const allLocales = (): void => addLocales({ en, it, ja });
