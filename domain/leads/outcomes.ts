/** What an agreement was (domain rules 7.3). */
export const OUTCOMES = ['nda', 'mou', 'order', 'joint-project', 'distribution', 'visit', 'other'] as const;

/** How a meeting went, in the words of matchmaking events. */
export const MEETING_OUTCOMES = ['not-held', 'insufficient-interest', 'informative', 'cooperation'] as const;

/** Why a lead was closed (domain rules 7.3). */
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
