import type { Extraction } from '~/domain/capture/extraction';
import { Problem } from '~/domain/problem';
import type { Platform } from '../../hooks/use-goen';
import { factsInTime, understandingOf } from './page-understanding';
import type { ReadPage } from './use-page-reading';

/** The reading joined with the profile page; unchanged but marked `closed` where the browser wants another click first, or the page does not answer. */
export async function withProfile(
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
