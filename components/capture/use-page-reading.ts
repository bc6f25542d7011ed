import { useEffect, useState } from 'react';
import type { Draft } from '~/domain/draft';
import { type FormReadings, formFromDraft } from '~/domain/lead-form';
import { Problem } from '~/domain/problem';
import type { OpenPage } from '~/platform';
import { type Platform, useGoen } from '../hooks/goen';

/** How far the reading of the open page has come. */
export type PageReading =
  /** The page is known before it is read, so that what is typed meanwhile is kept. */
  { state: 'reading'; page?: OpenPage } | { state: 'unreadable' } | ReadPage;

/** A page that was read, alone or together with its site's company profile. */
export interface ReadPage {
  state: 'read';
  page: OpenPage;
  url: string;
  title: string;
  draft: Draft;
  form: FormReadings;
  /** The company's profile page, and whether it was opened, read, or opened but closed to Goen until the next click. */
  profile?: { text: string; is: 'opening' | 'read' | 'closed' };
}

/** Reads the page the icon was clicked on as soon as the screen is up, and its site's profile page when the user asks for it. */
export function usePageReading(): { reading: PageReading; readProfile: () => void } {
  const { platform } = useGoen();
  const [reading, setReading] = useState<PageReading | { state: 'failed'; bug: unknown }>({
    state: 'reading',
  });
  useEffect(() => {
    platform()
      .then((browser) => readOpenPage(browser, (page) => setReading({ state: 'reading', page })))
      .then(setReading, (failure: unknown) =>
        setReading(failure instanceof Problem ? { state: 'unreadable' } : { state: 'failed', bug: failure }),
      );
  }, [platform]);
  if (reading.state === 'failed') throw reading.bug;
  const readProfile = () => {
    const link = reading.state === 'read' && reading.draft.profileLink;
    if (!link) return;
    setReading({ ...reading, profile: { text: link.text, is: 'opening' } });
    platform()
      .then((browser) => withProfile(browser, reading, link))
      .then(setReading, (bug: unknown) => setReading({ state: 'failed', bug }));
  };
  return { reading, readProfile };
}

async function readOpenPage(browser: Platform, onOpen: (page: OpenPage) => void): Promise<PageReading> {
  const understanding = understandingOf();
  const page = await browser.openPage();
  onOpen(page);
  const facts = await browser.pageFacts(page);
  const { read, formOf } = await understanding;
  const draft = read(facts);
  return { state: 'read', page, url: facts.url, title: facts.title, draft, form: formOf(draft) };
}

/** The same draft with what the profile page adds; where the browser wants another click there, the draft as it was. */
async function withProfile(
  browser: Platform,
  first: ReadPage,
  { href, text }: NonNullable<Draft['profileLink']>,
): Promise<ReadPage> {
  const { read, joinedDraft, formOf } = await understandingOf();
  try {
    const page = await browser.goThere(first.page, href);
    const draft = joinedDraft(first.draft, read(await browser.pageFacts(page)));
    return { ...first, draft, form: formOf(draft), profile: { text, is: 'read' } };
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    return { ...first, profile: { text, is: 'closed' } };
  }
}

/** What understands pages, loaded after the first frame. */
async function understandingOf() {
  const [{ read, joinedDraft }, { internationalPhone }] = await Promise.all([
    import('~/capture/read'),
    import('~/domain/phone'),
  ]);
  return { read, joinedDraft, formOf: (draft: Draft) => formFromDraft(draft, internationalPhone) };
}
