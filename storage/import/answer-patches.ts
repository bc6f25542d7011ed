import { createdEvent, type NameAnswers, withAddedMembers } from '~/domain/import/answers';
import type { ExistingRecords } from '~/domain/import/existing-records';
import type { PlannedRow } from '~/domain/import/planned-row';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';

/** Patches for the events and members that the user had created and that a written row needs. */
export function answerPatches(
  existing: ExistingRecords,
  { events, members }: NameAnswers,
  results: readonly PlannedRow[],
): RecordPatch[] {
  const written = results.filter(({ is }) => is === 'new' || is === 'changed');
  const eventIds = new Set(written.map(({ eventId }) => eventId));
  const memberIds = new Set(written.flatMap(({ writes }) => writes.members.add));
  const created = [...events.values()]
    .filter(({ eventId }) => eventIds.has(eventId))
    .flatMap((answer) => createdEvent(answer, existing.missions) ?? []);
  const added = new Map([...members].filter(([, { add }]) => add && memberIds.has(add.id)));
  const missionIds = new Set([...added.values()].map(({ missionId }) => missionId));
  const delegations = [...existing.missions.values()]
    .filter(({ id }) => missionIds.has(id))
    .map((mission) =>
      patch('missions', mission.id, { members: withAddedMembers(mission, { members: added }).members }),
    );
  return [...created.map((event) => insert('missionEvents', event)), ...delegations];
}
