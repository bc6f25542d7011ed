import { browser } from 'wxt/browser';
import { Problem } from '~/domain/problem';
import { type OpenPage, openPage } from './page';

/** The page in the active tab; `undefined` where Goen may not access it without a click on the icon. */
export async function frontPage(): Promise<OpenPage | undefined> {
  try {
    return await openPage();
  } catch (failure) {
    if (failure instanceof Problem) return undefined;
    throw failure;
  }
}

/** Calls back when another page may be in front: another tab was activated, or the active one navigated. Returns the function that stops it. */
export function onFrontChange(changed: () => void): () => void {
  const onUpdated = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status || url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
