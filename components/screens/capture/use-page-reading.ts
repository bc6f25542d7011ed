import { useEffect, useRef, useState } from 'react';
import type { Extraction } from '~/domain/capture/extraction';
import type { FormReadings } from '~/domain/capture/form-fields';
import { Problem } from '~/domain/problem';
import type { FrontNow, OpenPage } from '~/platform';
import { firstPaint } from '../../hooks/first-paint';
import { type Platform, useGoen } from '../../hooks/use-goen';
import { factsInTime, understandingOf } from './page-understanding';

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

/** Reads the page the icon was clicked on, and on request the company's profile page. `front`: the page as the window opened, where it was looked at already. */
export function usePageReading(front?: FrontNow): PagesRead {
  const { platform } = useGoen();
  const [round, setRound] = useState(0);
  // The last round asked for, before it is rendered.
  const lastRound = useRef(0);
  const [reading, setReading] = useState<PageReading | { state: 'failed'; bug: unknown }>(() =>
    front?.isClosed ? { state: 'unreadable' } : { state: 'reading', ...(front && { page: front.page }) },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is a new reading
  useEffect(() => {
    let isGone = false;
    const begun = round === 0 && front?.isClosed === false ? front : undefined;
    let opened = begun && { page: begun.page };
    const set: typeof setReading = (next) => !isGone && setReading(next);
    readOpenPage(platform, begun, (page) => {
      opened = { page };
      set({ state: 'reading', page });
    }).then(set, (failure: unknown) =>
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
    Promise.all([platform(), import('./with-profile')])
      .then(([browser, { withProfile }]) => withProfile(browser, reading, link))
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

async function readOpenPage(
  platform: () => Promise<Platform>,
  begun: Extract<FrontNow, { isClosed: false }> | undefined,
  onOpen: (page: OpenPage) => void,
): Promise<PageReading> {
  // Its code comes beside that of the platform.
  const understanding = firstPaint().then(understandingOf);
  const browser = await platform();
  const page = begun?.page ?? (await browser.openPage());
  if (!begun) onOpen(page);
  const facts = await factsInTime(browser, page, begun?.collected);
  if (!facts) return { state: 'silent', page };
  const { read, formOf } = await understanding;
  const draft = read(facts);
  const { url, title } = facts;
  return { state: 'read', page: { ...page, url, title }, url, title, draft, form: formOf(draft) };
}
