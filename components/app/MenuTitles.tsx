import { useEffect, useRef } from 'react';
import { menuTitles } from '~/locales/menu';
import { useGoen } from '../hooks/use-goen';

/** Retitles the context menu when the language is changed in this window. The background creates the menu in the stored language. */
export function MenuTitles() {
  const { platform, locale } = useGoen();
  const titled = useRef(locale);
  useEffect(() => {
    if (titled.current === locale) return;
    titled.current = locale;
    void platform().then((browser) => browser.titleMenu(menuTitles(locale)));
  }, [platform, locale]);
  return null;
}
