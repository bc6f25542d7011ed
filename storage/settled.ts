import type { KeptRow, Replica } from '~/domain/backup-merge';
import type { Introduction } from '~/domain/introduction';
import type { FollowUp, Lead } from '~/domain/lead';
import { stampOf } from '~/domain/merge';
import { folded } from './merged-parts';
import { latest, type Tables, withField } from './settled-field';
import { foldSteps } from './settled-twins';

/** Records of two laptops with what each did without knowing of the other put in order: what belongs to an organisation that went into another goes there, an organisation has one lead at an event, and a step both promised is promised once. Every laptop comes to the same. */
export function settled(merged: Replica): Replica {
  const tables: Tables = new Map([...merged].map(([table, rows]) => [table, new Map(rows)]));
  for (const organisation of tables.get('organisations')?.values() ?? [])
    if (organisation.mergedInto !== undefined) partsHome(tables, organisation);
  for (const twins of leadsTwice(tables)) foldTwins(tables, twins);
  foldSteps(tables);
  return tables;
}

const PARTS = [
  ['leads', 'organisationId'],
  ['contacts', 'organisationId'],
  ['organisations', 'partOf'],
] as const;

function partsHome(tables: Tables, ended: KeptRow): void {
  const home = homeOf(tables, ended);
  if (home.id === ended.id) return;
  for (const [table, field] of PARTS)
    for (const part of tables.get(table)?.values() ?? [])
      if (part[field] === ended.id && part.id !== home.id && !part.deletedAt)
        tables.get(table)?.set(part.id, withField(part, field, home.id, stampOf(ended, 'mergedInto') ?? ''));
}

function homeOf(tables: Tables, ended: KeptRow): KeptRow {
  const passed = new Set<string>();
  let at = ended;
  while (typeof at.mergedInto === 'string' && !passed.has(at.id)) {
    passed.add(at.id);
    const next = tables.get('organisations')?.get(at.mergedInto);
    if (!next) break;
    at = next;
  }
  return at;
}

function leadsTwice(tables: Tables): KeptRow[][] {
  const places = new Map<string, KeptRow[]>();
  for (const lead of tables.get('leads')?.values() ?? []) {
    if (lead.deletedAt) continue;
    const place = `${lead.organisationId} ${lead.eventId}`;
    places.set(place, [...(places.get(place) ?? []), lead]);
  }
  return [...places.values()].filter(({ length }) => length > 1);
}

function foldTwins(tables: Tables, twins: readonly KeptRow[]): void {
  const [first, ...others] = [...twins].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const other of others) {
    const stays = tables.get('leads')?.get(first?.id ?? '');
    if (!stays) return;
    const of = (table: string) =>
      [...(tables.get(table)?.values() ?? [])].filter(
        ({ leadId }) => leadId === stays.id || leadId === other.id,
      );
    const [followUps, introductions] = [of('followUps'), of('introductions')];
    const at = latest([stays, other, ...followUps, ...introductions]);
    const patches = folded(stays as unknown as Lead, other as unknown as Lead, at.split('|')[0] ?? '', {
      followUps: followUps as unknown as FollowUp[],
      introductions: introductions as unknown as Introduction[],
    });
    for (const { table, id, set } of patches)
      for (const [field, value] of Object.entries(set)) {
        const row = tables.get(table)?.get(id);
        if (row) tables.get(table)?.set(id, withField(row, field, value, at));
      }
  }
}
