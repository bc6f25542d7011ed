import { useEffect, useState } from 'react';
import { type Locale, loadLocale } from '~/locales/text';

/** Whether the texts of a language are loaded; loads them. */
export function useLanguage(locale: Locale): boolean {
  const [ready, setReady] = useState<Locale>();
  useEffect(() => {
    void loadLocale(locale).then(() => setReady(locale));
  }, [locale]);
  return ready === locale;
}
