import { type Day, dayAt, daysBetween } from '~/domain/dates/day';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage } from '~/domain/missions/playbook';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { database } from '../core/database';
import { groupParts, type LeadGroupParts } from '../core/lead-keys';
import { tallyId } from '../core/lists';
import type { LeadKey } from '../core/row-types';
import { type DueFilter, eventsInUse, leadsAsked } from './due';
import type { LeadSummary } from './lead-cards';
import { leadsOf } from './lead-pages';

/** A group of leads that need attention: their number and the first of them. */
export interface LeadGroup {
  count: number;
  cards: LeadSummary[];
}

/** What Today shows beside the dated steps. */
export interface NeedsAttention {
  withoutStep: LeadGroup;
  withoutOutcome: LeadGroup;
  idle: LeadGroup;
  /** Undated events with their numbers of leads: their steps have no day yet. */
  waiting: { event: MissionEvent; leads: number }[];
}

/** The leads of an event that are counted together. */
interface Counted extends LeadGroupParts {
  event: MissionEvent;
  /** The stage as the event has it. */
  is: Stage | undefined;
  /** Days in the stage. */
  days: number;
  count: number;
  /** The first of them, at most `most`. */
  first: (most: number) => Promise<LeadId[]>;
}

/** Leads without an open step, without an outcome, or longer in their stage than the playbook allows; at most `most` of each, those longest in their stage first. */
export async function needsAttention(
  now: Date,
  most: number,
  filter: DueFilter = {},
): Promise<NeedsAttention> {
  const events = (await eventsInUse()).filter((event) => !filter.eventId || event.id === filter.eventId);
  const asked = await leadsAsked(filter);
  const counted = (
    await Promise.all(events.map((event) => countedOf(event, dayAt(now, event.zone), asked)))
  ).flat();
  const group = (isMeant: (counted: Counted) => boolean) => leadGroup(counted.filter(isMeant), most);
  return {
    withoutStep: await group(({ is, hasOpenStep }) => !is?.closing && !hasOpenStep),
    withoutOutcome: await group(lacksOutcome),
    idle: await group(({ is, days }) => days > (is?.idleDays ?? Number.POSITIVE_INFINITY)),
    waiting: events
      .filter((event) => !event.startsOn)
      .map((event) => ({ event, leads: sumOf(counted.filter((each) => each.event === event)) }))
      .filter(({ leads }) => leads > 0),
  };
}

const lacksOutcome = ({ is, hasOutcome, hasMeetingOutcome, days }: Counted): boolean =>
  is?.closing === 'agreed' ? !hasOutcome : is?.meets === true && !hasMeetingOutcome && days > 0;

/** An event's leads, or those asked for, by what they are counted with. Without `asked` it costs the same however many leads there are. */
async function countedOf(
  event: MissionEvent,
  today: Day,
  asked: ReadonlySet<LeadId> | undefined,
): Promise<Counted[]> {
  const known = (group: string): Omit<Counted, 'count' | 'first'> => {
    const parts = groupParts(group);
    const is = event.stages.find(({ id }) => id === parts.stage);
    return { ...parts, event, is, days: daysBetween(parts.since, today) };
  };
  if (asked) {
    const groups = await groupsAmong(event.id, asked);
    return [...groups].map(([group, ids]) => ({
      ...known(group),
      count: ids.length,
      first: async (most) => ids.slice(0, most),
    }));
  }
  const tally = await database.tallies.get(tallyId('groups', event.id));
  return [...(tally?.counts ?? [])].map(([group, count]) => ({
    ...known(group),
    count,
    first: (most) => firstIn(event.id, group, most),
  }));
}

const firstIn = (eventId: MissionEventId, group: string, most: number): Promise<LeadId[]> =>
  database.leadKeys.where('[eventId+group]').equals([eventId, group]).limit(most).primaryKeys();

async function groupsAmong(
  eventId: MissionEventId,
  asked: ReadonlySet<LeadId>,
): Promise<Map<string, LeadId[]>> {
  const keys = await database.leadKeys.bulkGet([...asked]);
  const groups = new Map<string, LeadId[]>();
  for (const { id, group } of keys.filter((key): key is LeadKey => key?.eventId === eventId)) {
    const own = groups.get(group);
    if (own) own.push(id);
    else groups.set(group, [id]);
  }
  return groups;
}

async function leadGroup(counted: readonly Counted[], most: number): Promise<LeadGroup> {
  const ids: LeadId[] = [];
  for (const { first } of [...counted].sort((one, other) => one.since.localeCompare(other.since))) {
    if (ids.length >= most) break;
    ids.push(...(await first(most - ids.length)));
  }
  return { count: sumOf(counted), cards: await leadsOf(ids) };
}

const sumOf = (counted: readonly Counted[]): number => counted.reduce((sum, { count }) => sum + count, 0);
