import type { Day } from '~/domain/day';
import { type Answers, type Hold, holdOn } from '~/domain/hold';
import type { LeadId, MissionEventId, OrganisationId, StageId } from '~/domain/ids';
import type { IntroductionState } from '~/domain/introduction';
import type { Lead, Priority } from '~/domain/lead';
import type { MissionEvent } from '~/domain/mission-event';
import { tagsWith } from '~/domain/tags';
import { commit, type Deed } from '../commit';
import { database } from '../database';
import { introductionPatches } from '../introduced';
import { patch, type RecordPatch } from '../patch';
import { eventWithMission } from '../queries/events';
import { organisationsAt, rehomed } from '../rehomed';
import { leadTrashed } from '../restored';
import { movePatches } from './move-lead';

/** What came of doing one thing to many leads; those that are gone or already so are in neither list. */
export interface BulkReport {
  done: LeadId[];
  /** Left where they stand, with what their move waits for, or because their place is taken. */
  held: { id: LeadId; hold: Hold | 'taken' }[];
}

/** Moves leads of one event to a stage as one deed; those held by the export review or a question stay and are reported. @throws Problem 'event-gone' */
export async function moveLeads(
  ids: readonly LeadId[],
  to: StageId,
  today: Day,
  answers: Answers = {},
): Promise<BulkReport> {
  const held: BulkReport['held'] = [];
  const events = new Map<MissionEventId, MissionEvent>();
  const done = await toEach(
    ids,
    'stage-changed',
    async (lead) => {
      const event = events.get(lead.eventId) ?? (await eventWithMission(lead.eventId)).event;
      events.set(lead.eventId, event);
      if (lead.stage === to) return [];
      const hold = holdOn(event, lead, to, answers);
      if (hold) held.push({ id: lead.id, hold });
      return hold ? [] : movePatches(lead, event, to, today, answers);
    },
    answers.note,
  );
  return { done, held };
}

/** Gives leads to somebody to follow, by initials, as one deed; `undefined` to nobody. */
export const setOwners = async (ids: readonly LeadId[], owner: string | undefined): Promise<BulkReport> => ({
  done: await toEach(ids, 'owner-set', async (lead) =>
    lead.owner === owner ? [] : [patch('leads', lead.id, { owner })],
  ),
  held: [],
});

/** Says how much leads are worth following, as one deed; `undefined` takes it back. */
export const setPriority = async (
  ids: readonly LeadId[],
  priority: Priority | undefined,
): Promise<BulkReport> => ({
  done: await toEach(ids, 'priority-set', async (lead) =>
    lead.priority === priority ? [] : [patch('leads', lead.id, { priority })],
  ),
  held: [],
});

/** Puts tags on leads and takes others off, as one deed. */
export const setTags = async (
  ids: readonly LeadId[],
  change: { add?: readonly string[]; remove?: readonly string[] },
): Promise<BulkReport> => ({
  done: await toEach(ids, 'tags-set', async (lead) => {
    const tags = tagsWith(lead.tags, change);
    return String(tags) === String(lead.tags) ? [] : [patch('leads', lead.id, { tags })];
  }),
  held: [],
});

/** Brings leads to a member of the delegation as far as told, as one deed; `undefined` takes them back. */
export const setIntroductions = async (
  ids: readonly LeadId[],
  memberId: string,
  state: IntroductionState | undefined,
): Promise<BulkReport> => ({
  done: await toEach(ids, 'introduction-set', ({ id }) => introductionPatches(id, memberId, state)),
  held: [],
});

/** Puts leads into the trash with their steps and introductions, as one deed. */
export async function deleteLeads(ids: readonly LeadId[]): Promise<BulkReport> {
  const deletedAt = new Date().toISOString();
  return { done: await toEach(ids, 'lead-deleted', ({ id }) => leadTrashed(id, deletedAt)), held: [] };
}

/** Takes leads to another event with their steps, as one deed; those whose organisation has a lead there stay. @throws Problem 'event-gone' */
export async function moveToEvent(ids: readonly LeadId[], eventId: MissionEventId): Promise<BulkReport> {
  const held: BulkReport['held'] = [];
  let there: Set<OrganisationId> | undefined;
  const done = await toEach(ids, 'lead-rehomed', async (lead) => {
    const { event } = await eventWithMission(eventId);
    there ??= await organisationsAt(eventId);
    if (lead.eventId === eventId) return [];
    if (there.has(lead.organisationId)) {
      held.push({ id: lead.id, hold: 'taken' });
      return [];
    }
    there.add(lead.organisationId);
    return rehomed(lead, await database.followUps.where({ leadId: lead.id }).toArray(), event);
  });
  return { done, held };
}

type Kind = NonNullable<Deed['activity']>['kind'];

/** One deed of what is to be written to each lead that is there; resolves with those that were written to. */
async function toEach(
  ids: readonly LeadId[],
  kind: Kind,
  patchesOf: (lead: Lead) => Promise<RecordPatch[]>,
  note?: string,
): Promise<LeadId[]> {
  const done: LeadId[] = [];
  await commit(async () => {
    const leads = await database.leads.bulkGet([...new Set(ids)]);
    const patches: RecordPatch[] = [];
    let subject: string | undefined;
    for (const lead of leads) {
      const own = lead && !lead.deletedAt ? await patchesOf(lead) : [];
      if (!lead || own.length === 0) continue;
      // Done to one lead it is that lead's deed; to several it is their event's, and each finds it by its changes.
      subject = subject ? lead.eventId : lead.id;
      done.push(lead.id);
      patches.push(...own);
    }
    return subject ? { activity: { kind, subject, ...(note && { note }) }, patches } : undefined;
  });
  return done;
}
