import { browser } from 'wxt/browser';

const SHOWN_MS = 4_000;

/** Shows on one tab's icon for 4 s, in place of the number, whether a menu action was saved (✓) or failed (!). */
export async function markIcon(tabId: number, isSaved: boolean): Promise<void> {
  await show(tabId, isSaved ? '✓' : '!');
  // If the background is stopped before that, the tab's next navigation clears the mark.
  setTimeout(() => void show(tabId, null), SHOWN_MS);
}

async function show(tabId: number, text: string | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string });
  } catch {
    // The tab was closed meanwhile.
    return;
  }
}
