import { type Browser, browser } from 'wxt/browser';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import { type PageFacts, pageFactsSchema } from '~/domain/capture/page-facts';
import { Problem } from '~/domain/problem';

/** A web page open in a tab. */
export interface OpenPage {
  tabId: number;
  url: string;
  title: string;
}

/** What the capture script returns, as the browser hands it over. */
export type Collected = Promise<{ result?: unknown }[]>;

/** How long a navigation may take before the page is read as it is. */
const LOADED_MS = 15_000;
const READS = 3;

/** The page in the active tab. @throws Problem 'page-unreadable' where there is none or the browser denies access */
export async function openPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageOf(tab);
}

/** The facts a script collects in the page, or has begun to. If the page navigated meanwhile, it is read again, at most three times. @throws Problem 'page-unreadable' */
export async function pageFacts({ tabId }: OpenPage, begun?: Collected): Promise<PageFacts> {
  for (let read = 1; ; read++) {
    const facts = await factsFrom(read === 1 && begun ? begun : collect(tabId));
    const { url = '' } = await browser.tabs.get(tabId);
    // Otherwise one company's text would be saved under another's address. The script cuts a long one.
    if (withoutHash(url.slice(0, PAGE_BOUNDS.string)) === withoutHash(facts.url))
      return facts.url.length < PAGE_BOUNDS.string ? facts : { ...facts, url };
    if (read === READS) throw new Problem('page-unreadable');
  }
}

/** Navigates the page's tab to an address and waits for it to load, at most 15 s. @throws Problem 'page-unreadable' where the new page needs another click */
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

const collect = (tabId: number): Collected =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] });

async function factsFrom(collected: Collected): Promise<PageFacts> {
  const results = await collected.catch(() => {
    // Extension stores, PDF viewers and pages blocked by policy reject scripts; the Problem says what to do.
    throw new Problem('page-unreadable');
  });
  const parsed = pageFactsSchema.safeParse(results[0]?.result);
  if (!parsed.success) throw new Problem('page-unreadable');
  return parsed.data;
}

/** Resolves when the tab has finished loading, or after `LOADED_MS`. */
function loadingOf(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      clearTimeout(timer);
      resolve();
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') done();
    };
    const timer = setTimeout(done, LOADED_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}

const withoutHash = (url: string): string => url.replace(/#.*/s, '');
