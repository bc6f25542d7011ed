import { contactIdSchema, organisationIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** Why a person's data may be kept: consent, contract, public task, legitimate interest (art. 6(1) GDPR). */
export const LEGAL_BASES = ['a', 'b', 'e', 'f'] as const;
export const ART_14_STATES = ['to-send', 'sent', 'exempt'] as const;

const text = z.string().check(z.maxLength(2_000));
const optionalText = z.optional(text);

export const contactSchema = z.object({
  ...headerShape,
  id: contactIdSchema,
  organisationId: organisationIdSchema,
  /** As written, usually in kanji. */
  name: text,
  /** How it is read, in kana. */
  nameKana: optionalText,
  nameLatin: optionalText,
  /** The part of `name` that is the family's. */
  familyName: optionalText,
  role: optionalText,
  department: optionalText,
  email: optionalText,
  /** Whether the address is the person's own or an office's. */
  emailIs: z.optional(z.enum(['personal', 'general'])),
  phone: optionalText,
  /** Page or occasion the person's data comes from. */
  source: optionalText,
  /** Letter of art. 6(1) GDPR. */
  legalBasis: z.optional(z.enum(LEGAL_BASES)),
  /** Whether the person was told of it (art. 14 GDPR). */
  art14: z.optional(z.enum(ART_14_STATES)),
  /** Day by which the person is to be told. */
  art14DueOn: optionalText,
  art14SentOn: optionalText,
  /** Day the person objected to being contacted (art. 21 GDPR). */
  refusedOn: optionalText,
  /** Other records of the same person that went into it. */
  folded: z.optional(z.array(contactIdSchema)),
});
/** A person at an organisation: personal data, kept only on the user's tick. */
export type Contact = z.infer<typeof contactSchema>;
