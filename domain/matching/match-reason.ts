/** A property two organisations share, with its value, or in which they differ, with both values in comparison order. */
export type MatchReason =
  | { kind: 'number' | 'domain' | 'phone' | 'mail-domain'; value: string }
  | { kind: 'other-number' | 'other-domain' | NameReason; a: string; b: string };

/**
 * `name`: equal except for spelling · `other-side`: equal, 株式会社 before one and after the other ·
 * `other-form`: equal, with two registered forms · `sound`: kana and Latin names that sound alike ·
 * `spelling`: nearly equal · `other-names`: no similarity · `group`: equal except for group words.
 */
export type NameReason =
  | 'name'
  | 'other-side'
  | 'other-form'
  | 'sound'
  | 'spelling'
  | 'other-names'
  | 'group';

/** A reason and its points. */
export interface Sign {
  points: number;
  reason: MatchReason;
}
