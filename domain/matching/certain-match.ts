import type { Match, MatchReason } from './match';

/** Reasons for which the user is asked even on an equal website. */
const UNCERTAIN: ReadonlySet<MatchReason['kind']> = new Set([
  'other-side',
  'other-form',
  'spelling',
  'other-names',
  'group',
]);

/** Whether a match is certain enough to open the stored record: level `same`, or the organisation's own site with names that cannot be compared (kanji and Latin, or none read). */
export const isCertainMatch = ({ level, reasons }: Match): boolean =>
  level === 'same' ||
  (level === 'probable' &&
    reasons.some(({ kind }) => kind === 'domain') &&
    !reasons.some(({ kind }) => UNCERTAIN.has(kind)));
