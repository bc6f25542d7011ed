import type { Organisation } from '../organisations/organisation';

/** The properties of an organisation that the matcher compares. */
export interface Identity {
  /** All its names: Japanese, English, reading, aliases. */
  names: readonly string[];
  corporateNumber?: string | undefined;
  /** Own domain, as `domainKeyOf` returns it. */
  domain?: string | undefined;
  /** E.164. */
  phones: readonly string[];
  emails: readonly string[];
}

/** The fields of a stored or new organisation that make up its identity. */
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

/** The identity of an organisation; phone numbers that are not E.164 are left out. */
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
