import { Problem } from '~/domain/problem';
import { domainKeyOf } from '~/domain/values/web-domain';
import { menuTitles } from '~/locales/menu';
import { LOCALES, loadLocale, localeFor } from '~/locales/text';
import { makeMenu, markIcon, onMenu, onStart, openCapture, outsideId } from '~/platform';
import { choices, notePassage, openDatabase, saveLink } from '~/storage';
import { isOpen } from './is-open';

/** What the menu of a page does. Listened to before anything is awaited, since the browser starts the background for a click. */
export function offerMenu(): void {
  onStart(() => void makeMenuInLanguage());
  onMenu({
    capture: (windowId) => void openCapture(windowId),
    note: ({ tabId, ...marked }) =>
      void keeping(tabId, () => notePassage({ ...marked, domainKey: domainKeyOf(marked.url) }, new Date())),
    later: ({ tabId, url, text }) =>
      void keeping(tabId, async () => saveLink({ url, text: await text }, new Date())),
  });
}

async function makeMenuInLanguage(): Promise<void> {
  const chosen = (await isOpen()) ? (await choices()).locale : undefined;
  const locale = LOCALES.find((each) => each === chosen) ?? localeFor(navigator.language);
  await loadLocale(locale);
  await makeMenu(menuTitles(locale));
}

async function keeping(tabId: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await openDatabase(outsideId);
    await work();
    await markIcon(tabId, true);
  } catch (failure) {
    await markIcon(tabId, false);
    if (!(failure instanceof Problem)) throw failure;
  }
}
