import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import { goThere, pageFacts } from '~/platform/page';

const COMPANY = 'https://www.hoshikage-seiki.example/company/';
const OTHER = 'https://www.hoshikage-seiki.example/group/sora/';
const PAGE = { tabId: 1, url: COMPANY, title: '' };

/** A browser with one tab: where it is, and where its page says it is each time it is read. */
const tab = vi.hoisted(() => ({
  address: '' as string | undefined,
  reads: [] as string[],
  heard: new Set<(id: number, change: { status?: string }) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async () => {
        const url = tab.reads.shift();
        if (!url) throw new Error('Cannot access contents of the page');
        return [{ result: factsOf(url) }];
      },
    },
    tabs: {
      get: async () => ({ id: 1, url: tab.address, title: '' }),
      update: async () => {
        for (const each of tab.heard) each(1, { status: 'complete' });
      },
      onUpdated: {
        addListener: (each: (id: number) => void) => tab.heard.add(each),
        removeListener: (each: (id: number) => void) => tab.heard.delete(each),
      },
    },
  },
}));
const factsOf = (url: string) => ({
  url,
  title: '',
  language: '',
  meta: [],
  headings: [],
  lines: [],
  cells: [],
  links: [],
  images: [],
  jsonLd: [],
  stated: [],
  selection: '',
  translated: false,
  frameUnread: false,
  cut: false,
  readAt: '2025-05-22T03:00:00.000Z',
});

beforeEach(() => {
  tab.address = COMPANY;
  tab.reads = [];
  tab.heard.clear();
});

describe('the facts of a page', () => {
  test('are read again where the page went elsewhere meanwhile', async () => {
    tab.address = OTHER;
    tab.reads = [COMPANY, OTHER];
    expect((await pageFacts(PAGE)).url).toBe(OTHER);
  });

  test('are none where the page never stands still', async () => {
    tab.address = OTHER;
    tab.reads = [COMPANY, COMPANY, COMPANY, COMPANY];
    await expect(pageFacts(PAGE)).rejects.toMatchObject({ code: 'page-unreadable' });
  });

  test('stay what they are where only the place on the page is another', async () => {
    tab.address = `${COMPANY}#access`;
    tab.reads = [COMPANY];
    expect((await pageFacts(PAGE)).url).toBe(COMPANY);
  });

  test('are read of a page with a long address too, which the script cuts', async () => {
    tab.address = `${COMPANY}?q=${'x'.repeat(5_000)}#access`;
    tab.reads = [tab.address.slice(0, PAGE_BOUNDS.string)];
    expect((await pageFacts(PAGE)).url).toBe(tab.address);
    tab.reads = Array.from({ length: 3 }, () => `${OTHER}?q=${'x'.repeat(5_000)}`.slice(0, 2_000));
    await expect(pageFacts(PAGE)).rejects.toMatchObject({ code: 'page-unreadable' });
  });
});

describe('going on in the tab', () => {
  test('ends when the page has loaded, and listens no longer', async () => {
    tab.address = OTHER;
    expect(await goThere(PAGE, OTHER)).toMatchObject({ tabId: 1, url: OTHER });
    expect(tab.heard.size).toBe(0);
  });

  test('says so where the browser closes the new page until the next click', async () => {
    tab.address = undefined;
    await expect(goThere(PAGE, OTHER)).rejects.toMatchObject({ code: 'page-unreadable' });
  });
});
