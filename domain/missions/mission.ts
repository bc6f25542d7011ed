import { CUSTOMS } from '../dates/holidays';
import { missionIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';
import { customFieldSchema } from './custom-field';

const text = z.string().check(z.maxLength(500));

/** A firm or body of the delegation. */
export const memberSchema = z.object({
  id: text,
  name: text,
  domain: z.optional(text),
  city: z.optional(text),
  /** Words of its sector, to suggest it for leads. */
  words: z.optional(z.array(text)),
});
export type Member = z.infer<typeof memberSchema>;

/** An organisation the mission's sources name: known spellings for the matcher, no lead until the user says so. */
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
  /** Times at which firms are closed by custom that count as closed. */
  customs: z.array(z.enum(CUSTOMS)),
  /** Fields it adds to its leads. */
  fields: z.optional(z.array(customFieldSchema)),
  /** Out of the way, its open steps at rest. */
  archived: z.optional(z.boolean()),
});
/** The journey, e.g. the aerospace mission to Japan. */
export type Mission = z.infer<typeof missionSchema>;
