import type { Match, MatchReason } from './match';

/** With one of these even a shared site asks the user. */
const ASKING: ReadonlySet<MatchReason['kind']> = new Set([
  'other-side',
  'other-form',
  'spelling',
  'other-names',
  'group',
]);

/** Whether a match is sure enough to open what is kept instead of a form: the same, or on its own site under names that cannot be compared (kanji against Latin letters, or none read). */
export const isCertainMatch = ({ level, reasons }: Match): boolean =>
  level === 'same' ||
  (level === 'probable' &&
    reasons.some(({ kind }) => kind === 'domain') &&
    !reasons.some(({ kind }) => ASKING.has(kind)));
