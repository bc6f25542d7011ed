import type { Member, Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import { playbookOf } from '../missions/playbook';
import type { MissionEventId, MissionId } from '../records/ids';
import type { NewRecord, RecordHeader } from '../records/record-header';
import type { ExistingRecords } from './existing-records';

/** The user's answer for an event name that no event in use has: an event, or one to be created. */
export interface EventAnswer {
  eventId: MissionEventId;
  /** Where the event is to be created: its mission and the name as the file writes it. */
  create?: { missionId: MissionId; name: string };
}

/** The user's answer for a name that no member of a mission has; without `add` the name is left out. */
export interface MemberAnswer {
  missionId: MissionId;
  add?: Pick<Member, 'id' | 'name'>;
}

/** The user's answers for names that a file holds and the store does not. */
export interface NameAnswers {
  /** By `nameKey` of the event's name. */
  events: ReadonlyMap<string, EventAnswer>;
  /** By `memberKey`. */
  members: ReadonlyMap<string, MemberAnswer>;
}

/** A name to compare by: width, case and spaces are ignored. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Identifies a member's name within its mission. */
export const memberKey = (missionId: MissionId, name: string): string => `${missionId}\n${nameKey(name)}`;

/** The event that an answer creates, with the playbook of a networking evening; `undefined` where it creates none or its mission is gone. */
export function createdEvent(
  { eventId, create }: EventAnswer,
  missions: ExistingRecords['missions'],
): NewRecord<MissionEvent> | undefined {
  const mission = create && missions.get(create.missionId);
  if (!mission || mission.deletedAt) return undefined;
  const { kind, stages, steps } = playbookOf('networking');
  return {
    id: eventId,
    missionId: mission.id,
    kind,
    name: create.name,
    venue: '',
    city: '',
    zone: mission.zone,
    colour: 'indigo',
    organisers: [],
    sources: [],
    stages,
    steps,
  };
}

/** A mission with the members that the answers add; itself where they add none. */
export function withAddedMembers(mission: Mission, { members }: Pick<NameAnswers, 'members'>): Mission {
  const added = [...members.values()].flatMap(({ missionId, add }) =>
    add && missionId === mission.id ? [add] : [],
  );
  return added.length > 0 ? { ...mission, members: [...mission.members, ...added] } : mission;
}

const UNWRITTEN: RecordHeader = { createdAt: '', updatedAt: '', by: '', stamp: '', stamps: {} };

/** The stored records together with the events and members that the answers create. */
export function answeredRecords(existing: ExistingRecords, answers: NameAnswers): ExistingRecords {
  if (answers.events.size + answers.members.size === 0) return existing;
  const created = [...answers.events.values()].flatMap((answer): [string, MissionEvent][] => {
    const event = createdEvent(answer, existing.missions);
    return event ? [[event.id, { ...event, ...UNWRITTEN } as MissionEvent]] : [];
  });
  return {
    ...existing,
    events: new Map([...existing.events, ...created]),
    missions: new Map([...existing.missions].map(([id, each]) => [id, withAddedMembers(each, answers)])),
  };
}
