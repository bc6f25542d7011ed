/** Whether the page in front is one that no extension may read, or that none was allowed to. Asked of the browser itself, so that the answer waits for no other script. */
export async function isPageClosed(): Promise<boolean> {
  const { tabs } = own.browser ?? own.chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return !/^https?:/.test(tab?.url ?? '');
}

/** What the polyfill is made from: Firefox has `browser`, Chromium `chrome`, alike in this. */
const own = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
interface Tabs {
  tabs: { query: (of: { active: true; currentWindow: true }) => Promise<{ url?: string }[]> };
}
