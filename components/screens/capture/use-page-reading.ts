import { useEffect, useRef, useState } from 'react';
import type { Extraction } from '~/domain/capture/extraction';
import { type FormReadings, formFromExtraction } from '~/domain/capture/form-fields';
import type { PageFacts } from '~/domain/capture/page-facts';
import { Problem } from '~/domain/problem';
import type { OpenPage } from '~/platform';
import { type Platform, useGoen } from '../../hooks/use-goen';

/** State of the reading of the open page. */
export type PageReading =
  /** The page is known before it is read, so that edits made meanwhile are saved for it. */
  | { state: 'reading'; page?: OpenPage }
  | { state: 'unreadable'; page?: OpenPage }
  /** The page has not answered in time: it is busy, or waits behind a message of its own. */
  | { state: 'silent'; page: OpenPage }
  | ReadPage;

/** The reading of a page, and how to continue it. */
export interface PagesRead {
  reading: PageReading;
  /** Number of the reading: edits of one page must not pass to the next. */
  round: number;
  /** Adds what the company's profile page says. */
  readProfile: () => void;
  /** Fills the form with one of the companies that the page presents alike, by its index in the extraction's choice. */
  chooseCompany: (company: number) => void;
  /** Reads the page now open in the tab; nothing where another reading has begun since the one of that number. */
  readAgain: (since: number) => void;
}

/** A page that was read, alone or together with the company's profile page. */
export interface ReadPage {
  state: 'read';
  page: OpenPage;
  url: string;
  title: string;
  draft: Extraction;
  form: FormReadings;
  /** Index of the company the user chose, where the page presents several. */
  company?: number;
  /** The company's profile page: being opened, read, or opened but not readable until the next click on the icon. */
  profile?: { text: string; is: 'opening' | 'read' | 'closed' };
}

/** How long a page may take to give its facts, in milliseconds; then the form is filled by hand. */
export const ANSWER_MS = 8_000;

/** Reads the page the icon was clicked on, and on request the company's profile page. */
export function usePageReading(): PagesRead {
  const { platform } = useGoen();
  const [round, setRound] = useState(0);
  // The last round asked for, before it is rendered.
  const lastRound = useRef(0);
  const [reading, setReading] = useState<PageReading | { state: 'failed'; bug: unknown }>({
    state: 'reading',
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is a new reading
  useEffect(() => {
    let isGone = false;
    let opened: { page?: OpenPage } = {};
    const set: typeof setReading = (next) => !isGone && setReading(next);
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
      isGone = true;
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
  const chooseCompany = (company: number) => {
    if (reading.state !== 'read') return;
    understandingOf().then(
      ({ formOf, chosenCompany }) => {
        const draft = chosenCompany(reading.draft, company);
        setReading((now) => (now === reading ? { ...reading, company, draft, form: formOf(draft) } : now));
      },
      (bug: unknown) => setReading({ state: 'failed', bug }),
    );
  };
  const readAgain = (since: number) => {
    if (lastRound.current !== since) return;
    lastRound.current += 1;
    setReading({ state: 'reading' });
    setRound(lastRound.current);
  };
  return { reading, round, readProfile, chooseCompany, readAgain };
}

/** Whether the profile page is still awaited; false once another page is read. */
const isOpening = (now: { state: string; profile?: ReadPage['profile'] }): boolean =>
  now.profile?.is === 'opening';

async function readOpenPage(browser: Platform, onOpen: (page: OpenPage) => void): Promise<PageReading> {
  const understanding = understandingOf();
  const page = await browser.openPage();
  onOpen(page);
  const facts = await factsInTime(browser, page);
  if (!facts) return { state: 'silent', page };
  const { read, formOf } = await understanding;
  const draft = read(facts);
  const { url, title } = facts;
  return { state: 'read', page: { ...page, url, title }, url, title, draft, form: formOf(draft) };
}

/** The reading joined with the profile page; unchanged but marked `closed` where the browser wants another click first, or the page does not answer. */
async function withProfile(
  browser: Platform,
  first: ReadPage,
  { href, text }: NonNullable<Extraction['profileLink']>,
): Promise<ReadPage> {
  const { read, joinExtractions, formOf } = await understandingOf();
  try {
    const page = await browser.goThere(first.page, href);
    const facts = await factsInTime(browser, page);
    if (!facts) return { ...first, profile: { text, is: 'closed' } };
    const draft = joinExtractions(first.draft, read(facts));
    const there = { ...page, url: facts.url, title: facts.title };
    return { ...first, page: there, draft, form: formOf(draft), profile: { text, is: 'read' } };
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    return { ...first, profile: { text, is: 'closed' } };
  }
}

/** The facts of a page; `undefined` where it has not given them after `ANSWER_MS`. */
async function factsInTime(browser: Platform, page: OpenPage): Promise<PageFacts | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_MS);
  });
  try {
    return await Promise.race([browser.pageFacts(page), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The modules that extract fields from a page, loaded after the first frame. */
async function understandingOf() {
  const [{ read, joinExtractions }, { chosenCompany }, { internationalPhone }] = await Promise.all([
    import('~/capture/read'),
    import('~/domain/capture/company-choice'),
    import('~/domain/values/phone'),
  ]);
  return {
    read,
    joinExtractions,
    chosenCompany,
    formOf: (draft: Extraction) => formFromExtraction(draft, internationalPhone),
  };
}
