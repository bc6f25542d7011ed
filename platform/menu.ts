import { type Browser, browser } from 'wxt/browser';
import { linkTextIn } from './link-text';

/** Titles of the context menu's items. */
export type MenuTitles = Record<'capture' | 'note' | 'later', string>;

/** Handlers of the menu's items, called within the click, which also grants access to the page. */
export interface MenuActions {
  capture(windowId: number): void;
  note(selection: { tabId: number; url: string; title: string; text: string }): void;
  later(link: { tabId: number; url: string; text: Promise<string> }): void;
}

const WEB = ['http://*/*', 'https://*/*'];

/** Creates the menu, replacing any existing one. */
export async function makeMenu(titles: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = (id: keyof MenuTitles, context: 'page' | 'selection' | 'link') =>
    browser.contextMenus.create({ id, title: titles[id], contexts: [context], documentUrlPatterns: WEB });
  item('capture', 'page');
  item('note', 'selection');
  item('later', 'link');
}

/** Changes the titles of the existing menu, for another language. */
export async function titleMenu(titles: MenuTitles): Promise<void> {
  for (const [id, title] of Object.entries(titles))
    await browser.contextMenus.update(id, { title }).catch((failure: Error) => {
      // The background has not created the menu yet; it will with these same titles.
      if (!/find menu item|Invalid id/i.test(failure.message)) throw failure;
    });
}

/** Runs the handler of each chosen item. */
export function onMenu(actions: MenuActions): void {
  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    if (tab?.id !== undefined) choose(actions, chosen, { ...tab, id: tab.id });
  });
}

function choose(
  actions: MenuActions,
  chosen: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab & { id: number },
): void {
  const { menuItemId, pageUrl: url = '', selectionText: text = '', linkUrl = '' } = chosen;
  if (menuItemId === 'capture') actions.capture(tab.windowId);
  if (menuItemId === 'note') actions.note({ tabId: tab.id, url, title: tab.title ?? '', text });
  if (menuItemId === 'later')
    actions.later({ tabId: tab.id, url: linkUrl, text: linkTextIn(tab.id, chosen) });
}
