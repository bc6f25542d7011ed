import { z } from './zod';

/** How far the export review of a lead has come (domain rules 10). A reminder for people, never a clearance. */
export const EXPORT_STATES = ['not_assessed', 'not_needed', 'to_review', 'reviewed', 'stop'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
/** The bodies of rules that may be touched. */
export const EXPORT_AREAS = ['L185', 'dual_use', 'FEFA', 'ITAR_EAR', 'sanctions'] as const;

const text = z.string().check(z.maxLength(500));

export const exportControlSchema = z.object({
  state: z.enum(EXPORT_STATES),
  areas: z.array(z.enum(EXPORT_AREAS)),
  /** What made it `to_review`: the kind of event, a word on the page, a person. */
  trigger: z.enum(['event', 'word', 'person']),
  /** The word. */
  matched: z.optional(text),
  reviewer: z.optional(text),
  /** `YYYY-MM-DD`. */
  reviewedOn: z.optional(text),
  note: z.optional(text),
});
export type ExportControl = z.infer<typeof exportControlSchema>;

const HINTS =
  /防衛装備庁|防衛省|防衛|自衛隊|軍事|武器|装備品|ミサイル|誘導|安全保障|輸出管理|該非判定|固体ロケット|\b(?:defen[cs]e|military|missiles?|munitions?|mod|atla|itar|export control)\b|\b(?:difesa|militar[ei]|armament[oi])\b/i;

/** The first word of a text that suggests a look at export control; `undefined` where there is none. */
export const exportHintIn = (text: string): string | undefined => HINTS.exec(text.normalize('NFKC'))?.[0];

/** What a new lead starts with: to be reviewed at a defence fair or where its texts hold such a word, else nothing. */
export function firstExportControl(kind: string, texts: string): ExportControl | undefined {
  if (kind === 'defence_fair') return { state: 'to_review', areas: [], trigger: 'event' };
  const matched = exportHintIn(texts);
  return matched ? { state: 'to_review', areas: [], trigger: 'word', matched } : undefined;
}

/** Whether technical steps and guarded stages wait for the review. */
export const isHeld = (control: ExportControl | undefined): boolean =>
  control?.state === 'to_review' || control?.state === 'stop';
