import type { Lead } from '~/domain/leads/lead';
import { readingOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';
import type { MissionId, OrganisationId } from '~/domain/records/ids';
import type { Placed } from '~/domain/text/placed';
import { database } from '../core/database';
import { listedIds } from '../queries/lead-pages';
import { matrixEvents } from '../queries/lead-rows';
import { leadsOfOrganisations } from '../queries/organisation-rows';
import type { OrderSource } from './order-source';
import { organisationsAmong } from './organisation-order';

const PAGE = 500;

/** The organisations with leads at a mission's events in use, by name. */
export const matrixOrder = (missionId: MissionId, locale: string) => async (): Promise<OrderSource> => {
  const events = await matrixEvents(missionId);
  const ids = events.map(({ id }) => id);
  return {
    id: `matrix ${missionId}`,
    basis: JSON.stringify([locale, ids]),
    locale,
    each: async (take) => {
      const known = new Set<OrganisationId>();
      for (const [at, id] of ids.entries())
        for await (const own of organisationsAt(await listedIds(id))) {
          const fresh = own.filter((each) => !known.has(each));
          for (const each of fresh) known.add(each);
          await take(placedOf(await database.organisations.bulkGet(fresh)), at / ids.length);
        }
    },
    among: async (changed) => {
      const affected = await organisationsAmong(changed);
      const leads = await leadsOfOrganisations([...affected]);
      const own = [...affected].filter((each) =>
        leads.get(each)?.some(({ eventId }) => ids.includes(eventId)),
      );
      return { ids: affected, rows: placedOf(await database.organisations.bulkGet(own)) };
    },
  };
};

/** The organisations of leads, some leads at a time. */
async function* organisationsAt(leadIds: readonly Lead['id'][]): AsyncGenerator<OrganisationId[]> {
  for (let at = 0; at < leadIds.length; at += PAGE) {
    const leads = await database.leads.bulkGet(leadIds.slice(at, at + PAGE));
    yield [...new Set(leads.flatMap((lead) => lead?.organisationId ?? []))];
  }
}

const placedOf = (organisations: readonly (Organisation | undefined)[]): Placed[] =>
  organisations.flatMap((each) => (each ? [{ id: each.id, key: readingOf(each) }] : []));
