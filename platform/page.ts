import { browser } from 'wxt/browser';
import { type PageFacts, pageFactsSchema } from '~/domain/page-facts';
import { Problem } from '~/domain/problem';

/** The page the toolbar was clicked on. */
export interface OpenPage {
  tabId: number;
  url: string;
  title: string;
}

/** The page in front of the user. @throws Problem 'page-unreadable' where there is none or the browser keeps it closed */
export async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) throw new Problem('page-unreadable');
  return { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** What the page holds: collected by a script whose return value is all that comes back. @throws Problem 'page-unreadable' */
export async function pageFacts(page: OpenPage): Promise<PageFacts> {
  const results = await browser.scripting
    .executeScript({ target: { tabId: page.tabId }, files: ['/capture.js'] })
    .catch(() => {
      // The store, PDF viewers and policy-blocked pages refuse scripts; the user is told what to do instead.
      throw new Problem('page-unreadable');
    });
  const parsed = pageFactsSchema.safeParse(results[0]?.result);
  if (!parsed.success) throw new Problem('page-unreadable');
  return parsed.data;
}
