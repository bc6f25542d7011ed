import type { RecordTables } from '~/domain/schema/tables';
import { database } from '../core/database';
import { mergedAmong } from './merged-ids';

/** A deleted record that can be restored by itself. */
export interface Trashed {
  table: keyof RecordTables;
  id: string;
  name: string;
  /** Instant. */
  deletedAt: string;
}

/** Deleted records that can be restored, latest first; what was deleted together with another record is listed with that one. */
export async function trash(): Promise<Trashed[]> {
  const [organisations, leads, contacts, events, missions] = await Promise.all([
    deleted('organisations'),
    deleted('leads'),
    deleted('contacts'),
    deleted('missionEvents'),
    deleted('missions'),
  ]);
  const folded = new Set([...(await mergedAmong('leads')), ...(await mergedAmong('contacts'))]);
  const names = await database.organisations.bulkGet(leads.map(({ organisationId }) => organisationId));
  const whole = new Map([...organisations, ...events].map(({ id, deletedAt }) => [String(id), deletedAt]));
  const homes = await database.organisations.bulkGet(contacts.map(({ organisationId }) => organisationId));
  const alone = ({ deletedAt }: { deletedAt?: string | undefined }, ...owners: string[]) =>
    !owners.some((owner) => whole.get(owner) === deletedAt);
  const rows = [
    ...organisations
      .filter(({ mergedInto }) => !mergedInto)
      .map((each) => row('organisations', each, each.nameJa ?? each.nameEn)),
    ...leads
      .map((each, at) => ({ each, name: names[at]?.nameJa ?? names[at]?.nameEn }))
      .filter(({ each, name }) => name !== undefined && !folded.has(each.id))
      .filter(({ each }) => alone(each, each.organisationId, each.eventId))
      .map(({ each, name }) => row('leads', each, name)),
    ...contacts
      .filter((each, at) => homes[at] && !folded.has(each.id) && alone(each, each.organisationId))
      .map((each) => row('contacts', each, each.name)),
    ...events.map((each) => row('missionEvents', each, each.name)),
    ...missions.map((each) => row('missions', each, each.name)),
  ];
  return rows.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}

const deleted = async <T extends keyof RecordTables>(table: T): Promise<RecordTables[T][]> =>
  (await database
    .table<RecordTables[T]>(table)
    .filter((each) => each.deletedAt !== undefined)
    .toArray()) as RecordTables[T][];

const row = (
  table: keyof RecordTables,
  { id, deletedAt = '' }: { id: string; deletedAt?: string | undefined },
  name = '',
): Trashed => ({ table, id, name, deletedAt });
