import type { LeadId, MissionEventId } from '~/domain/records/ids';
import type { Placed } from '~/domain/text/placed';
import type { LeadKey } from '../core/row-types';
import { staleLeads } from '../core/search-texts';
import { keysOf, listedIds } from '../queries/lead-pages';
import { type Joined, type LeadTableRow, leadRowsOf } from '../queries/lead-rows';
import type { OrderSource } from './order-source';

const PAGE = 250;

/** By what the leads of an event are sorted. */
export interface LeadSorting {
  column: string;
  /** What a row is sorted by; empty where it has none. */
  keyOf: (row: LeadTableRow) => string | number;
  /** What the keys depend on beside the rows. */
  basis: string;
  locale: string;
  /** What `keyOf` looks at beside lead, organisation and event. */
  joined: Joined;
}

/** The leads of an event in an order; those with the same key the newest first. */
export const leadOrder =
  (eventId: MissionEventId, { column, keyOf, basis, locale, joined }: LeadSorting) =>
  async (): Promise<OrderSource> => {
    const placed = async (ids: readonly LeadId[]): Promise<Placed[]> =>
      (await leadRowsOf(ids, joined))
        .filter(({ lead }) => lead.eventId === eventId)
        .map((row) => ({ id: row.lead.id, key: String(keyOf(row)), tie: row.lead.createdAt }));
    return {
      id: `leads ${eventId} ${column}`,
      basis,
      locale,
      each: async (take) => {
        const ids = await listedIds(eventId);
        for (let at = 0; at < ids.length; at += PAGE)
          await take(await placed(ids.slice(at, at + PAGE)), at / ids.length);
      },
      among: async (changed) => {
        const ids = await staleLeads([...changed]);
        return { ids, rows: await placed([...ids] as LeadId[]) };
      },
    };
  };

/** The leads of an event by when they were made, as the lists of `storage/queries/lead-pages.ts` have them, the newest last. */
export const ageOrder = (eventId: MissionEventId) => async (): Promise<OrderSource> => ({
  id: `leads ${eventId} by age`,
  basis: '',
  locale: 'en',
  each: async (take) => take((await keysOf(eventId)).map(placedByAge), 1),
  among: async (changed) => {
    const ids = await staleLeads([...changed]);
    return { ids, rows: (await keysOf(eventId, ids as Set<LeadId>)).map(placedByAge) };
  },
});

const placedByAge = ({ id, at }: LeadKey): Placed => ({ id, key: `${at} ${id}` });
