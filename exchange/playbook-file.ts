import { stagesSchema, stepsSchema } from '~/domain/missions/playbook';
import { Problem } from '~/domain/problem';
import { parsedJson } from '~/domain/text/parsed-json';
import { z } from '~/domain/zod';

const FORMAT = 'goen-playbook';
const VERSION = 1;
const LONGEST = 200_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  stages: stagesSchema,
  steps: stepsSchema,
});

/** A playbook exchanged between offices. */
export type PlaybookFile = Omit<z.infer<typeof fileSchema>, 'format' | 'version'>;

/** Text of a playbook file. */
export const playbookText = ({ name, stages, steps }: PlaybookFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, name, stages, steps }, null, 2)}\n`;

/** Parses a playbook file; unknown keys are dropped. @throws Problem 'playbook-unreadable' where it is no playbook or of a newer version */
export function playbookFrom(text: string): PlaybookFile {
  const parsed = fileSchema.safeParse(json(text));
  if (!parsed.success || parsed.data.version > VERSION) throw new Problem('playbook-unreadable');
  const { name, stages, steps } = parsed.data;
  const once = new Set(stages.map(({ id }) => id)).size === stages.length;
  if (!once || stages[0]?.closing) throw new Problem('playbook-unreadable');
  return { name, stages, steps };
}

const json = (text: string): unknown =>
  text.length > LONGEST ? undefined : parsedJson(text.replace(/^\ufeff/, ''));
