import { browser } from 'wxt/browser';

/** Opens the pipeline page in a new tab, optionally at a route: an event's id or the name of a screen. */
export const openPipeline = async (route?: string): Promise<void> => {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/pipeline.html')}${route ? `#${route}` : ''}`,
  });
};
