import type { SearchEntry } from '~/domain/search/entry';
import { entryOf } from './lead-entry';
import { readLeads } from './lead-rows';

/** Some leads with the texts in which they were found, in the order of the ids; those that are gone are left out. */
export async function searchHits(ids: readonly string[]): Promise<SearchEntry[]> {
  const { leads, around, events } = await readLeads(ids);
  const entries = new Map(leads.map((lead) => [lead.id as string, entryOf(lead, around, events)]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}
