import { useEffect, useState } from 'react';
import type { Draft } from '~/domain/draft';
import { type FormReadings, formFromDraft } from '~/domain/lead-form';
import { Problem } from '~/domain/problem';
import type { OpenPage } from '~/platform';
import { type Platform, useGoen } from '../hooks/goen';

/** How far the reading of the open page has come. */
export type PageReading =
  /** The page is known before it is read, so that what is typed meanwhile is kept. */
  | { state: 'reading'; page?: OpenPage }
  | { state: 'unreadable' }
  | { state: 'read'; url: string; title: string; draft: Draft; form: FormReadings };

/** Reads the page the icon was clicked on, once, as soon as the screen is up. */
export function usePageReading(): PageReading {
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
  return reading;
}

async function readOpenPage(browser: Platform, onOpen: (page: OpenPage) => void): Promise<PageReading> {
  const understanding = Promise.all([import('~/capture/read'), import('~/domain/phone')]);
  const page = await browser.openPage();
  onOpen(page);
  const facts = await browser.pageFacts(page);
  const [{ read }, { internationalPhone }] = await understanding;
  const draft = read(facts);
  return {
    state: 'read',
    url: facts.url,
    title: facts.title,
    draft,
    form: formFromDraft(draft, internationalPhone),
  };
}
