import type { Stage } from '~/domain/playbook';
import { database, type RecordTables } from './database';
import type { RecordPatch } from './patch';

type Table = keyof RecordTables;
type Row = Record<string, unknown> & { id: string };

/** What a record belongs to, by the field that says so. */
export const OWNERS: readonly [table: Table, field: string, owner: Table][] = [
  ['missionEvents', 'missionId', 'missions'],
  ['leads', 'organisationId', 'organisations'],
  ['leads', 'eventId', 'missionEvents'],
  ['contacts', 'organisationId', 'organisations'],
  ['followUps', 'leadId', 'leads'],
  ['introductions', 'leadId', 'leads'],
];

/** Those of some patches by which a record would be left without what it belongs to, or without its stage. */
export async function hanging(patches: ReadonlyMap<string, RecordPatch>): Promise<RecordPatch[]> {
  const found: RecordPatch[] = [];
  for (const each of patches.values()) if (await leavesHanging(each, patches)) found.push(each);
  return found;
}

type Patches = ReadonlyMap<string, RecordPatch>;

async function leavesHanging(patch: RecordPatch, patches: Patches): Promise<boolean> {
  const row = await rowAfter(patch.table, patch.id, patches);
  if (!row) return false;
  if (row.deletedAt !== undefined) return (await liveParts(patch, patches)).length > 0;
  for (const [table, field, owner] of OWNERS) {
    if (table !== patch.table) continue;
    const whole = await rowAfter(owner, String(row[field]), patches);
    if (!whole || whole.deletedAt !== undefined) return true;
    if (field === 'eventId' && !hasStage(whole, row)) return true;
  }
  if (!('stages' in patch.set)) return false;
  return (await liveParts(patch, patches)).some((lead) => !hasStage(row, lead));
}

const hasStage = (event: Row, lead: Row): boolean =>
  (event.stages as Stage[]).some(({ id }) => id === lead.stage);

/** What would still belong to a record. */
async function liveParts({ table: owner, id }: RecordPatch, patches: Patches): Promise<Row[]> {
  const parts: Row[] = [];
  for (const [table, field, of] of OWNERS) {
    if (of !== owner) continue;
    const rows = await database
      .table<Row>(table)
      .where({ [field]: id })
      .toArray();
    parts.push(
      ...rows.map((row) => after(row, patches)).filter((row) => row[field] === id && !row.deletedAt),
    );
  }
  return parts;
}

const after = (row: Row, patches: Patches): Row => ({ ...row, ...patches.get(row.id)?.set });

async function rowAfter(table: Table, id: string, patches: Patches): Promise<Row | undefined> {
  const row = await database.table<Row>(table).get(id);
  return row && after(row, patches);
}
