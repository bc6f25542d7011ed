import type { ExportControl } from './export-control';

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
