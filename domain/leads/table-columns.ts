import type { FollowUp } from '../follow-ups/follow-up';
import { customValueOf } from '../missions/custom-value';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { Introduction } from './introduction';
import type { Lead } from './lead';

/** Optional columns of the lead table; the name is always shown. */
export const LEAD_COLUMNS = [
  'name',
  'nameEn',
  'stage',
  'since',
  'next',
  'due',
  'owner',
  'members',
  'priority',
  'tags',
  'prefecture',
  'phone',
  'email',
  'website',
  'corporateNumber',
] as const;
export type LeadColumn = (typeof LEAD_COLUMNS)[number] | `custom:${string}`;

/** Default columns. */
export const FIRST_COLUMNS: readonly LeadColumn[] = [
  'name',
  'nameEn',
  'stage',
  'since',
  'next',
  'due',
  'owner',
  'members',
  'prefecture',
];

/** A lead with everything a table row shows. */
export interface TableLead {
  lead: Lead;
  organisation: Organisation;
  event: MissionEvent;
  next?: FollowUp;
  introductions: readonly Introduction[];
}

/** Texts of a row in the user's language. */
export interface RowWords {
  /** Name of the row's next follow-up. */
  step: (row: TableLead) => string;
  member: (id: string) => string;
}

/** Every column of a mission's lead table, custom fields last. */
export const tableColumns = ({ fields = [] }: Pick<Mission, 'fields'>): LeadColumn[] => [
  ...LEAD_COLUMNS,
  ...fields.map(({ id }): LeadColumn => `custom:${id}`),
];

/** Id of the custom field a column shows; `undefined` for other columns. */
export const customOf = (column: LeadColumn): string | undefined =>
  column.startsWith('custom:') ? column.slice('custom:'.length) : undefined;

/** Plain text of a cell: days as `YYYY-MM-DD`, the stage as its id. */
export function cellText(row: TableLead, column: LeadColumn, words: RowWords): string {
  const { lead, organisation, next } = row;
  const custom = customOf(column);
  if (custom !== undefined) return customValueOf(lead.custom, custom) ?? '';
  const values: Record<(typeof LEAD_COLUMNS)[number], string | undefined> = {
    name: organisation.nameJa ?? organisation.nameEn,
    nameEn: organisation.nameEn,
    stage: lead.stage,
    since: lead.stageSince,
    next: next && words.step(row),
    due: next?.dueOn,
    owner: lead.owner ?? lead.by,
    members: row.introductions.map(({ memberId }) => words.member(memberId)).join(', '),
    priority: lead.priority,
    tags: lead.tags?.join(', '),
    prefecture: organisation.prefecture,
    phone: organisation.phone,
    email: organisation.emails?.[0],
    website: organisation.website,
    corporateNumber: organisation.corporateNumber,
  };
  return values[column as keyof typeof values] ?? '';
}

/** Sort key of a row in a column: a name by its reading, a stage by its position in the event. */
export function orderOf(row: TableLead, column: LeadColumn, words: RowWords): string | number {
  if (column === 'name') return row.organisation.nameKana ?? cellText(row, column, words);
  if (column === 'stage') return row.event.stages.findIndex(({ id }) => id === row.lead.stage);
  return cellText(row, column, words);
}

/** What a row's sort key in a column is made of beside lead, organisation and event. */
export function joinedFor(column: LeadColumn): ('next' | 'introductions')[] {
  if (column === 'members') return ['introductions'];
  return column === 'next' || column === 'due' ? ['next'] : [];
}
