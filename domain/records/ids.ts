import { z } from '../zod';

const id = z.string().check(z.minLength(1), z.maxLength(80));

export const missionIdSchema = id.brand<'MissionId'>();
export const missionEventIdSchema = id.brand<'MissionEventId'>();
export const organisationIdSchema = id.brand<'OrganisationId'>();
export const contactIdSchema = id.brand<'ContactId'>();
export const leadIdSchema = id.brand<'LeadId'>();
export const followUpIdSchema = id.brand<'FollowUpId'>();
export const introductionIdSchema = id.brand<'IntroductionId'>();
export const playbookIdSchema = id.brand<'PlaybookId'>();
export const verdictIdSchema = id.brand<'VerdictId'>();
export const viewIdSchema = id.brand<'ViewId'>();
export const exportPresetIdSchema = id.brand<'ExportPresetId'>();
export const letterIdSchema = id.brand<'LetterId'>();
export const handoverIdSchema = id.brand<'HandoverId'>();
export const activityIdSchema = id.brand<'ActivityId'>();
/** Stable slug of a stage, independent of its label. */
export const stageIdSchema = id.brand<'StageId'>();

export type MissionId = z.infer<typeof missionIdSchema>;
export type MissionEventId = z.infer<typeof missionEventIdSchema>;
export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type ContactId = z.infer<typeof contactIdSchema>;
export type LeadId = z.infer<typeof leadIdSchema>;
export type FollowUpId = z.infer<typeof followUpIdSchema>;
export type IntroductionId = z.infer<typeof introductionIdSchema>;
export type PlaybookId = z.infer<typeof playbookIdSchema>;
export type VerdictId = z.infer<typeof verdictIdSchema>;
export type ViewId = z.infer<typeof viewIdSchema>;
export type ExportPresetId = z.infer<typeof exportPresetIdSchema>;
export type LetterId = z.infer<typeof letterIdSchema>;
export type HandoverId = z.infer<typeof handoverIdSchema>;
export type ActivityId = z.infer<typeof activityIdSchema>;
export type StageId = z.infer<typeof stageIdSchema>;
