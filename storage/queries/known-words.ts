import type { Lead } from '~/domain/leads/lead';
import { tagsWith } from '~/domain/values/tags';
import { database } from '../core/database';
import { eachPage } from '../core/each-page';

/** Every tag of a live lead, sorted. */
export async function knownTags(): Promise<string[]> {
  return tagsWith([], { add: await wordsOf(({ tags = [] }) => tags) }) ?? [];
}

/** Initials of everybody who captured or owns a lead, sorted. */
export const knownOwners = async (): Promise<string[]> =>
  (await wordsOf(({ by, owner = '' }) => [by, owner])).filter(Boolean).sort();

/** What live leads have of a kind of words, each once. It reads all of them, a page at a time. */
async function wordsOf(read: (lead: Lead) => readonly string[]): Promise<string[]> {
  const words = new Set<string>();
  await eachPage(database.leads, (rows) => {
    for (const lead of rows as unknown as Lead[])
      if (!lead.deletedAt) for (const word of read(lead)) words.add(word);
  });
  return [...words];
}
