import { type Browser, browser } from 'wxt/browser';
import { linkTextIn } from './link-text';

/** What the menu of a page offers, by the words the user reads. */
export type MenuTitles = Record<'capture' | 'note' | 'later', string>;

/** What to do when one of them is chosen; called within the click, which also grants the page. */
export interface MenuDeeds {
  capture(windowId: number): void;
  note(marked: { tabId: number; url: string; title: string; text: string }): void;
  later(link: { tabId: number; url: string; text: Promise<string> }): void;
}

const WEB = ['http://*/*', 'https://*/*'];

/** Makes the menu anew, whatever became of it. */
export async function makeMenu(titles: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = (id: keyof MenuTitles, context: 'page' | 'selection' | 'link') =>
    browser.contextMenus.create({ id, title: titles[id], contexts: [context], documentUrlPatterns: WEB });
  item('capture', 'page');
  item('note', 'selection');
  item('later', 'link');
}

/** Gives the menu its words in another language. */
export async function titleMenu(titles: MenuTitles): Promise<void> {
  for (const [id, title] of Object.entries(titles))
    await browser.contextMenus.update(id, { title }).catch((failure: Error) => {
      // Before the background has made it; it will with these same words.
      if (!/find menu item|Invalid id/i.test(failure.message)) throw failure;
    });
}

/** Calls back at each choice from the menu. */
export function onMenu(deeds: MenuDeeds): void {
  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    if (tab?.id !== undefined) choose(deeds, chosen, { ...tab, id: tab.id });
  });
}

function choose(
  deeds: MenuDeeds,
  chosen: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab & { id: number },
): void {
  const { menuItemId, pageUrl: url = '', selectionText: text = '', linkUrl = '' } = chosen;
  if (menuItemId === 'capture') deeds.capture(tab.windowId);
  if (menuItemId === 'note') deeds.note({ tabId: tab.id, url, title: tab.title ?? '', text });
  if (menuItemId === 'later') deeds.later({ tabId: tab.id, url: linkUrl, text: linkTextIn(tab.id, chosen) });
}
