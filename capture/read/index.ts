import type { Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { extract } from './extract';
import { pageOf } from './page/page';
import { profileLinkOf } from './profile-link';

/** What the page says about one organisation, each value with its evidence; nothing is filled in from a page that is nobody's. */
export function read(facts: PageFacts): Extraction {
  const link = profileLinkOf(facts);
  return { ...extract(pageOf(facts)), ...(link && { profileLink: link }) };
}

export { joinExtractions } from './join-extractions';
