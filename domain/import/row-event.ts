import type { MissionEvent } from '../missions/mission-event';
import type { MissionEventId } from '../records/ids';
import { answeredRecords, type NameAnswers, nameKey } from './answers';
import type { ExistingRecords } from './existing-records';
import type { ImportedRow } from './row';

/** The event a row goes to. */
export interface RowEvent {
  /** Absent where the row's name is unknown and not answered. */
  event?: MissionEvent | undefined;
  /** The row's event name if no event in use has it, or several have. */
  unknown?: string;
}

/** Returns a function that finds the event of a row by name; the chosen event for rows without a name. Of several events of one name it takes the chosen one, else the only one of its mission. */
export function eventFinder(
  existing: ExistingRecords,
  { eventId, ...answers }: NameAnswers & { eventId: MissionEventId },
): (row: Pick<ImportedRow, 'event'>) => RowEvent {
  const chosen = existing.events.get(eventId);
  const answered = answeredRecords(existing, answers);
  const named = new Map<string, MissionEvent[]>();
  for (const event of existing.events.values()) {
    if (event !== chosen && !isInUse(event, existing)) continue;
    const key = nameKey(event.name);
    named.set(key, [...(named.get(key) ?? []), event]);
  }
  return ({ event: name }) => {
    if (!name || !nameKey(name)) return { event: chosen };
    const key = nameKey(name);
    const known = oneOf(named.get(key) ?? [], chosen);
    if (known) return { event: known };
    const answer = answers.events.get(key);
    return { event: answer && answered.events.get(answer.eventId), unknown: name };
  };
}

function oneOf(events: readonly MissionEvent[], chosen: MissionEvent | undefined): MissionEvent | undefined {
  if (events.length < 2) return events[0];
  if (chosen && events.includes(chosen)) return chosen;
  const near = events.filter(({ missionId }) => missionId === chosen?.missionId);
  return near.length === 1 ? near[0] : undefined;
}

function isInUse({ archived, missionId }: MissionEvent, { missions }: ExistingRecords): boolean {
  const mission = missions.get(missionId);
  return !archived && mission !== undefined && !mission.archived && !mission.deletedAt;
}
