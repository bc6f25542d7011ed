import { exportControlOf } from '~/domain/hold';
import type { LeadSheet } from '~/domain/lead-sheet';
import type { Cell } from './cell';

type Maybe = Cell | undefined;
const text = (value: string | undefined): Maybe => (value ? { is: 'text', text: value } : undefined);
const phone = (value: string | undefined): Maybe => (value ? { is: 'phone', text: value } : undefined);
const day = (value: string | undefined): Maybe =>
  value ? { is: 'day', day: value.slice(0, 10) } : undefined;
const whole = (value: number | undefined): Maybe =>
  value === undefined ? undefined : { is: 'integer', value };
const list = (items: readonly string[] | undefined): Maybe =>
  items?.length ? { is: 'list', items } : undefined;

/** Names of things that are words of the catalogue, not data. */
export interface Wording {
  stage(id: string, own: string | undefined): string;
  word(group: 'outcome' | 'lostReason' | 'meetingOutcome' | 'exportState', id: string): string;
  step(id: string, own: string | undefined): string;
  kind(kind: LeadSheet['event']['kind']): string;
}

type Column = (sheet: LeadSheet, wording: Wording) => Maybe;

/** The columns of the office's file in their order (domain rules 6.4); columns of what is not kept yet are written empty, so that the file's shape stays. */
export const COLUMNS = {
  id: ({ lead }) => text(lead.id),
  mission: ({ mission }) => text(mission.name),
  event: ({ event }) => text(event.name),
  eventKind: ({ event }, wording) => text(wording.kind(event.kind)),
  eventDate: ({ event }) => day(event.startsOn),
  venue: ({ event }) => text([event.venue, event.city].filter(Boolean).join(', ')),
  nameJa: ({ organisation }) => text(organisation.nameJa),
  nameEn: ({ organisation }) => text(organisation.nameEn),
  legalForm: ({ organisation }) => text(organisation.legalForm),
  corporateNumber: ({ organisation: { corporateNumber: digits } }) =>
    digits ? { is: 'corporate-number', digits } : undefined,
  invoiceNumber: ({ organisation }) => text(organisation.invoiceNumber),
  website: ({ organisation }) => text(organisation.website),
  sector: () => undefined,
  business: ({ organisation }) => text(organisation.business),
  prefecture: ({ organisation }) => text(organisation.prefecture),
  postalCode: ({ organisation: { postalCode } }) =>
    postalCode ? { is: 'postal-code', text: postalCode } : undefined,
  address: ({ organisation }) => text(organisation.addressRest),
  phone: ({ organisation }) => phone(organisation.phone),
  fax: ({ organisation }) => phone(organisation.fax),
  email: ({ organisation }) => list(organisation.emails),
  foundedYear: ({ organisation: { established } }) =>
    established ? whole(Number(established.slice(0, 4))) : undefined,
  founded: ({ organisation: { established } }) => (established?.length === 10 ? day(established) : undefined),
  capitalJpy: ({ organisation }) => whole(organisation.capitalJpy),
  employees: ({ organisation }) => whole(organisation.employees),
  employeesAsOf: () => undefined,
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
  nextAction: ({ next, event }, wording) =>
    next &&
    text(wording.step(next.step, next.name ?? event.steps.find((step) => step.id === next.step)?.name)),
  nextDue: ({ next }) => day(next?.dueOn),
  owner: ({ lead }) => text(lead.owner ?? lead.by),
  priority: () => undefined,
  exportControl: ({ lead, event }, wording) => {
    const control = exportControlOf(event, lead);
    return text(control && wording.word('exportState', control.state));
  },
  sourceUrl: ({ lead }) => text(lead.source),
  capturedAt: ({ lead }) => day(lead.capturedOn),
  art14: () => undefined,
  notes: ({ notes }) => text(notes.join('\n')),
} satisfies Record<string, Column>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];

/** One column's value of a lead. */
export const cellOf = (key: ColumnKey, sheet: LeadSheet, wording: Wording): Cell | undefined =>
  (COLUMNS[key] as Column)(sheet, wording);
