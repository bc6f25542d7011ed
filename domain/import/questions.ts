import type { MissionId } from '../records/ids';
import { nameKey } from './answers';
import type { PlannedRow } from './planned-row';

/** What a file leaves open, each name once. */
export interface ImportQuestions {
  /** Event names that are unknown, with the number of rows that hold them. */
  events: { key: string; name: string; rows: number }[];
  /** Names that are no members, by mission. */
  members: { missionId: MissionId; names: string[] }[];
}

/** The questions of a plan in the order of its rows; answered ones stay, so that the answer can be changed. */
export function questionsOf(plan: readonly PlannedRow[]): ImportQuestions {
  const events = new Map<string, ImportQuestions['events'][number]>();
  const members = new Map<MissionId, Map<string, string>>();
  for (const { unknownEvent, unknownMembers } of plan) {
    if (unknownEvent) {
      const key = nameKey(unknownEvent);
      const before = events.get(key) ?? { key, name: unknownEvent, rows: 0 };
      events.set(key, { ...before, rows: before.rows + 1 });
    }
    if (!unknownMembers) continue;
    const { missionId, names } = unknownMembers;
    const known = members.get(missionId) ?? new Map<string, string>();
    for (const name of names) if (!known.has(nameKey(name))) known.set(nameKey(name), name);
    members.set(missionId, known);
  }
  return {
    events: [...events.values()],
    members: [...members].map(([missionId, names]) => ({ missionId, names: [...names.values()] })),
  };
}
