import type { OrganisationFields } from './organisation';

/** Names and descriptions of an organisation, a line each: searched for words that suggest an export review. */
export const textsOf = ({ nameJa, nameEn, business, description }: OrganisationFields): string =>
  [nameJa, nameEn, business, description].join('\n');
