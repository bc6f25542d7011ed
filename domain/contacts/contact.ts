import { contactIdSchema, organisationIdSchema } from '../records/ids';
import { LONGEST_FIELD } from '../records/limits';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** Legal bases for storing personal data: consent, contract, public task, legitimate interest (art. 6(1) GDPR). */
export const LEGAL_BASES = ['a', 'b', 'e', 'f'] as const;
/** Whose an address is: a person's own, or an office's. */
export const EMAIL_KINDS = ['personal', 'general'] as const;
/** States of the duty to inform a person (art. 14 GDPR). */
export const ART_14_STATES = ['to-send', 'sent', 'exempt'] as const;

const text = z.string().check(z.maxLength(LONGEST_FIELD));
const optionalText = z.optional(text);

export const contactSchema = z.object({
  ...headerShape,
  id: contactIdSchema,
  organisationId: organisationIdSchema,
  /** As written, usually in kanji. */
  name: text,
  /** Reading of the name in kana. */
  nameKana: optionalText,
  nameLatin: optionalText,
  /** The family-name part of `name`. */
  familyName: optionalText,
  role: optionalText,
  department: optionalText,
  email: optionalText,
  /** Whether the address is the person's own rather than an office's. */
  emailIs: z.optional(z.enum(EMAIL_KINDS)),
  phone: optionalText,
  /** Page or occasion the personal data comes from. */
  source: optionalText,
  /** Letter of art. 6(1) GDPR. */
  legalBasis: z.optional(z.enum(LEGAL_BASES)),
  /** Whether the person was informed (art. 14 GDPR). */
  art14: z.optional(z.enum(ART_14_STATES)),
  /** Day by which the person is to be informed. */
  art14DueOn: optionalText,
  art14SentOn: optionalText,
  /** Day on which the person objected to being contacted (art. 21 GDPR). */
  refusedOn: optionalText,
  /** Day on which it was last decided to keep the record. */
  keptOn: optionalText,
  /** Ids of records of the same person merged into this one. */
  folded: z.optional(z.array(contactIdSchema)),
});
/** A person at an organisation: personal data, saved only if the user ticks it. */
export type Contact = z.infer<typeof contactSchema>;
