import { type CustomColumn, customColumns } from '~/exchange/custom-columns';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import { LOCALES, loadLocale, t } from '~/locales/text';
import type { Storage } from '../../../hooks/use-goen';

/** The custom fields of all missions as columns; one with the name of another column, in any language, is told apart by its id. */
export async function customColumnsHere(storage: Storage): Promise<CustomColumn[]> {
  const [missions] = await Promise.all([storage.savedMissions(true), ...LOCALES.map(loadLocale)]);
  const own = COLUMN_KEYS.flatMap((key) => [key, ...LOCALES.map((locale) => t(locale, `column.${key}`))]);
  return customColumns(missions, own);
}
