import { nameOf } from '~/domain/capture/company-choice';
import type { CompanyChoice, Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { extract } from './extract';
import { type Page, pageOf, pageOfSister } from './page/page';
import { profileLinkOf } from './profile-link';
import { organisationsOf } from './statements/json-ld';

/** Reads one organisation off the page, each value with its evidence; several companies as a choice. Nothing is filled in if the page belongs to no organisation. */
export function read(collected: PageFacts): Extraction {
  const facts = { ...collected, stated: [...organisationsOf(collected.jsonLd), ...collected.stated] };
  const link = profileLinkOf(facts);
  const page = pageOf(facts);
  const companies = companiesOf(page);
  const extraction = extract(page);
  return {
    ...extraction,
    ...(companies.length > 1 && { fields: {}, companies }),
    ...(link && { profileLink: link }),
  };
}

const companiesOf = (page: Page): CompanyChoice[] =>
  page.sisters.flatMap((sister) => {
    const { fields } = extract(pageOfSister(page, sister));
    const name = nameOf(fields);
    return name ? [{ name, fields }] : [];
  });

export { joinExtractions } from './join-extractions';
