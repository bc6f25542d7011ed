import { type Browser, browser } from 'wxt/browser';
import { type PageFacts, pageFactsSchema } from '~/domain/capture/page-facts';
import { Problem } from '~/domain/problem';

/** The page the toolbar was clicked on. */
export interface OpenPage {
  tabId: number;
  url: string;
  title: string;
}

const LOADED_MS = 15_000;
const READS = 3;

/** The page in front of the user. @throws Problem 'page-unreadable' where there is none or the browser keeps it closed */
export async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageOf(tab);
}

/** What the page holds: collected by a script whose return value is all that comes back. A page that moved on meanwhile is read again. @throws Problem 'page-unreadable' */
export async function pageFacts({ tabId }: OpenPage): Promise<PageFacts> {
  for (let read = 1; ; read++) {
    const facts = await collected(tabId);
    const { url } = await browser.tabs.get(tabId);
    // Text of one address under another would be saved as the wrong company's.
    if (withoutHash(url) === withoutHash(facts.url)) return facts;
    if (read === READS) throw new Problem('page-unreadable');
  }
}

/** Goes to an address in the page's own tab and waits for it to load, at most 15 s. @throws Problem 'page-unreadable' where the browser lets the new page be read only after another click */
export async function goThere({ tabId }: OpenPage, url: string): Promise<OpenPage> {
  const loaded = loadingOf(tabId);
  await browser.tabs.update(tabId, { url });
  await loaded;
  return pageOf(await browser.tabs.get(tabId));
}

function pageOf(tab: Browser.tabs.Tab | undefined): OpenPage {
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) throw new Problem('page-unreadable');
  return { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

async function collected(tabId: number): Promise<PageFacts> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/capture.js'] })
    .catch(() => {
      // The store, PDF viewers and policy-blocked pages refuse scripts; the user is told what to do instead.
      throw new Problem('page-unreadable');
    });
  const parsed = pageFactsSchema.safeParse(results[0]?.result);
  if (!parsed.success) throw new Problem('page-unreadable');
  return parsed.data;
}

/** Resolves when the tab has loaded what it goes to, or after a while what there is. */
function loadingOf(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(heard);
      clearTimeout(timer);
      resolve();
    };
    const heard = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') done();
    };
    const timer = setTimeout(done, LOADED_MS);
    browser.tabs.onUpdated.addListener(heard);
  });
}

const withoutHash = (url = ''): string => url.replace(/#.*/s, '');
