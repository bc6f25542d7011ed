import { stampOf } from '../../records/last-write-wins';
import type { Tombstones } from '../../records/tombstone';
import type { RecordRow } from '../beginnings';
import { type Tables, trashedAt, withField } from './write-field';

const PARTS = [
  ['leads', 'organisationId'],
  ['contacts', 'organisationId'],
  ['organisations', 'partOf'],
] as const;

interface Home {
  id: string;
  /** Stamp of the first merge. */
  at: string;
}

/** Moves children of merged organisations to the merge target, also if the merged organisation was purged since. */
export function reattachMerged(tables: Tables, tombstones: Tombstones): void {
  const homes = homesIn(tables, tombstones);
  if (homes.size === 0) return;
  for (const [table, field] of PARTS)
    for (const part of tables.get(table)?.values() ?? []) {
      const home = homes.get(String(part[field]));
      if (home && part.id !== home.id && !part.deletedAt)
        tables.get(table)?.set(part.id, withField(part, field, home.id, home.at));
    }
}

function homesIn(tables: Tables, tombstones: Tombstones): Map<string, Home> {
  const organisations = tables.get('organisations') ?? new Map<string, RecordRow>();
  const homes = new Map<string, Home>();
  const settle = (id: string, next: unknown, at = ''): void => {
    if (typeof next !== 'string') return;
    const home = homeOf(next, organisations, tombstones);
    if (home !== id && organisations.has(home)) homes.set(id, { id: home, at });
  };
  for (const ended of organisations.values()) {
    settle(ended.id, ended.mergedInto, stampOf(ended, 'mergedInto'));
    // Restored from the trash on one device while merged on another.
    if (ended.mergedInto !== undefined && !ended.deletedAt)
      organisations.set(ended.id, trashedAt(ended, stampOf(ended, 'mergedInto') ?? ''));
  }
  for (const { id, mergedInto, mergedAt } of tombstones.values())
    if (!organisations.has(id)) settle(id, mergedInto, mergedAt);
  return homes;
}

function homeOf(id: string, organisations: ReadonlyMap<string, RecordRow>, tombstones: Tombstones): string {
  const passed = new Set<string>();
  let at = id;
  while (!passed.has(at)) {
    passed.add(at);
    const row = organisations.get(at);
    const next = row ? row.mergedInto : tombstones.get(at)?.mergedInto;
    if (typeof next !== 'string') break;
    at = next;
  }
  return at;
}
