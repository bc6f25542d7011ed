import { Problem } from '~/domain/problem';
import { domainKeyOf } from '~/domain/values/web-domain';
import { menuTitles } from '~/locales/menu';
import { LOCALES, localeFor } from '~/locales/text';
import { makeMenu, markIcon, onMenu, onStart, openCapture, outsideId } from '~/platform';
import { choices, notePassage, openDatabase, saveLink } from '~/storage';
import { isOpen } from './is-open';

/** Creates the context menu and handles its items. Listeners are added synchronously, since a click may start the background. */
export function offerMenu(): void {
  onStart(() => void makeTranslatedMenu());
  onMenu({
    capture: (windowId) => void openCapture(windowId),
    note: ({ tabId, ...selection }) =>
      void saving(tabId, () =>
        notePassage({ ...selection, domainKey: domainKeyOf(selection.url) }, new Date()),
      ),
    later: ({ tabId, url, text }) =>
      void saving(tabId, async () => saveLink({ url, text: await text }, new Date())),
  });
}

async function makeTranslatedMenu(): Promise<void> {
  const chosen = (await isOpen()) ? (await choices()).locale : undefined;
  const locale = LOCALES.find((each) => each === chosen) ?? localeFor(navigator.language);
  await makeMenu(menuTitles(locale));
}

async function saving(tabId: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await openDatabase(outsideId);
    await work();
    await markIcon(tabId, true);
  } catch (failure) {
    await markIcon(tabId, false);
    if (!(failure instanceof Problem)) throw failure;
  }
}
