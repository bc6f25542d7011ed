/** What was agreed (docs/domain-rules.md 7.3). */
export const OUTCOMES = ['nda', 'mou', 'order', 'joint-project', 'distribution', 'visit', 'other'] as const;

/** How a meeting went, in the terms of matchmaking events. */
export const MEETING_OUTCOMES = ['not-held', 'insufficient-interest', 'informative', 'cooperation'] as const;

/** Why a lead was closed (docs/domain-rules.md 7.3). */
export const LOST_REASONS = [
  'no-answer',
  'out-of-scope',
  'capacity',
  'price',
  'supplied',
  'export-security',
  'needs-partner',
  'language-resources',
  'own-choice',
  'contact-left',
  'asked-not-to-be-contacted',
  'double',
  'other',
] as const;
