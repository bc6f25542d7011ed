import type { RecordTables } from '~/domain/schema/tables';
import { database } from '../core/database';
import { rowKey, rowsBefore } from '../core/many-rows';
import type { UndoPreview } from './preview-types';

/** How many leads and organisations an undo takes something back in. */
export interface UndoScope {
  leads: number;
  organisations: number;
}

interface Place {
  table: keyof RecordTables;
  id: string;
}

/** Counts the leads and organisations that an undo would change, with those of their steps, introductions, notes and contacts. */
export async function undoScope({
  made,
  fields,
  reverted,
}: Pick<UndoPreview, 'made' | 'fields' | 'reverted'>): Promise<UndoScope> {
  const places: Place[] = [
    ...made.map(({ table, record }) => ({ table: table as keyof RecordTables, id: record })),
    ...fields.map(({ table, record }) => ({ table, id: record })),
    ...reverted.flatMap((each) => ('state' in each ? [{ table: each.table, id: each.id }] : [])),
  ];
  const rows = await rowsBefore(places);
  const leads = new Set<unknown>(await notedLeads(reverted));
  const organisations = new Set<unknown>();
  for (const place of places) {
    const row = rows.get(rowKey(place));
    if (place.table === 'leads') leads.add(place.id);
    else if (place.table === 'organisations') organisations.add(place.id);
    else if (row && 'leadId' in row) leads.add(row.leadId);
    else if (row && 'organisationId' in row) organisations.add(row.organisationId);
  }
  return { leads: leads.size, organisations: organisations.size };
}

/** Leads whose notes are taken out of the history. */
async function notedLeads(reverted: UndoPreview['reverted']): Promise<string[]> {
  const ids = reverted.flatMap((each) => ('removed' in each ? [...each.removed.activities] : []));
  const activities = await database.activities.bulkGet(
    ids as Parameters<typeof database.activities.bulkGet>[0],
  );
  return activities.flatMap((each) => (each?.kind === 'note-added' ? [each.subject] : []));
}
