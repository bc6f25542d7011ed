import { useEffect, useRef } from 'react';
import { menuTitles } from '~/locales/menu';
import { useGoen } from '../hooks/use-goen';

/** Has the menu of pages speak the language chosen in this window; the background begins with the one chosen before. */
export function MenuTitles() {
  const { platform, locale } = useGoen();
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    void platform().then((browser) => browser.titleMenu(menuTitles(locale)));
  }, [platform, locale]);
  return null;
}
