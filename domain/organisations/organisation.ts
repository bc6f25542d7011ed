import { organisationIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

const text = z.string().check(z.maxLength(2_000));
const optionalText = z.optional(text);

/** Where a kept value was read; absent for what was typed. */
export const keptEvidenceSchema = z.object({
  label: text,
  quote: z.string().check(z.maxLength(500)),
  how: text,
  url: text,
  readAt: text,
});
export type KeptEvidence = z.infer<typeof keptEvidenceSchema>;

/** What the form holds of an organisation; each as the user left it, normalised. */
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
  /** E.164 where it could be understood, else as written. */
  phone: optionalText,
  fax: optionalText,
  emails: z.optional(z.array(text)),
  social: z.optional(z.array(text)),
  contactFormUrl: optionalText,
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  established: optionalText,
  capitalJpy: z.optional(z.int()),
  employees: z.optional(z.int()),
  /** Month or day the business year ends, as written. */
  fiscalYearEnd: optionalText,
  /** Securities code, four characters. */
  listedCode: optionalText,
  /** What trade it is in, in the delegation's words. */
  sector: optionalText,
  business: optionalText,
  /** Major customers, as written. */
  customers: optionalText,
  /** Branches, plants and laboratories, each on a line. */
  sites: z.optional(z.array(text)),
  /** The sentence by which its site asks not to be sold to. */
  refusesSales: optionalText,
  description: optionalText,
};

export const organisationSchema = z.object({
  ...headerShape,
  id: organisationIdSchema,
  ...organisationFieldsShape,
  aliases: z.array(text),
  /** The group it is a part of. */
  partOf: z.optional(organisationIdSchema),
  /** Set on the one that a merge ended: where it went. */
  mergedInto: z.optional(organisationIdSchema),
  /** Sites of its own beside `website`. */
  otherSites: z.optional(z.array(text)),
  /** Its e-mail addresses the user says are a person's. */
  personalEmails: z.optional(z.array(text)),
  /** Those the user says are an office's, though they look like a person's. */
  generalEmails: z.optional(z.array(text)),
  /** What a page said and the user would not take, by field of the form. */
  declined: z.optional(z.record(z.string(), text)),
  /** Own domain, never a shared host. */
  domainKey: optionalText,
  /** What the matcher finds it by, as `matchKeys` gives them; written with it. */
  keys: z.array(text),
  evidence: z.record(z.string(), keptEvidenceSchema),
});
/** A company or body; known once. */
export type Organisation = z.infer<typeof organisationSchema>;
export type OrganisationFields = Pick<Organisation, keyof typeof organisationFieldsShape>;
