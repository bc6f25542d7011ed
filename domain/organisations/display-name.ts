import type { Organisation } from './organisation';

/** Name for display: the Japanese one, else the Latin one. */
export const nameOf = ({ nameJa, nameEn }: Pick<Organisation, 'nameJa' | 'nameEn'>): string =>
  nameJa ?? nameEn ?? '';

/** What an organisation is sorted by: its name as it is read, else as it is written. */
export const readingOf = ({
  nameKana,
  nameJa,
  nameEn,
}: Pick<Organisation, 'nameKana' | 'nameJa' | 'nameEn'>): string => nameKana ?? nameJa ?? nameEn ?? '';
