import type { PageFacts } from '~/domain/capture/page-facts';
import { Problem } from '~/domain/problem';
import type * as browserPlatform from '~/platform';
import { outsideId } from '../../storage/support/outside-id';

type Platform = typeof browserPlatform;

/** A file handed to the user. */
export interface Download {
  name: string;
  content: BlobPart;
}

/** The browser as far as a screen sees it, with what it was asked to do. */
export interface FakePlatform extends Platform {
  downloads: Download[];
  /** The last number on the icon. */
  badge: () => number | undefined;
}

/** The page in front, read at once or when it has loaded; none where the browser keeps it closed. */
export type FrontPage = PageFacts | Promise<PageFacts> | undefined;

const nothing = () => undefined;
const later = async () => undefined;

/** A browser with `page` in front. */
export function fakePlatform(page?: FrontPage, url?: string): FakePlatform {
  const downloads: Download[] = [];
  let badge: number | undefined;
  const facts = async () => {
    const read = await page;
    if (!read) throw new Problem('page-unreadable');
    return read;
  };
  const openPage = async () => {
    if (!page) throw new Problem('page-unreadable');
    const address = url ?? (await page).url;
    return { tabId: 1, url: address, title: '' };
  };
  return {
    downloads,
    badge: () => badge,
    ownStorageSize: async () => 1_200,
    download: async (name, content) => void downloads.push({ name, content }),
    frontPage: openPage,
    onFrontChange: () => nothing,
    markIcon: later,
    makeMenu: later,
    onMenu: nothing,
    titleMenu: later,
    outsideId: outsideId(),
    goThere: openPage,
    openPage,
    pageFacts: facts,
    handOver: () => nothing,
    onHandOver: () => nothing,
    openCapture: later,
    panelOpener: later,
    openPipeline: later,
    askForNotifications: async () => true,
    notify: later,
    errorLog: async () => [],
    clearErrorLog: later,
    onErrorLog: () => nothing,
    recordError: later,
    extensionVersion: () => '0.0.0',
    onAlarm: nothing,
    onStart: nothing,
    showBadge: async (count) => {
      badge = count;
    },
  };
}

/** The text of the one file that was handed over. @throws where there is none or several */
export async function downloadedText({ downloads }: FakePlatform): Promise<{ name: string; text: string }> {
  const [file, ...more] = downloads;
  if (!file || more.length) throw new Error(`${downloads.length} files`);
  return { name: file.name, text: await new Blob([file.content]).text() };
}
