import { tagsWith } from '~/domain/values/tags';
import { database } from '../core/database';

/** Every tag that stands on a lead, in the order of letters. */
export async function knownTags(): Promise<string[]> {
  const leads = await database.leads.toArray();
  const add = leads.flatMap(({ tags = [], deletedAt }) => (deletedAt ? [] : tags));
  return tagsWith([], { add }) ?? [];
}

/** The initials of everybody who captured a lead or follows one, in the order of letters. */
export async function knownOwners(): Promise<string[]> {
  const leads = await database.leads.toArray();
  const owners = leads.flatMap(({ by, owner, deletedAt }) => (deletedAt ? [] : [by, owner ?? '']));
  return [...new Set(owners)].filter(Boolean).sort();
}
