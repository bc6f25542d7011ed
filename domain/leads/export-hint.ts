import type { ExportControl } from './export-control';

const HINTS =
  /防衛装備庁|防衛省|防衛|自衛隊|軍事|武器|装備品|ミサイル|誘導|安全保障|輸出管理|該非判定|固体ロケット|\b(?:defen[cs]e|military|missiles?|munitions?|mod|atla|itar|export control)\b|\b(?:difesa|militar[ei]|armament[oi])\b/i;

/** The first word in a text that suggests an export review; `undefined` if there is none. */
export const exportHintIn = (text: string): string | undefined => HINTS.exec(text.normalize('NFKC'))?.[0];

/** Initial export control of a lead: `to_review` at a defence fair or if its texts contain such a word, else `undefined`. */
export function initialExportControl(kind: string, texts: string): ExportControl | undefined {
  if (kind === 'defence_fair') return { state: 'to_review', areas: [], trigger: 'event' };
  const matched = exportHintIn(texts);
  return matched ? { state: 'to_review', areas: [], trigger: 'word', matched } : undefined;
}

/** Whether technical steps and guarded stages are blocked until the review is done. */
export const isHeld = (control: ExportControl | undefined): boolean =>
  control?.state === 'to_review' || control?.state === 'stop';
