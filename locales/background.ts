import en from './en.yml?background';
import it from './it.yml?background';
import ja from './ja.yml?background';
import { addLocales } from './text';

/** Registers what the background says, in every language; a service worker cannot load a language on demand. */
export const backgroundTexts = (): void => addLocales({ en, it, ja });
