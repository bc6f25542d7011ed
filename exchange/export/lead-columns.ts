import { asOfFrom } from '~/domain/dates/as-of';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { exportControlOf } from '~/domain/leads/stage-hold';
import { type CustomKey, isCustomKey } from '~/domain/missions/custom-field';
import { day, integer, list, type MaybeCell, phone, text } from './cell';
import { customCell } from './custom-cell';
import { remembered } from './remembered';

/** Groups of catalogue words that records name by id. */
type Words =
  | 'outcome'
  | 'lostReason'
  | 'meetingOutcome'
  | 'exportState'
  | 'channel'
  | 'followUp.state'
  | 'contact.art14State'
  | 'contact.basis';

/** Wording of ids from the catalogues, in the file's language. */
export interface Wording {
  stage(id: string, own: string | undefined): string;
  word(group: Words, id: string): string;
  step(id: string, own: string | undefined): string;
  kind(kind: LeadSheet['event']['kind']): string;
}

type Column = (sheet: LeadSheet, wording: Wording) => MaybeCell;

/** Columns of the office's file, in order (docs/domain-rules.md 6.4). */
export const COLUMNS = {
  id: ({ lead }) => text(lead.id),
  mission: ({ mission }) => text(mission.name),
  event: ({ event }) => text(event.name),
  eventKind: ({ event }, wording) => text(wording.kind(event.kind)),
  eventDate: ({ event }) => day(event.startsOn),
  venue: ({ event }: Pick<LeadSheet, 'event'>) => text([event.venue, event.city].filter(Boolean).join(', ')),
  nameJa: ({ organisation }) => text(organisation.nameJa),
  nameEn: ({ organisation }) => text(organisation.nameEn),
  legalForm: ({ organisation }) => text(organisation.legalForm),
  corporateNumber: ({ organisation: { corporateNumber: digits } }) =>
    digits ? { is: 'corporate-number', digits } : undefined,
  invoiceNumber: ({ organisation }) => text(organisation.invoiceNumber),
  website: ({ organisation }) => text(organisation.website),
  sector: ({ organisation }) => text(organisation.sector),
  business: ({ organisation }) => text(organisation.business),
  prefecture: ({ organisation }) => text(organisation.prefecture),
  postalCode: ({ organisation: { postalCode } }) =>
    postalCode ? { is: 'postal-code', text: postalCode } : undefined,
  address: ({ organisation }) => text(organisation.addressRest),
  phone: ({ organisation }) => phone(organisation.phone),
  fax: ({ organisation }) => phone(organisation.fax),
  email: ({ organisation }) => list(organisation.emails),
  foundedYear: ({ organisation: { established } }) => (established ? foundedYear(established) : undefined),
  founded: ({ organisation: { established } }) => dayOrPart(established),
  capitalJpy: ({ organisation }) => integer(organisation.capitalJpy),
  employees: ({ organisation }) => integer(organisation.employees),
  employeesAsOf: ({ organisation: { employees, evidence } }) => {
    const quote = employees === undefined ? undefined : evidence?.employees?.quote;
    const asOf = quote && asOfFrom(quote);
    return asOf ? dayOrPart(asOf, yearOf(asOf)) : undefined;
  },
  contactName: ({ contact }) => text(contact?.name),
  contactRole: ({ contact }) => text(contact?.role),
  contactEmail: ({ contact }) => text(contact?.email),
  contactSource: ({ contact }) => text(contact?.source),
  erOrganisation: ({ members }) => list(members),
  stage: ({ lead, event }, wording) =>
    text(wording.stage(lead.stage, event.stages.find((stage) => stage.id === lead.stage)?.name)),
  stageSince: ({ lead }) => day(lead.stageSince),
  outcome: ({ lead }, wording) =>
    text(
      lead.outcome
        ? wording.word('outcome', lead.outcome)
        : lead.meetingOutcome && wording.word('meetingOutcome', lead.meetingOutcome),
    ),
  lostReason: ({ lead }, wording) => text(lead.lostReason && wording.word('lostReason', lead.lostReason)),
  nextAction: ({ next, event }, wording) => text(next && stepName(next, event, wording)),
  nextDue: ({ next }) => day(next?.dueOn),
  owner: ({ lead }) => text(lead.owner ?? lead.by),
  priority: ({ lead }) => text(lead.priority),
  exportControl: ({ lead, event }, wording) => {
    const control = exportControlOf(event, lead);
    return text(control && wording.word('exportState', control.state));
  },
  sourceUrl: ({ lead }) => text(lead.source),
  capturedAt: ({ lead }) => day(lead.capturedOn),
  art14: ({ contact }, wording) =>
    text(contact && wording.word('contact.art14State', contact.art14 ?? 'to-send')),
  notes: ({ notes }) => text(notes.join('\n')),
  tags: ({ lead }) => list(lead.tags),
} satisfies Record<string, Column>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];
/** A column of the office's file: one of Goen's own, or a custom field of a mission. */
export type ExportColumn = ColumnKey | CustomKey;

/** The value of a column for a lead. */
export const columnOf = (key: ExportColumn): Column =>
  isCustomKey(key) ? (sheet) => customCell(sheet, key) : COLUMNS[key];

/** Name of a step: the user's own, else the event's, else the catalogue's. */
export const stepName = (
  { step, name }: Pick<FollowUp, 'step' | 'name'>,
  event: LeadSheet['event'],
  wording: Wording,
): string => wording.step(step, name ?? event.steps.find(({ id }) => id === step)?.name);

const yearOf = (written: string | undefined): number | undefined =>
  written && /^\d{4}(?:-|$)/.test(written) ? Number(written.slice(0, 4)) : undefined;

const foundedYear = remembered((established) => integer(yearOf(established)));

const PART_OF_DAY = /^\d{4}(?:-\d\d)?$/;

function dayOrPart(written: string | undefined, instead?: number): MaybeCell {
  if (!written || written.length > 7 || !PART_OF_DAY.test(written)) return day(written);
  return { is: 'partial-day', day: written, ...(instead !== undefined && { instead }) };
}
