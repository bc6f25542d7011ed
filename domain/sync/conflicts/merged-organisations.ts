import { stampOf } from '../../records/last-write-wins';
import type { Tombstones } from '../../records/tombstone';
import type { RecordRow } from '../beginnings';
import { type Tables, trashedAt, withField } from './write-field';

const PARTS = [
  ['leads', 'organisationId'],
  ['contacts', 'organisationId'],
  ['organisations', 'partOf'],
] as const;

interface MergeTarget {
  id: string;
  /** Stamp of the first merge. */
  at: string;
}

/** Moves children of merged organisations to the merge target, also if the merged organisation was purged since. */
export function reattachMerged(tables: Tables, tombstones: Tombstones): void {
  const targets = mergeTargetsIn(tables, tombstones);
  if (targets.size === 0) return;
  for (const [table, field] of PARTS)
    for (const part of tables.get(table)?.values() ?? []) {
      const target = targets.get(String(part[field]));
      if (target && part.id !== target.id && !part.deletedAt)
        tables.get(table)?.set(part.id, withField(part, field, target.id, target.at));
    }
}

function mergeTargetsIn(tables: Tables, tombstones: Tombstones): Map<string, MergeTarget> {
  const organisations = tables.get('organisations') ?? new Map<string, RecordRow>();
  const targets = new Map<string, MergeTarget>();
  const addTarget = (id: string, next: unknown, at = ''): void => {
    if (typeof next !== 'string') return;
    const target = finalTarget(next, organisations, tombstones);
    if (target !== id && organisations.has(target)) targets.set(id, { id: target, at });
  };
  for (const ended of organisations.values()) {
    addTarget(ended.id, ended.mergedInto, stampOf(ended, 'mergedInto'));
    // Restored from the trash on one device while merged on another.
    if (ended.mergedInto !== undefined && !ended.deletedAt)
      organisations.set(ended.id, trashedAt(ended, stampOf(ended, 'mergedInto') ?? ''));
  }
  for (const { id, mergedInto, mergedAt } of tombstones.values())
    if (!organisations.has(id)) addTarget(id, mergedInto, mergedAt);
  return targets;
}

function finalTarget(
  id: string,
  organisations: ReadonlyMap<string, RecordRow>,
  tombstones: Tombstones,
): string {
  const visited = new Set<string>();
  let at = id;
  while (!visited.has(at)) {
    visited.add(at);
    const row = organisations.get(at);
    const next = row ? row.mergedInto : tombstones.get(at)?.mergedInto;
    if (typeof next !== 'string') break;
    at = next;
  }
  return at;
}
