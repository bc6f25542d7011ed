import { browser } from 'wxt/browser';

const SHOWN_MS = 4_000;

/** Shows over one tab whether what was chosen from its menu is kept, for a moment in place of the number. */
export async function markIcon(tabId: number, kept: boolean): Promise<void> {
  await show(tabId, kept ? '✓' : '!');
  // Should the background be ended before, the tab's next page takes the mark away.
  setTimeout(() => void show(tabId, null), SHOWN_MS);
}

async function show(tabId: number, text: string | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string });
  } catch {
    // The tab was closed meanwhile: nobody is left to be told.
    return;
  }
}
