import { organisationIdSchema } from '../records/ids';
import { LONGEST_FIELD, LONGEST_QUOTE } from '../records/limits';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

const text = z.string().check(z.maxLength(LONGEST_FIELD));
const optionalText = z.optional(text);

/** Where a stored value was read; absent for typed values. */
export const keptEvidenceSchema = z.object({
  label: text,
  quote: z.string().check(z.maxLength(LONGEST_QUOTE)),
  how: text,
  url: text,
  readAt: text,
});
export type KeptEvidence = z.infer<typeof keptEvidenceSchema>;

/** Fields of an organisation as saved from the form, normalised. */
export const organisationFieldsShape = {
  nameJa: optionalText,
  nameEn: optionalText,
  nameKana: optionalText,
  legalForm: optionalText,
  corporateNumber: z.optional(z.string().check(z.regex(/^\d{13}$/))),
  invoiceNumber: z.optional(z.string().check(z.regex(/^T\d{13}$/))),
  vatId: optionalText,
  website: optionalText,
  postalCode: optionalText,
  prefecture: optionalText,
  addressRest: optionalText,
  /** E.164 if it could be parsed, else as written. */
  phone: optionalText,
  fax: optionalText,
  emails: z.optional(z.array(text)),
  social: z.optional(z.array(text)),
  contactFormUrl: optionalText,
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  established: optionalText,
  capitalJpy: z.optional(z.int()),
  employees: z.optional(z.int()),
  /** Month or day on which the fiscal year ends, as written. */
  fiscalYearEnd: optionalText,
  /** Securities code, four characters. */
  listedCode: optionalText,
  /** Its sector, in the delegation's words. */
  sector: optionalText,
  business: optionalText,
  /** Major customers, as written. */
  customers: optionalText,
  /** Branches, plants and laboratories, one per line. */
  sites: z.optional(z.array(text)),
  /** The sentence on its site that refuses sales approaches. */
  refusesSales: optionalText,
  description: optionalText,
};

export const organisationSchema = z.object({
  ...headerShape,
  id: organisationIdSchema,
  ...organisationFieldsShape,
  aliases: z.array(text),
  /** The parent organisation of its group. */
  partOf: z.optional(organisationIdSchema),
  /** Set on a merged organisation: its merge target. */
  mergedInto: z.optional(organisationIdSchema),
  /** Further websites of its own. */
  otherSites: z.optional(z.array(text)),
  /** Its e-mail addresses that the user marked as personal. */
  personalEmails: z.optional(z.array(text)),
  /** Those marked as general, although they look personal. */
  generalEmails: z.optional(z.array(text)),
  /** Values of a page that the user refused, by form field. */
  declined: z.optional(z.record(z.string(), text)),
  /** Own domain, never a shared host. */
  domainKey: optionalText,
  /** Match keys from `matchKeys`; derived on each write. */
  keys: z.array(text),
  evidence: z.record(z.string(), keptEvidenceSchema),
});
/** A company or public body; stored once. */
export type Organisation = z.infer<typeof organisationSchema>;
export type OrganisationFields = Pick<Organisation, keyof typeof organisationFieldsShape>;
