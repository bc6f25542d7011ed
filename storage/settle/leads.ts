import { type KeptRow, latest } from '~/domain/beginnings';
import type { Introduction } from '~/domain/introduction';
import type { FollowUp, Lead } from '~/domain/lead';
import { stampOf } from '~/domain/merge';
import { folded, partsFolded, stageOf } from '../merged-parts';
import type { RecordPatch } from '../patch';
import { type Tables, withField } from './field';

/** An organisation has one lead at an event; what belongs to a lead that was folded into another belongs to that. */
export function oneLeadEach(tables: Tables): void {
  for (const [stays, ends] of foldedAlready(tables)) foldLate(tables, stays, ends);
  for (const twins of leadsTwice(tables)) foldTwins(tables, twins);
}

/** Leads with each that one of them was folded into by hand. */
function foldedAlready(tables: Tables): [stays: string, ends: string][] {
  const leads = [...(tables.get('leads')?.values() ?? [])].filter(({ folded: ended }) => ended);
  const into = new Map<string, string>();
  for (const lead of leads.sort(byStanding))
    for (const ended of lead.folded as string[]) if (!into.has(ended)) into.set(ended, lead.id);
  const rootOf = (id: string, passed: readonly string[] = []): string => {
    const next = into.get(id);
    if (!next) return id;
    return passed.includes(id) ? ([...passed].sort()[0] ?? id) : rootOf(next, [...passed, id]);
  };
  return [...into.keys()]
    .sort()
    .map((ended): [string, string] => [rootOf(ended), ended])
    .filter(([stays, ended]) => stays !== ended);
}

const byStanding = (a: KeptRow, b: KeptRow): number =>
  Number(Boolean(a.deletedAt)) - Number(Boolean(b.deletedAt)) || (a.id < b.id ? -1 : 1);

/** What somebody did to a lead without knowing that it had been folded into another. */
function foldLate(tables: Tables, staysId: string, endsId: string): void {
  const [stays, ends] = [staysId, endsId].map((id) => tables.get('leads')?.get(id));
  if (!stays) return;
  const at = stampOf(stays, 'folded') ?? stays.stamp;
  const deletedAt = at.split('|')[0] ?? '';
  if (ends && !ends.deletedAt) {
    tables.get('leads')?.set(endsId, withField(ends, 'deletedAt', deletedAt, at));
    const since = stampOf(ends, 'stage') ?? '';
    if (since > (stampOf(stays, 'stage') ?? ''))
      write(tables, [{ table: 'leads', id: staysId, make: false, set: stageOf(asLead(ends)) }], since);
  }
  write(tables, partsFolded(asLead(stays), partsOf(tables, staysId, endsId), deletedAt), at);
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
    const parts = partsOf(tables, stays.id, other.id);
    const at = latest([stays, other, ...(Object.values(parts).flat() as unknown as KeptRow[])]);
    write(tables, folded(asLead(stays), asLead(other), at.split('|')[0] ?? '', parts), at);
  }
}

function partsOf(tables: Tables, ...ids: string[]) {
  const of = (table: string) =>
    [...(tables.get(table)?.values() ?? [])].filter(({ leadId }) => ids.includes(String(leadId)));
  return {
    followUps: of('followUps') as unknown as FollowUp[],
    introductions: of('introductions') as unknown as Introduction[],
  };
}

function write(tables: Tables, patches: readonly RecordPatch[], at: string): void {
  for (const { table, id, set } of patches)
    for (const [field, value] of Object.entries(set)) {
      const row = tables.get(table)?.get(id);
      if (row) tables.get(table)?.set(id, withField(row, field, value, at));
    }
}

const asLead = (row: KeptRow): Lead => row as unknown as Lead;
