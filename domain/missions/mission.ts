import { CUSTOMS } from '../dates/holidays';
import { missionIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';
import { customFieldSchema } from './custom-field';

const text = z.string().check(z.maxLength(500));

/** A company or body of the delegation. */
export const memberSchema = z.object({
  id: text,
  name: text,
  domain: z.optional(text),
  city: z.optional(text),
  /** Words of its sector, used to suggest it for leads. */
  words: z.optional(z.array(text)),
});
export type Member = z.infer<typeof memberSchema>;

/** An organisation named by the mission's sources: known spellings for the matcher, not a lead. */
export const namedOrganisationSchema = z.object({
  nameJa: text,
  nameEn: text,
  aliases: z.array(text),
  domain: text,
  /** Preset id of the event at which the sources name it. */
  suggestedFor: z.optional(text),
});
export type NamedOrganisation = z.infer<typeof namedOrganisationSchema>;

export const missionSchema = z.object({
  ...headerShape,
  id: missionIdSchema,
  name: text,
  promoters: z.array(text),
  country: text,
  zone: text,
  source: z.optional(text),
  members: z.array(memberSchema),
  named: z.array(namedOrganisationSchema),
  /** Customary closures that count as non-working days. */
  customs: z.array(z.enum(CUSTOMS)),
  /** Custom fields of its leads. */
  fields: z.optional(z.array(customFieldSchema)),
  /** Whether it is archived: hidden, with its open follow-ups suspended. */
  archived: z.optional(z.boolean()),
});
/** A trade mission, such as the aerospace mission to Japan. */
export type Mission = z.infer<typeof missionSchema>;
