import type { Draft } from '~/domain/capture/draft';
import type { PageFacts } from '~/domain/capture/page-facts';
import { draftOf } from './draft';
import { pageOf } from './page/page';
import { profileLinkOf } from './profile-link';

/** What the page says about one organisation, each value with its evidence; nothing is filled in from a page that is nobody's. */
export function read(facts: PageFacts): Draft {
  const link = profileLinkOf(facts);
  return { ...draftOf(pageOf(facts)), ...(link && { profileLink: link }) };
}

export { joinedDraft } from './joined-draft';
