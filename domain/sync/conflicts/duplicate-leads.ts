import type { FollowUp } from '../../follow-ups/follow-up';
import type { Introduction } from '../../leads/introduction';
import type { Lead } from '../../leads/lead';
import { canonical, stampOf } from '../../records/last-write-wins';
import type { RecordPatch } from '../../schema/patch';
import type { RecordRow } from '../beginnings';
import { mergeLeadPatches, mergePartPatches, stageOf } from '../merge-leads';
import { mergeTargets } from './merge-targets';
import { type Tables, trashedAt, withField } from './write-field';

/** Merges leads of one organisation at one event, and moves follow-ups and introductions of merged leads to the merge target. */
export function mergeDuplicateLeads(tables: Tables): void {
  const parts = partIdsByLead(tables);
  for (const [target, merged] of mergeTargets(tables.get('leads')))
    applyLateWrites(tables, parts, target, merged);
  for (const duplicates of duplicateLeads(tables)) mergeDuplicates(tables, parts, duplicates);
}

/** Ids of the follow-ups and introductions that a lead has or had. */
type PartIds = Map<string, Set<string>>;

function partIdsByLead(tables: Tables): PartIds {
  const parts: PartIds = new Map();
  for (const table of ['followUps', 'introductions'])
    for (const { id, leadId } of tables.get(table)?.values() ?? []) addTo(parts, String(leadId), id);
  return parts;
}

const addTo = (parts: PartIds, lead: string, id: string): void =>
  void parts.set(lead, (parts.get(lead) ?? new Set()).add(id));

/** Applies changes of a lead that was already merged on another device. */
function applyLateWrites(tables: Tables, parts: PartIds, targetId: string, mergedId: string): void {
  const [target, merged] = [targetId, mergedId].map((id) => tables.get('leads')?.get(id));
  if (!target) return;
  const at = stampOf(target, 'folded') ?? target.stamp;
  if (merged && !merged.deletedAt) tables.get('leads')?.set(mergedId, trashedAt(merged, at));
  if (merged) applyLateStage(tables, target, merged);
  const both = partsOf(tables, parts, targetId, mergedId);
  write(tables, mergePartPatches(asLead(target), both, at.split('|')[0] ?? '', at), at, parts);
}

/** Applies a stage set after the merge. */
function applyLateStage(tables: Tables, target: RecordRow, merged: RecordRow): void {
  const since = stampOf(merged, 'stage') ?? '';
  const [own, set] = [stageOf(asLead(target)), stageOf(asLead(merged))];
  if (since > (stampOf(target, 'stage') ?? '') && canonical(own) !== canonical(set))
    write(tables, [{ table: 'leads', id: target.id, make: false, set }], since);
}

function duplicateLeads(tables: Tables): RecordRow[][] {
  const places = new Map<string, RecordRow[]>();
  for (const lead of tables.get('leads')?.values() ?? []) {
    if (lead.deletedAt) continue;
    const place = `${lead.organisationId} ${lead.eventId}`;
    places.set(place, [...(places.get(place) ?? []), lead]);
  }
  return [...places.values()].filter(({ length }) => length > 1);
}

function mergeDuplicates(tables: Tables, parts: PartIds, duplicates: readonly RecordRow[]): void {
  const [first, ...others] = [...duplicates].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const other of others) {
    const target = tables.get('leads')?.get(first?.id ?? '');
    if (!target) return;
    const both = partsOf(tables, parts, target.id, other.id);
    const at = duplicatedSince(target, other);
    write(tables, mergeLeadPatches(asLead(target), asLead(other), at.split('|')[0] ?? '', both), at, parts);
  }
}

/** The stamp at which two leads came to share organisation and event. */
const duplicatedSince = (...leads: RecordRow[]): string =>
  leads
    .flatMap((lead) => [lead.stamp, ...PLACE.map((field) => stampOf(lead, field) ?? '')])
    .reduce((one, other) => (one > other ? one : other));

const PLACE = ['organisationId', 'eventId', 'deletedAt'];

function partsOf(tables: Tables, parts: PartIds, ...leads: string[]) {
  const ids = [...new Set(leads.flatMap((lead) => [...(parts.get(lead) ?? [])]))].sort();
  const of = (table: string) =>
    ids.flatMap((id) => {
      const row = tables.get(table)?.get(id);
      return row && leads.includes(String(row.leadId)) ? [row] : [];
    });
  return {
    followUps: of('followUps') as unknown as FollowUp[],
    introductions: of('introductions') as unknown as Introduction[],
  };
}

function write(tables: Tables, patches: readonly RecordPatch[], at: string, parts?: PartIds): void {
  for (const { table, id, set } of patches)
    for (const [field, value] of Object.entries(set)) {
      const row = tables.get(table)?.get(id);
      if (row) tables.get(table)?.set(id, withField(row, field, value, at));
      if (field === 'leadId' && parts) addTo(parts, String(value), id);
    }
}

const asLead = (row: RecordRow): Lead => row as unknown as Lead;
