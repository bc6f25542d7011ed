/** Something two organisations have in common, by its value; or what they have each its own, in the order they were compared. */
export type MatchReason =
  | { kind: 'number' | 'domain' | 'phone' | 'mail-domain'; value: string }
  | { kind: 'other-number' | 'other-domain' | NameReason; a: string; b: string };

/**
 * `name`: equal but for spelling · `other-side`: equal, 株式会社 before one and behind the other ·
 * `other-form`: equal, registered under two forms · `sound`: kana and Latin letters that sound alike ·
 * `spelling`: nearly equal · `other-names`: nothing in common · `group`: equal but for Holdings, Japan and the like.
 */
export type NameReason =
  | 'name'
  | 'other-side'
  | 'other-form'
  | 'sound'
  | 'spelling'
  | 'other-names'
  | 'group';

/** A reason and what it weighs. */
export interface Sign {
  points: number;
  reason: MatchReason;
}
