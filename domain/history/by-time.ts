import type { Activity } from './activity';

type Timed = Pick<Activity, 'at' | 'id'>;

/** Sorts activities by time, earliest first. Ids tell those of one instant apart; alone they would keep the times of a clock that was wrong. */
export const byTime = (one: Timed, other: Timed): number =>
  one.at.localeCompare(other.at) || one.id.localeCompare(other.id);
