import { activityIdSchema } from '~/domain/records/ids';
import { LONGEST_CHOICE } from '~/domain/records/limits';
import { stampSchema } from '~/domain/records/record-header';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { z } from '~/domain/zod';
import { isChangeId } from '../core/changes';
import { PORTABLE } from '../queries/choices';

const text = z.string().check(z.minLength(1), z.maxLength(80));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/));
const fields = z.record(z.string(), z.unknown());

/** A change of another device's history. Changes made by merging a file belong to that device and are not valid in a file. */
export const changeSchema = z
  .object({
    id: text,
    activityId: activityIdSchema,
    table: z.enum(RECORD_TABLES),
    record: text,
    before: z.optional(fields),
    after: fields,
  })
  .check(z.refine(isChangeId, { path: ['id'] }));
export const tombstoneSchema = z.object({
  id: text,
  table: z.enum(RECORD_TABLES),
  deletedAt: instant,
  mergedInto: z.optional(text),
  mergedAt: z.optional(stampSchema),
});
export const forgottenSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  forgottenAt: instant,
});
export const settingSchema = z.object({
  key: z.enum(PORTABLE),
  value: z.string().check(z.maxLength(LONGEST_CHOICE)),
});
