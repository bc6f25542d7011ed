import { plain } from '~/domain/text/normalise';

/** Normalised heading: spaces, punctuation, case, accents and width are ignored. */
export const headingKey = (heading: string): string =>
  plain(heading)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.:*'’"/\\-]+/g, '');
