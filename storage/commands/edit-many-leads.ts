import type { Day } from '~/domain/dates/day';
import type { IntroductionState } from '~/domain/leads/introduction';
import type { Lead, Priority } from '~/domain/leads/lead';
import { type Answers, type Hold, holdOn } from '~/domain/leads/stage-hold';
import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import { introductionIdFor } from '~/domain/schema/derived-ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { tagsWith } from '~/domain/values/tags';
import type { ProgressOptions } from '../core/batches';
import { type ChangeSet, commit } from '../core/commit';
import { database } from '../core/database';
import { moveToEventPatches, organisationsAt } from '../patches/change-event';
import { introductionPatchesWith } from '../patches/introductions';
import { partsByLead, trashLeadPatches } from '../patches/lead-parts';
import { moveLeadPatchesWith, stepAfterMovePatches } from '../patches/move-lead';
import { eventWithMission } from '../queries/events';

/** Result of a command on many leads; leads that are gone or unchanged are in neither list. */
export interface BulkReport {
  done: LeadId[];
  /** Leads left unchanged, with the missing answer or the reason. */
  held: { id: LeadId; hold: Hold | 'taken' }[];
}

/** Moves leads to a stage of their event in one activity; leads held by the export review or a missing answer stay and are reported. @throws Problem 'event-gone', 'stopped' */
export async function moveLeads(
  ids: readonly LeadId[],
  to: StageId,
  today: Day,
  answers: Answers = {},
  options?: ProgressOptions,
): Promise<BulkReport> {
  const held: BulkReport['held'] = [];
  const prepare = async (leads: readonly Lead[]) => {
    const partsOf = await partsByLead(leads.map(({ id }) => id));
    const eventIds = [...new Set(leads.map(({ eventId }) => eventId))];
    const events = new Map(
      (await Promise.all(eventIds.map(eventWithMission))).map((dated) => [dated.event.id, dated]),
    );
    return (lead: Lead): RecordPatch[] => {
      const dated = events.get(lead.eventId);
      if (!dated || lead.stage === to) return [];
      const hold = holdOn(dated.event, lead, to, answers);
      if (hold) {
        held.push({ id: lead.id, hold });
        return [];
      }
      const { followUps } = partsOf(lead.id);
      const moved = moveLeadPatchesWith(followUps, lead, dated.event, to, today, answers);
      return [...moved, ...stepAfterMovePatches(followUps, moved, lead, dated, to)];
    };
  };
  return { done: await toEach(ids, 'stage-changed', prepare, options, answers.note), held };
}

/** Sets the owner of leads by initials, in one activity; `undefined` clears it. @throws Problem 'stopped' */
export const setOwners = (
  ids: readonly LeadId[],
  owner: string | undefined,
  options?: ProgressOptions,
): Promise<BulkReport> =>
  reported(
    ids,
    'owner-set',
    (lead) => (lead.owner === owner ? [] : [patch('leads', lead.id, { owner })]),
    options,
  );

/** Sets the priority of leads in one activity; `undefined` clears it. @throws Problem 'stopped' */
export const setPriority = (
  ids: readonly LeadId[],
  priority: Priority | undefined,
  options?: ProgressOptions,
): Promise<BulkReport> =>
  reported(
    ids,
    'priority-set',
    (lead) => (lead.priority === priority ? [] : [patch('leads', lead.id, { priority })]),
    options,
  );

/** Adds tags to leads and removes others, in one activity. @throws Problem 'stopped' */
export const setTags = (
  ids: readonly LeadId[],
  change: { add?: readonly string[]; remove?: readonly string[] },
  options?: ProgressOptions,
): Promise<BulkReport> =>
  reported(
    ids,
    'tags-set',
    (lead) => {
      const tags = tagsWith(lead.tags, change);
      return String(tags) === String(lead.tags) ? [] : [patch('leads', lead.id, { tags })];
    },
    options,
  );

/** Sets how far leads were introduced to a member, in one activity; `undefined` withdraws the introductions. @throws Problem 'stopped' */
export async function setIntroductions(
  ids: readonly LeadId[],
  memberId: string,
  state: IntroductionState | undefined,
  options?: ProgressOptions,
): Promise<BulkReport> {
  const prepare = async (leads: readonly Lead[]) => {
    const rows = await database.introductions.bulkGet(leads.map(({ id }) => introductionIdFor(id, memberId)));
    const before = new Map(rows.map((row) => [row?.leadId, row]));
    return ({ id }: Lead) => introductionPatchesWith(id, memberId, state, before.get(id));
  };
  return { done: await toEach(ids, 'introduction-set', prepare, options), held: [] };
}

/** Moves leads to the trash with their steps and introductions, in one activity. @throws Problem 'stopped' */
export async function deleteLeads(ids: readonly LeadId[], options?: ProgressOptions): Promise<BulkReport> {
  const deletedAt = new Date().toISOString();
  const prepare = async (leads: readonly Lead[]) => {
    const partsOf = await partsByLead(leads.map(({ id }) => id));
    return ({ id }: Lead) => trashLeadPatches(id, partsOf(id), deletedAt);
  };
  return { done: await toEach(ids, 'lead-deleted', prepare, options), held: [] };
}

/** Moves leads to another event with their steps, in one activity; leads whose organisation already has one there stay. @throws Problem 'event-gone', 'stopped' */
export async function moveToEvent(
  ids: readonly LeadId[],
  eventId: MissionEventId,
  options?: ProgressOptions,
): Promise<BulkReport> {
  const held: BulkReport['held'] = [];
  const prepare = async (leads: readonly Lead[]) => {
    const { event } = await eventWithMission(eventId);
    const there = await organisationsAt(eventId);
    const partsOf = await partsByLead(leads.map(({ id }) => id));
    return (lead: Lead): RecordPatch[] => {
      if (lead.eventId === eventId) return [];
      if (there.has(lead.organisationId)) {
        held.push({ id: lead.id, hold: 'taken' });
        return [];
      }
      there.add(lead.organisationId);
      return moveToEventPatches(lead, partsOf(lead.id).followUps, event);
    };
  };
  return { done: await toEach(ids, 'lead-rehomed', prepare, options), held };
}

type Kind = NonNullable<ChangeSet['activity']>['kind'];
type PatchesOf = (lead: Lead) => RecordPatch[];

const reported = async (
  ids: readonly LeadId[],
  kind: Kind,
  patchesOf: PatchesOf,
  options: ProgressOptions | undefined,
): Promise<BulkReport> => ({ done: await toEach(ids, kind, async () => patchesOf, options), held: [] });

/** Commits the patches of all existing leads as one activity; everything they need is read at once. Resolves with the changed leads. */
async function toEach(
  ids: readonly LeadId[],
  kind: Kind,
  prepare: (leads: readonly Lead[]) => Promise<PatchesOf>,
  options: ProgressOptions | undefined,
  note?: string,
): Promise<LeadId[]> {
  const done: LeadId[] = [];
  await commit(async () => {
    const found = await database.leads.bulkGet([...new Set(ids)]);
    const leads = found.filter((lead) => lead !== undefined).filter(({ deletedAt }) => !deletedAt);
    const patchesOf = await prepare(leads);
    const patches: RecordPatch[] = [];
    let subject: string | undefined;
    for (const lead of leads) {
      const own = patchesOf(lead);
      if (own.length === 0) continue;
      // The activity of one lead has that lead as subject; of several, their event, and each lead finds it by its changes.
      subject = subject ? lead.eventId : lead.id;
      done.push(lead.id);
      patches.push(...own);
    }
    return subject ? { activity: { kind, subject, ...(note && { note }) }, patches } : undefined;
  }, options);
  return done;
}
