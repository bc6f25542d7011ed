import { Dexie } from 'dexie';
import { type Day, dayAt } from '~/domain/dates/day';
import { type DueSection, dueSectionOf } from '~/domain/follow-ups/due-section';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { database } from '../core/database';
import { tallyId } from '../core/lists';
import { isArchived } from './events';
import { cardsOf, type LeadSummary } from './lead-cards';

/** An open step with its lead. */
export interface DueRow extends LeadSummary {
  followUp: FollowUp;
  /** Customary closures of its mission. */
  customs: Mission['customs'];
}

/** Filter of due steps; absent fields match all. */
export interface DueFilter {
  eventId?: MissionEventId;
  /** Initials of the lead's owner. */
  owner?: string;
  memberId?: string;
}

const FILTERED_BATCH = 200;
const TABLES = ['followUps', 'leads', 'organisations', 'missionEvents', 'missions', 'introductions'];

/** Open dated steps, the earliest first, at most `most`, which may be infinite; steps of archived events are left out. */
export async function dueRows(most: number, filter: DueFilter = {}): Promise<DueRow[]> {
  // One transaction for all reads: one for each would cost as much as the reads.
  return database.transaction('r', TABLES, async () => firstRows(most, filter));
}

async function firstRows(most: number, filter: DueFilter): Promise<DueRow[]> {
  const ofMember = filter.memberId ? await leadsOfMember(filter.memberId) : undefined;
  const rows: DueRow[] = [];
  // With a filter most of a batch may drop out; without one nearly none does.
  const size = filter.owner || ofMember ? Math.max(FILTERED_BATCH, most) : most;
  for (let offset = 0; rows.length < most; offset += size) {
    const batch = await openDated(filter.eventId).offset(offset).limit(size).toArray();
    for (const row of await rowsOf(batch)) if (isAsked(row, filter, ofMember)) rows.push(row);
    if (batch.length < size) break;
  }
  return rows.slice(0, most);
}

const openDated = (eventId: MissionEventId | undefined) =>
  eventId
    ? database.followUps
        .where('[eventId+state+dueOn]')
        .between([eventId, 'open', Dexie.minKey], [eventId, 'open', Dexie.maxKey])
    : database.followUps.where('[state+dueOn]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]);

async function rowsOf(followUps: readonly FollowUp[]): Promise<DueRow[]> {
  const [leads, missions] = await Promise.all([
    database.leads.bulkGet([...new Set(followUps.map(({ leadId }) => leadId))]),
    database.missions.toArray(),
  ]);
  const cards = await cardsOf(
    leads.filter((lead): lead is Lead => lead !== undefined && !lead.deletedAt),
    false,
  );
  const cardOf = new Map(cards.map((card) => [card.lead.id, card]));
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  return followUps.flatMap((followUp): DueRow[] => {
    const card = cardOf.get(followUp.leadId);
    const mission = card && missionOf.get(card.event.missionId);
    const rests = !mission || isArchived(card.event, mission);
    return rests || followUp.deletedAt ? [] : [{ ...card, followUp, customs: mission.customs }];
  });
}

const isAsked = ({ lead }: DueRow, { owner }: DueFilter, ofMember: Set<LeadId> | undefined): boolean =>
  (!owner || (lead.owner ?? lead.by) === owner) && (!ofMember || ofMember.has(lead.id));

/** Leads introduced to a member of the delegation. */
export async function leadsOfMember(memberId: string): Promise<Set<LeadId>> {
  const introductions = await database.introductions.where({ memberId }).toArray();
  return new Set(introductions.filter((each) => !each.deletedAt).map(({ leadId }) => leadId));
}

/** Numbers of overdue open steps and of those due today, by the day in each event's time zone. */
export async function dueCounts(now: Date): Promise<{ overdue: number; today: number }> {
  const { overdue, today } = await tallied(now, {});
  return { overdue, today };
}

/** Number of open dated steps in each part of Today, by the day in each event's time zone. Counts all that `dueRows` would list. */
export const dueSections = (now: Date, filter: DueFilter = {}): Promise<Record<DueSection, number>> =>
  tallied(now, filter);

async function tallied(now: Date, filter: DueFilter): Promise<Record<DueSection, number>> {
  const asked = await leadsAsked(filter);
  const counts = { overdue: 0, today: 0, week: 0, later: 0 };
  const events = (await eventsInUse()).filter(({ id }) => !filter.eventId || id === filter.eventId);
  await Promise.all(
    events.map(async ({ id, zone }) => {
      const today = dayAt(now, zone);
      const days = await (asked ? daysAsked(id, asked) : daysOf(id));
      for (const [day, count] of days) counts[dueSectionOf(day as Day, today)] += count;
    }),
  );
  return counts;
}

/** How many open steps an event has on each day. */
const daysOf = async (eventId: MissionEventId): Promise<ReadonlyMap<string, number>> =>
  (await database.tallies.get(tallyId('days', eventId)))?.counts ?? new Map();

/** The same of some leads only. */
async function daysAsked(
  eventId: MissionEventId,
  asked: ReadonlySet<LeadId>,
): Promise<ReadonlyMap<string, number>> {
  const steps = await openDated(eventId).toArray();
  const days = new Map<string, number>();
  for (const { dueOn, leadId, deletedAt } of steps)
    if (dueOn && !deletedAt && asked.has(leadId)) days.set(dueOn, (days.get(dueOn) ?? 0) + 1);
  return days;
}

/** Leads of an owner and a member; `undefined` where the filter names neither. */
export async function leadsAsked({ owner, memberId }: DueFilter): Promise<Set<LeadId> | undefined> {
  const ofMember = memberId ? await leadsOfMember(memberId) : undefined;
  if (!owner) return ofMember;
  const leads = await database.leads.toArray();
  const own = leads.filter((lead) => (lead.owner ?? lead.by) === owner && (ofMember?.has(lead.id) ?? true));
  return new Set(own.map(({ id }) => id));
}

/** Events whose steps count: neither deleted nor archived. */
export async function eventsInUse(): Promise<MissionEvent[]> {
  const [events, missions] = await Promise.all([
    database.missionEvents.toArray(),
    database.missions.toArray(),
  ]);
  const missionOf = new Map(missions.map((mission): [string, Mission] => [mission.id, mission]));
  return events.filter((event) => !isArchived(event, missionOf.get(event.missionId)));
}
