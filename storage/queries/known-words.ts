import { tagsWith } from '~/domain/values/tags';
import { database } from '../core/database';

/** Every tag of a live lead, sorted. */
export async function knownTags(): Promise<string[]> {
  const leads = await database.leads.toArray();
  const add = leads.flatMap(({ tags = [], deletedAt }) => (deletedAt ? [] : tags));
  return tagsWith([], { add }) ?? [];
}

/** Initials of everybody who captured or owns a lead, sorted. */
export async function knownOwners(): Promise<string[]> {
  const leads = await database.leads.toArray();
  const owners = leads.flatMap(({ by, owner, deletedAt }) => (deletedAt ? [] : [by, owner ?? '']));
  return [...new Set(owners)].filter(Boolean).sort();
}
