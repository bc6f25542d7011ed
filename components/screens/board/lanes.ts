import type { LaneBy } from '~/storage';

/** What the board can be divided by. */
export const LANES = ['none', 'owner', 'member'] as const satisfies readonly LaneBy[];
