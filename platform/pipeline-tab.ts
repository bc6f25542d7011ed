import { browser } from 'wxt/browser';

/** Opens the pipeline page in a tab, at an event where one is given. */
export const openPipeline = async (eventId?: string): Promise<void> => {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/pipeline.html')}${eventId ? `#${eventId}` : ''}`,
  });
};
