import type { Organisation } from './organisation';

/** Name for display: the Japanese one, else the Latin one. */
export const nameOf = ({ nameJa, nameEn }: Pick<Organisation, 'nameJa' | 'nameEn'>): string =>
  nameJa ?? nameEn ?? '';
