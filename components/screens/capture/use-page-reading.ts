import { useEffect, useState } from 'react';
import type { Extraction } from '~/domain/capture/extraction';
import { type FormReadings, formFromExtraction } from '~/domain/capture/form-fields';
import { Problem } from '~/domain/problem';
import type { OpenPage } from '~/platform';
import { type Platform, useGoen } from '../../hooks/use-goen';

/** How far the reading of the open page has come. */
export type PageReading =
  /** The page is known before it is read, so that what is typed meanwhile is kept. */
  { state: 'reading'; page?: OpenPage } | { state: 'unreadable'; page?: OpenPage } | ReadPage;

/** The reading of a page, and what may be asked of it. */
export interface PagesRead {
  reading: PageReading;
  /** Counts the readings, since what was typed of one page is not of the next. */
  round: number;
  /** Adds what the site's profile page says. */
  readProfile: () => void;
  /** Reads the page that is in front now. */
  readAgain: () => void;
}

/** A page that was read, alone or together with its site's company profile. */
export interface ReadPage {
  state: 'read';
  page: OpenPage;
  url: string;
  title: string;
  draft: Extraction;
  form: FormReadings;
  /** The company's profile page, and whether it was opened, read, or opened but closed to Goen until the next click. */
  profile?: { text: string; is: 'opening' | 'read' | 'closed' };
}

/** Reads the page the icon was clicked on as soon as the screen is up, and its site's profile page when the user asks for it. */
export function usePageReading(): PagesRead {
  const { platform } = useGoen();
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<PageReading | { state: 'failed'; bug: unknown }>({
    state: 'reading',
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round reads anew
  useEffect(() => {
    let gone = false;
    let opened: { page?: OpenPage } = {};
    const set: typeof setReading = (next) => !gone && setReading(next);
    platform()
      .then((browser) =>
        readOpenPage(browser, (page) => {
          opened = { page };
          set({ state: 'reading', page });
        }),
      )
      .then(set, (failure: unknown) =>
        set(
          failure instanceof Problem ? { state: 'unreadable', ...opened } : { state: 'failed', bug: failure },
        ),
      );
    return () => {
      gone = true;
    };
  }, [platform, round]);
  if (reading.state === 'failed') throw reading.bug;
  const readProfile = () => {
    const link = reading.state === 'read' && reading.draft.profileLink;
    if (!link) return;
    setReading({ ...reading, profile: { text: link.text, is: 'opening' } });
    platform()
      .then((browser) => withProfile(browser, reading, link))
      .then(
        (next) => setReading((now) => (isOpening(now) ? next : now)),
        (bug: unknown) => setReading({ state: 'failed', bug }),
      );
  };
  const readAgain = () => {
    setReading({ state: 'reading' });
    setRound((now) => now + 1);
  };
  return { reading, round, readProfile, readAgain };
}

/** Whether the profile page is still awaited, not left for another page. */
const isOpening = (now: { state: string; profile?: ReadPage['profile'] }): boolean =>
  now.profile?.is === 'opening';

async function readOpenPage(browser: Platform, onOpen: (page: OpenPage) => void): Promise<PageReading> {
  const understanding = understandingOf();
  const page = await browser.openPage();
  onOpen(page);
  const facts = await browser.pageFacts(page);
  const { read, formOf } = await understanding;
  const draft = read(facts);
  const { url, title } = facts;
  return { state: 'read', page: { ...page, url, title }, url, title, draft, form: formOf(draft) };
}

/** The same draft with what the profile page adds; where the browser wants another click there, the draft as it was. */
async function withProfile(
  browser: Platform,
  first: ReadPage,
  { href, text }: NonNullable<Extraction['profileLink']>,
): Promise<ReadPage> {
  const { read, joinExtractions, formOf } = await understandingOf();
  try {
    const page = await browser.goThere(first.page, href);
    const facts = await browser.pageFacts(page);
    const draft = joinExtractions(first.draft, read(facts));
    const there = { ...page, url: facts.url, title: facts.title };
    return { ...first, page: there, draft, form: formOf(draft), profile: { text, is: 'read' } };
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    return { ...first, profile: { text, is: 'closed' } };
  }
}

/** What understands pages, loaded after the first frame. */
async function understandingOf() {
  const [{ read, joinExtractions }, { internationalPhone }] = await Promise.all([
    import('~/capture/read'),
    import('~/domain/values/phone'),
  ]);
  return {
    read,
    joinExtractions,
    formOf: (draft: Extraction) => formFromExtraction(draft, internationalPhone),
  };
}
