import type { Organisation } from '../organisations/organisation';

/** What tells who an organisation is: all that the matcher looks at. */
export interface Identity {
  /** Every name it goes by: Japanese, English, its reading, aliases. */
  names: readonly string[];
  corporateNumber?: string | undefined;
  /** Its own domain, as `domainKeyOf` gives it. */
  domain?: string | undefined;
  /** E.164. */
  phones: readonly string[];
  emails: readonly string[];
}

/** The part of an organisation, kept or not yet, that an identity is made of. */
export type Identifiable = Pick<
  Partial<Organisation>,
  | 'nameJa'
  | 'nameEn'
  | 'nameKana'
  | 'aliases'
  | 'corporateNumber'
  | 'invoiceNumber'
  | 'domainKey'
  | 'phone'
  | 'emails'
>;

/** The identity of an organisation; a phone that could not be understood is left out. */
export function identityOf(organisation: Identifiable): Identity {
  const { nameJa, nameEn, nameKana, aliases = [], phone, emails = [] } = organisation;
  return {
    names: [nameJa, nameEn, nameKana, ...aliases].filter((name) => name !== undefined),
    corporateNumber: organisation.corporateNumber ?? organisation.invoiceNumber?.slice(1),
    domain: organisation.domainKey,
    phones: phone?.startsWith('+') ? [phone] : [],
    emails,
  };
}
