import type { LeadSummary } from '~/storage';

export const LANES = ['none', 'owner', 'member'] as const;
export type LaneBy = (typeof LANES)[number];

/** The leads of one owner or one member. */
export interface Lane {
  /** Empty for leads without owner or member. */
  name: string;
  cards: LeadSummary[];
}

/** Leads in lanes sorted by name, the lane without a name last. A lead with two members is in both lanes. */
export function lanesOf(
  cards: readonly LeadSummary[],
  by: LaneBy,
  members: ReadonlyMap<string, readonly string[]>,
): Lane[] {
  const lanes = new Map<string, LeadSummary[]>();
  for (const card of cards) {
    const { lead } = card;
    const names = by === 'owner' ? [lead.owner ?? lead.by] : (members.get(lead.id) ?? []);
    for (const name of names.length ? names : ['']) lanes.set(name, [...(lanes.get(name) ?? []), card]);
  }
  return [...lanes]
    .map(([name, own]) => ({ name, cards: own }))
    .sort((a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name));
}
