import { browser } from 'wxt/browser';
import { Problem } from '~/domain/problem';
import { type OpenPage, openPage } from './page';

/** The page in front where Goen may look at it, `undefined` where that wants a click on the icon first. */
export async function frontPage(): Promise<OpenPage | undefined> {
  try {
    return await openPage();
  } catch (failure) {
    if (failure instanceof Problem) return undefined;
    throw failure;
  }
}

/** Calls back when another page may be in front: another tab, or one that goes elsewhere. Gives how to stop. */
export function onFrontChange(changed: () => void): () => void {
  const moved = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status || url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(moved);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(moved);
  };
}
