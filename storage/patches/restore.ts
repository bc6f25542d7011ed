import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem, type ProblemCode } from '~/domain/problem';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { REFERENCES } from '~/domain/schema/references';
import type { RecordTables } from '~/domain/schema/tables';
import { database } from '../core/database';
import { mergeTargetOf } from '../queries/matching/matches';

type Table = keyof RecordTables;
type Row = Record<string, unknown> & { id: string; deletedAt?: string };
type Deletable = { deletedAt?: string | undefined };

/** Restores a record with everything deleted together with it and with its parents; nothing where it was merged into another. @throws Problem 'lead-exists' where the organisation has another lead at the event, 'organisation-gone', 'lead-gone', 'event-gone' where a parent was purged */
export async function restorePatches(table: Table, row: Row): Promise<RecordPatch[]> {
  const organisation = await organisationOf(row);
  if (row.mergedInto || (organisation?.mergedInto && organisation.deletedAt === row.deletedAt)) return [];
  const home = organisation && (await mergeTargetOf(organisation));
  const owners = await restoreParentPatches(table, { ...row, ...(home && { organisationId: home.id }) });
  if (table === 'leads') {
    const lead = row as unknown as Lead;
    const own = await restoreLeadPatches({ ...lead, organisationId: home?.id ?? lead.organisationId });
    return [...own, ...owners];
  }
  const moved = home && home.id !== row.organisationId && { organisationId: home.id };
  return [
    { table, id: row.id, make: false, set: { deletedAt: undefined, ...moved } },
    ...owners,
    ...(await restoreChildPatches(table, row)),
  ];
}

const organisationOf = async ({ organisationId }: Row): Promise<Organisation | undefined> =>
  typeof organisationId === 'string'
    ? database.table<Organisation>('organisations').get(organisationId)
    : undefined;

const GONE: Partial<Record<Table, ProblemCode>> = {
  organisations: 'organisation-gone',
  leads: 'lead-gone',
};

/** Restores the parents of a record where they are deleted too. @throws Problem where a parent was purged */
async function restoreParentPatches(table: Table, row: Row): Promise<RecordPatch[]> {
  const patches: RecordPatch[] = [];
  for (const [part, field, owner] of REFERENCES) {
    if (part !== table) continue;
    const parent = await database.table<Row>(owner).get(String(row[field]));
    if (!parent) throw new Problem(GONE[owner] ?? 'event-gone', String(row[field]));
    if (!parent.deletedAt) continue;
    patches.push({ table: owner, id: parent.id, make: false, set: { deletedAt: undefined } });
    patches.push(...(await restoreParentPatches(owner, parent)));
  }
  return patches;
}

/** Restores what was deleted together with an organisation or an event; a lead whose other parent is deleted stays in the trash. */
async function restoreChildPatches(table: Table, { id, deletedAt }: Row): Promise<RecordPatch[]> {
  if (table !== 'organisations' && table !== 'missionEvents') return [];
  const together = (each: Deletable) => each.deletedAt === deletedAt;
  const of = table === 'organisations' ? { organisationId: id } : { eventId: id };
  const leads = (await database.leads.where(of).toArray()).filter(together);
  const others = await Promise.all(
    leads.map((lead) =>
      table === 'organisations'
        ? database.missionEvents.get(lead.eventId)
        : database.organisations.get(lead.organisationId),
    ),
  );
  const complete = leads.filter((_, at) => others[at] && !others[at].deletedAt);
  const contacts = table === 'organisations' ? await database.contacts.where(of).toArray() : [];
  return [
    ...(await Promise.all(complete.map(restoreLeadPatches))).flat(),
    ...contacts.filter(together).map((each) => patch('contacts', each.id, { deletedAt: undefined })),
  ];
}

/** Restores a lead with the steps and introductions deleted together with it, at a stage its event has. @throws Problem 'lead-exists' where its organisation has another at the event */
export async function restoreLeadPatches(lead: Lead): Promise<RecordPatch[]> {
  const existing = await leadAt(lead.organisationId, lead.eventId);
  if (existing) throw new Problem('lead-exists', existing.id);
  const [followUps, introductions, event] = await Promise.all([
    database.followUps.where({ leadId: lead.id }).toArray(),
    database.introductions.where({ leadId: lead.id }).toArray(),
    database.missionEvents.get(lead.eventId),
  ]);
  const first = event?.stages[0]?.id;
  const needsStage = first && !event.stages.some(({ id }) => id === lead.stage);
  const together = ({ deletedAt }: Deletable) => deletedAt === lead.deletedAt;
  return [
    patch('leads', lead.id, {
      deletedAt: undefined,
      organisationId: lead.organisationId,
      ...(needsStage && { stage: first }),
    }),
    ...followUps.filter(together).map(({ id }) => patch('followUps', id, { deletedAt: undefined })),
    ...introductions.filter(together).map(({ id }) => patch('introductions', id, { deletedAt: undefined })),
  ];
}

/** The live lead of an organisation at an event. */
export const leadAt = (
  organisationId: Lead['organisationId'],
  eventId: Lead['eventId'],
): Promise<Lead | undefined> =>
  database.leads
    .where({ organisationId })
    .filter((lead) => lead.eventId === eventId && !lead.deletedAt)
    .first();
