import en from './en.yml?first';
import it from './it.yml?first';
import ja from './ja.yml?first';
import { addLocales } from './text';

/** Registers what the popup's first frame says, in every language, so that it waits for no catalogue. */
export const firstTexts = (): void => addLocales({ en, it, ja });
