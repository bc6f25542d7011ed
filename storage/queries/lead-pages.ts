import { Dexie } from 'dexie';
import type { Lead } from '~/domain/leads/lead';
import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import { database } from '../core/database';
import { tallyId } from '../core/lists';
import type { LeadKey } from '../core/row-types';
import { cardsOf, type LeadSummary } from './lead-cards';

/** How many leads of an event there are in each stage that has any. It costs the same however many they are. */
export const stageCounts = async (eventId: MissionEventId): Promise<Map<string, number>> =>
  (await database.tallies.get(tallyId('stages', eventId)))?.counts ?? new Map();

/** Which leads of an event are listed: all, those in a stage, or those among `ids`. */
interface Listed {
  stage?: StageId;
  ids?: ReadonlySet<LeadId> | undefined;
}

const TABLES = ['leadKeys', 'leads', 'organisations', 'missionEvents', 'followUps'];

/** The newest leads of an event, at most `most`, newest first. Without `ids` it costs the same however many more there are. */
export async function newestLeads(
  eventId: MissionEventId,
  most: number,
  listed: Listed = {},
): Promise<LeadSummary[]> {
  // One transaction for all reads: one for each would cost as much as the reads.
  return database.transaction('r', TABLES, async () => leadsOf(await newestIds(eventId, most, listed)));
}

async function newestIds(eventId: MissionEventId, most: number, { stage, ids }: Listed): Promise<LeadId[]> {
  if (ids) return (await keysOf(eventId, ids)).slice(0, most).map(({ id }) => id);
  const keys = stage
    ? database.leadKeys
        .where('[eventId+stage+at]')
        .between([eventId, stage, Dexie.minKey], [eventId, stage, Dexie.maxKey])
    : listedAt(eventId);
  return keys.reverse().limit(most).primaryKeys();
}

/** The ids of an event's leads, or of those among `ids`, newest first. */
export async function listedIds(eventId: MissionEventId, ids?: ReadonlySet<LeadId>): Promise<LeadId[]> {
  if (ids) return newestIds(eventId, Number.POSITIVE_INFINITY, { ids });
  // Keys are read at once forwards, and one by one backwards.
  const oldest = await listedAt(eventId).primaryKeys();
  return oldest.reverse();
}

const listedAt = (eventId: MissionEventId) =>
  database.leadKeys.where('[eventId+at]').between([eventId, Dexie.minKey], [eventId, Dexie.maxKey]);

/** By what an event's leads, or those among `ids`, are listed, newest first. It reads a small row for each. */
export async function keysOf(eventId: MissionEventId, ids?: ReadonlySet<LeadId>): Promise<LeadKey[]> {
  if (!ids) return (await listedAt(eventId).toArray()).reverse();
  const keys = await database.leadKeys.bulkGet([...ids]);
  return keys
    .filter((key): key is LeadKey => key?.eventId === eventId)
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

/** The leads with these ids that are not in the trash, in this order; their next steps unless `withNext` is false. */
export async function leadsOf(ids: readonly LeadId[], withNext = true): Promise<LeadSummary[]> {
  const leads = await database.leads.bulkGet([...ids]);
  return cardsOf(
    leads.filter((lead): lead is Lead => lead !== undefined && !lead.deletedAt),
    withNext,
  );
}
