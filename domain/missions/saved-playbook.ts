import { playbookIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';
import { stagesSchema, stepsSchema } from './playbook';

export const savedPlaybookSchema = z.object({
  ...headerShape,
  id: playbookIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  stages: stagesSchema,
  steps: stepsSchema,
});
/** Stages and steps saved by the user to start other events with. */
export type SavedPlaybook = z.infer<typeof savedPlaybookSchema>;
