import { useEffect, useState } from 'react';
import type { Draft } from '~/domain/draft';
import { type FormReadings, formFromDraft } from '~/domain/lead-form';
import { Problem } from '~/domain/problem';
import { type Platform, useGoen } from '../hooks/goen';

/** How far the reading of the open page has come. */
export type PageReading =
  | { state: 'reading' }
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
      .then(readOpenPage)
      .then(setReading, (failure: unknown) =>
        setReading(failure instanceof Problem ? { state: 'unreadable' } : { state: 'failed', bug: failure }),
      );
  }, [platform]);
  if (reading.state === 'failed') throw reading.bug;
  return reading;
}

async function readOpenPage(browser: Platform): Promise<PageReading> {
  const understanding = Promise.all([import('~/capture/read'), import('~/domain/phone')]);
  const page = await browser.openPage();
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
