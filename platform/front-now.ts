import type { Collected, OpenPage } from './page';

/** The page in front as the popup opens: none that may be read, or one whose facts are already being collected. */
export type FrontNow = { isClosed: true } | { isClosed: false; page: OpenPage; collected: Collected };

/** Looks at the page in front and begins to collect its facts. Asked of the browser itself, so that it waits for no other script; `pageFacts` checks what comes. */
export async function frontNow(): Promise<FrontNow> {
  const { tabs, scripting } = own.browser ?? own.chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const { id, url = '', title = '' } = tab ?? {};
  if (id === undefined || !/^https?:/.test(url)) return { isClosed: true };
  const collected = scripting.executeScript({ target: { tabId: id }, files: ['/capture.js'] });
  // A page that refuses the script is told by whoever awaits it; until then it is no error of its own.
  collected.catch(() => undefined);
  return { isClosed: false, page: { tabId: id, url, title }, collected };
}

/** What the polyfill is made from: Firefox has `browser`, Chromium `chrome`, alike in this. */
const own = globalThis as unknown as Record<'browser' | 'chrome', Asked>;
interface Asked {
  tabs: {
    query: (of: {
      active: true;
      currentWindow: true;
    }) => Promise<{ id?: number; url?: string; title?: string }[]>;
  };
  scripting: { executeScript: (what: { target: { tabId: number }; files: string[] }) => Collected };
}
