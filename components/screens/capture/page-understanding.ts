import type { Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import type { Collected, OpenPage } from '~/platform';
import type { Platform } from '../../hooks/use-goen';
import { PageBanner } from './page-banner-on-demand';

/** How long a page may take to give its facts, in milliseconds; then the form is filled by hand. */
export const ANSWER_MS = 8_000;

/** The facts of a page, which may have been begun to be collected; `undefined` where it has not given them after `ANSWER_MS`. */
export async function factsInTime(
  browser: Platform,
  page: OpenPage,
  begun?: Collected,
): Promise<PageFacts | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_MS);
  });
  try {
    return await Promise.race([browser.pageFacts(page, begun), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The modules that extract fields from a page, loaded after the first frame, with what is shown of the outcome: a question on it takes the focus before the form does. */
export async function understandingOf() {
  const [{ read, joinExtractions }, { chosenCompany }, { formFromExtraction }, { internationalPhone }] =
    await Promise.all([
      import('~/capture/read'),
      import('~/domain/capture/company-choice'),
      import('~/domain/capture/form-from-extraction'),
      import('~/domain/values/phone'),
      PageBanner.preload(),
    ]);
  return {
    read,
    joinExtractions,
    chosenCompany,
    formOf: (draft: Extraction) => formFromExtraction(draft, internationalPhone),
  };
}
