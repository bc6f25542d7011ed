import type { Lead } from '~/domain/leads/lead';
import { readingOf } from '~/domain/organisations/display-name';
import { searchedText } from '~/domain/organisations/filter';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import type { Placed } from '~/domain/text/placed';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';
import { lastAtOf, lastInstants, leadsOfOrganisations } from '../queries/organisation-rows';
import type { OrderSource } from './order-source';

/** What the list of organisations may be ordered by. */
export type OrganisationColumn = 'name' | 'prefecture' | 'leads' | 'events' | 'last';

/** The organisations that are not in the trash, in an order. */
export const organisationOrder =
  (column: OrganisationColumn, locale: string) => async (): Promise<OrderSource> => {
    const names = new Map(
      (await database.missionEvents.toArray()).map(({ id, name }) => [id as string, name]),
    );
    const keyOf = KEYS[column];
    return source(`organisations ${column}`, {
      basis: JSON.stringify([locale, column === 'events' && [...names]]),
      locale,
      parts: PARTS[column],
      placed: (organisation, leads, last) => ({
        id: organisation.id,
        key: keyOf({ organisation, leads, last, names }),
      }),
    });
  };

/** The organisations that are not in the trash, each with the text in which words that are typed are looked for, in no order. */
export const organisationWords = async (): Promise<OrderSource> =>
  source('organisations words', {
    basis: '',
    parts: 0,
    placed: (organisation) => ({ id: organisation.id, key: searchedText(organisation) }),
  });

/** What is read of a lead. */
type Part = Pick<Lead, 'id' | 'eventId' | 'updatedAt'>;
type LastOf = (id: string) => string | undefined;

interface Joined {
  organisation: Organisation;
  leads: readonly Part[];
  last: LastOf;
  /** Names of events by id. */
  names: ReadonlyMap<string, string>;
}

const KEYS: Record<OrganisationColumn, (joined: Joined) => string> = {
  name: ({ organisation }) => readingOf(organisation),
  prefecture: ({ organisation }) => organisation.prefecture ?? '',
  leads: ({ leads }) => String(leads.length),
  events: ({ leads, names }) => leads.map(({ eventId }) => names.get(eventId)).join(', '),
  last: ({ organisation, leads, last }) => lastAtOf([organisation, ...leads], last),
};

/** What a key is made of beside the organisation: nothing, its leads, or these and their activities. */
type Parts = 0 | 1 | 2;
const PARTS: Record<OrganisationColumn, Parts> = { name: 0, prefecture: 0, leads: 1, events: 1, last: 2 };

interface Sorting {
  basis: string;
  locale?: string;
  parts: Parts;
  placed: (organisation: Organisation, leads: readonly Part[], last: LastOf) => Placed;
}

const source = (id: string, { parts, placed, ...sorting }: Sorting): OrderSource => ({
  id,
  ...sorting,
  each: async (take) => {
    const leads = parts > 0 ? await allLeads() : new Map();
    const last = parts > 1 ? await allInstants() : new Map();
    const all = await database.organisations.count();
    let read = 0;
    await eachPage(database.organisations, async (rows) => {
      read += rows.length;
      const live = (rows as unknown as Organisation[]).filter(({ deletedAt }) => !deletedAt);
      await take(
        live.map((each) => placed(each, leads.get(each.id) ?? [], (of) => last.get(of))),
        read / all,
      );
    });
  },
  among: async (changed) => {
    const ids = await organisationsAmong(changed);
    const found = await database.organisations.bulkGet([...ids]);
    const live = found.filter((each) => each !== undefined).filter(({ deletedAt }) => !deletedAt);
    const leads = parts > 0 ? await leadsOfOrganisations([...ids]) : new Map<string, Lead[]>();
    const subjects = live.flatMap(({ id: of }) => [of, ...(leads.get(of) ?? []).map((lead) => lead.id)]);
    const last = parts > 1 ? await lastInstants(subjects) : new Map<string, string>();
    return { ids, rows: live.map((each) => placed(each, leads.get(each.id) ?? [], (of) => last.get(of))) };
  },
});

/** The organisations among some ids, and those of the leads among them. */
export async function organisationsAmong(changed: ReadonlySet<string>): Promise<Set<OrganisationId>> {
  const leads = await database.leads.bulkGet([...changed] as Lead['id'][]);
  const ids = new Set([...changed] as OrganisationId[]);
  for (const lead of leads)
    if (lead) {
      ids.delete(lead.id as string as OrganisationId);
      ids.add(lead.organisationId);
    }
  return ids;
}

// Of all at once no more than this is kept.
async function allLeads(): Promise<Map<string, Part[]>> {
  const all = new Map<string, Part[]>();
  await eachPage(database.leads, (rows) => {
    for (const { id, organisationId, eventId, updatedAt, deletedAt } of rows as unknown as Lead[]) {
      if (deletedAt) continue;
      const own = all.get(organisationId);
      if (own) own.push({ id, eventId, updatedAt });
      else all.set(organisationId, [{ id, eventId, updatedAt }]);
    }
  });
  return all;
}

async function allInstants(): Promise<Map<string, string>> {
  const last = new Map<string, string>();
  await eachPage(database.activities, (rows) => {
    for (const { subject, at } of rows as { subject: string; at: string }[])
      if (at > (last.get(subject) ?? '')) last.set(subject, at);
  });
  return last;
}
