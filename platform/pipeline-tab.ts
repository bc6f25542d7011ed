import { browser } from 'wxt/browser';

/** Opens the pipeline page in a tab, at an event or another of its places where one is given. */
export const openPipeline = async (place?: string): Promise<void> => {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/pipeline.html')}${place ? `#${place}` : ''}`,
  });
};
