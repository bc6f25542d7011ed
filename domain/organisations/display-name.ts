import type { Organisation } from './organisation';

/** What an organisation is called on screen: its Japanese name before its Latin one. */
export const nameOf = ({ nameJa, nameEn }: Pick<Organisation, 'nameJa' | 'nameEn'>): string =>
  nameJa ?? nameEn ?? '';
