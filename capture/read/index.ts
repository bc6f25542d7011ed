import type { Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { extract } from './extract';
import { pageOf } from './page/page';
import { profileLinkOf } from './profile-link';
import { organisationsOf } from './statements/json-ld';

/** Reads one organisation off the page, each value with its evidence. Nothing is filled in if the page belongs to no organisation. */
export function read(collected: PageFacts): Extraction {
  const facts = { ...collected, stated: [...organisationsOf(collected.jsonLd), ...collected.stated] };
  const link = profileLinkOf(facts);
  return { ...extract(pageOf(facts)), ...(link && { profileLink: link }) };
}

export { joinExtractions } from './join-extractions';
