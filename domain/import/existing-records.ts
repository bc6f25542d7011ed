import type { Contact } from '../contacts/contact';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Introduction } from '../leads/introduction';
import type { Lead } from '../leads/lead';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';

/** Stored records as an import needs them. */
export interface StoredRows {
  missions: readonly Mission[];
  events: readonly MissionEvent[];
  organisations: readonly Organisation[];
  leads: readonly Lead[];
  contacts: readonly Contact[];
  followUps: readonly FollowUp[];
  introductions: readonly Introduction[];
  /** Current texts of the leads' notes, oldest first, by lead. */
  notes: ReadonlyMap<string, readonly string[]>;
}

/** Stored records indexed by what a row may refer to. */
export interface ExistingRecords {
  events: ReadonlyMap<string, MissionEvent>;
  missions: ReadonlyMap<string, Mission>;
  organisations: ReadonlyMap<string, Organisation>;
  /** Organisations by match key. */
  byKey: ReadonlyMap<string, readonly Organisation[]>;
  /** Leads by their own id and by the ids of leads merged into them. */
  leads: ReadonlyMap<string, Lead>;
  leadsOf: ReadonlyMap<string, readonly Lead[]>;
  contactsOf: ReadonlyMap<string, readonly Contact[]>;
  /** Follow-ups by lead, ended ones too. */
  steps: ReadonlyMap<string, readonly FollowUp[]>;
  /** The open follow-up due first, by lead. */
  next: ReadonlyMap<string, FollowUp>;
  /** Ids of the members interested in a lead. */
  interested: ReadonlyMap<string, readonly string[]>;
  notes: ReadonlyMap<string, readonly string[]>;
}

/** Indexes the stored records for the rows of an import. */
export function indexedRecords(kept: StoredRows): ExistingRecords {
  const steps = kept.followUps.filter(isLive);
  const interested = kept.introductions.filter(({ state, deletedAt }) => state !== 'suggested' && !deletedAt);
  return {
    events: byId(kept.events.filter(isLive)),
    missions: byId(kept.missions),
    organisations: byId(kept.organisations),
    byKey: grouped(kept.organisations, ({ keys }) => keys),
    leads: new Map(
      [
        ...kept.leads.flatMap((lead) => (lead.folded ?? []).map((id) => [id as string, lead] as const)),
        ...kept.leads.map((lead) => [lead.id as string, lead] as const),
      ].filter(([id, lead]) => id === lead.id || isLive(lead)),
    ),
    leadsOf: grouped(kept.leads.filter(isLive), ({ organisationId }) => [organisationId]),
    contactsOf: grouped(kept.contacts.filter(isLive), ({ organisationId }) => [organisationId]),
    steps: grouped(steps, ({ leadId }) => [leadId]),
    next: firstDue(steps.filter(({ state }) => state === 'open')),
    interested: new Map(
      [...grouped(interested, ({ leadId }) => [leadId])].map(([id, all]) => [
        id,
        all.map(({ memberId }) => memberId),
      ]),
    ),
    notes: kept.notes,
  };
}

const isLive = ({ deletedAt }: { deletedAt?: string | undefined }): boolean => !deletedAt;

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

function firstDue(open: readonly FollowUp[]): Map<string, FollowUp> {
  const first = new Map<string, FollowUp>();
  for (const each of open) {
    const known = first.get(each.leadId);
    if (!known || (each.dueOn ?? '9999') < (known.dueOn ?? '9999')) first.set(each.leadId, each);
  }
  return first;
}
