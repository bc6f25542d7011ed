import { isCustomKey } from '~/domain/missions/custom-field';
import type { CustomColumn } from '~/exchange/custom-columns';
import type { ContactKey, FollowUpKey } from '~/exchange/export/contact-and-step-tables';
import type { SummaryKey } from '~/exchange/export/event-summary';
import type { ExportColumn, Wording } from '~/exchange/export/lead-columns';
import type { LegendWords } from '~/exchange/export/legend';
import { type Locale, t, textNamed, wordFor } from '~/locales/text';

type AnyKey = ExportColumn | ContactKey | FollowUpKey | SummaryKey;

/** Column headings in a loaded language; those of custom fields are as the mission names them. */
export const headingsIn =
  (locale: Locale, fields: readonly CustomColumn[] = []) =>
  (key: AnyKey): string =>
    isCustomKey(key)
      ? (fields.find((field) => field.key === key)?.heading ?? key)
      : t(locale, `column.${key}`);

/** Names of stages, steps and outcomes in a loaded language. */
export const wordingIn = (locale: Locale): Wording => ({
  stage: (id, own) => wordFor(locale, 'stage', id, own),
  step: (id, own) => wordFor(locale, 'step', id, own),
  word: (group, id) => wordFor(locale, group, id, undefined),
  kind: (kind) => wordFor(locale, 'kind', kind, undefined),
});

/** Texts of a workbook's legend in a loaded language. */
export function legendIn(
  locale: Locale,
  made: { day: string; by: string; impersonal: boolean },
): LegendWords {
  const { day, by, impersonal } = made;
  return {
    headings: [t(locale, 'legend.column'), t(locale, 'legend.key'), t(locale, 'legend.meaning')],
    about: [
      by ? t(locale, 'legend.made', { day, by }) : t(locale, 'legend.madeAlone', { day }),
      t(locale, impersonal ? 'legend.impersonal' : 'legend.personal'),
    ],
    meaning: (key) => textNamed(locale, `legend.of.${key}`),
  };
}
