import type { ImportedRow, ImportField } from '~/domain/import/row';
import type { Lead } from '~/domain/leads/lead';
import { PRIORITIES } from '~/domain/leads/lead';
import { MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { safeHref } from '~/domain/values/safe-href';
import { LONGEST_TAG, tagsWith } from '~/domain/values/tags';
import type { Read } from './cells';
import * as cells from './cells';
import { type ImportWordGroup, type ImportWords, idOf } from './words';

/** A row while its cells are parsed into it. */
export type Filling = Omit<ImportedRow, 'identity' | 'name'> & {
  /** A name in an unknown language. */
  anyName?: string;
  city?: string;
  firstName?: string;
  lastName?: string;
};

interface Context {
  country: 'JP' | 'IT';
  /** Whether the file is one of ours: it has a column of ids. */
  isOwn: boolean;
  words: ImportWords;
}
type Take = (text: string, row: Filling, context: Context) => Read<unknown>;

const field =
  <K extends keyof ImportedRow['fields']>(
    key: K,
    read: (text: string, context: Context) => Read<NonNullable<ImportedRow['fields'][K]>>,
  ): Take =>
  (text, row, context) => {
    const cell = read(text, context);
    if ('value' in cell) row.fields[key] = cell.value;
    return cell;
  };
const textField = (
  key: 'nameJa' | 'nameEn' | 'legalForm' | 'sector' | 'business' | 'prefecture' | 'addressRest',
) => field(key, (text) => cells.textCell(text));
const person =
  (key: keyof NonNullable<ImportedRow['person']>): Take =>
  (text, row) => {
    const cell = cells.textCell(text);
    if ('value' in cell) row.person = { ...row.person, [key]: cell.value };
    return cell;
  };
const aside =
  (
    key: 'anyName' | 'city' | 'firstName' | 'lastName' | 'event' | 'founded' | 'foundedYear' | 'nextDue',
    read: (text: string) => Read<string>,
  ): Take =>
  (text, row) => {
    const cell = read(text);
    if ('value' in cell) row[key] = cell.value;
    return cell;
  };
const named =
  (key: 'stage' | 'nextAction', group: ImportWordGroup, longest: number): Take =>
  (text, row, { words }) => {
    const cell = cells.textCell(text, longest);
    const id = idOf(words, group, text);
    if ('value' in cell) row[key] = { text, ...(id && { id }) };
    return cell;
  };
const leadWord =
  (key: 'lostReason' | 'exportState', group: ImportWordGroup): Take =>
  (text, row, { words }) => {
    const id = idOf(words, group, text);
    if (!id) return { refused: 'word' };
    row.lead = { ...row.lead, [key]: id };
    return { value: id };
  };

/** Longest name of an event or a member, in characters. */
const LONGEST_NAME = 500;

/** Parser of each field: reads a cell and stores it in the row. */
export const TAKES: Readonly<Record<ImportField, Take>> = {
  nameJa: textField('nameJa'),
  nameEn: textField('nameEn'),
  name: aside('anyName', cells.textCell),
  legalForm: textField('legalForm'),
  corporateNumber: field('corporateNumber', cells.corporateNumberCell),
  invoiceNumber: field('invoiceNumber', cells.invoiceNumberCell),
  website: field('website', cells.websiteCell),
  sector: textField('sector'),
  business: textField('business'),
  prefecture: textField('prefecture'),
  postalCode: field('postalCode', cells.postalCodeCell),
  address: textField('addressRest'),
  city: aside('city', cells.textCell),
  phone: field('phone', (text, { country }) => cells.phoneCell(text, country)),
  fax: field('fax', (text, { country }) => cells.phoneCell(text, country)),
  email: field('emails', cells.emailsCell),
  foundedYear: aside('foundedYear', cells.yearCell),
  founded: aside('founded', cells.dateCell),
  capitalJpy: field('capitalJpy', (text) => cells.wholeCell(text, 'yen')),
  employees: field('employees', (text) => cells.wholeCell(text, 'people')),
  contactName: person('name'),
  firstName: aside('firstName', cells.textCell),
  lastName: aside('lastName', cells.textCell),
  contactRole: person('role'),
  contactEmail: (text, row) => {
    const cell = cells.emailsCell(text);
    if ('value' in cell && cell.value[0]) row.person = { ...row.person, email: cell.value[0] };
    return cell;
  },
  contactPhone: (text, row, { country }) => {
    const cell = cells.phoneCell(text, country);
    if ('value' in cell) row.person = { ...row.person, phone: cell.value };
    return cell;
  },
  contactSource: person('source'),
  erOrganisation: (text, row) => {
    row.members = cells.listCell(text);
    if (row.members.some((name) => name.length > LONGEST_NAME)) return { refused: 'too-long' };
    return { value: row.members };
  },
  stage: named('stage', 'stage', 60),
  outcome: (text, row, { words }) => {
    const outcome = OUTCOMES.find((id) => id === idOf(words, 'outcome', text));
    const met = MEETING_OUTCOMES.find((id) => id === idOf(words, 'meetingOutcome', text));
    if (!outcome && !met) return { refused: 'word' };
    row.lead = { ...row.lead, ...(outcome ? { outcome } : met && { meetingOutcome: met }) };
    return { value: text };
  },
  lostReason: leadWord('lostReason', 'lostReason'),
  nextAction: named('nextAction', 'step', 120),
  nextDue: aside('nextDue', cells.dayCell),
  owner: (text, row) => {
    const cell = cells.textCell(text, 20);
    if ('value' in cell) row.lead = { ...row.lead, owner: cell.value };
    return cell;
  },
  priority: (text, row) => {
    const priority = PRIORITIES.find((each) => each === text.normalize('NFKC').toUpperCase());
    if (!priority) return { refused: 'word' };
    row.lead = { ...row.lead, priority };
    return { value: priority };
  },
  exportControl: leadWord('exportState', 'exportState'),
  tags: (text, row, { isOwn }) => {
    // Other tools separate tags by commas; a tag of ours may contain one.
    const written = cells.listCell(text).flatMap((each) => (isOwn ? [each] : each.split(/[,;、]/)));
    const add = written.map((each) => each.trim().replace(/^#\s*/u, '')).filter(Boolean);
    if (add.some((tag) => tag.length > LONGEST_TAG)) return { refused: 'too-long' };
    const tags = tagsWith([], { add });
    if (tags) row.lead = { ...row.lead, tags };
    return { value: tags };
  },
  notes: (text, row) => {
    const cell = cells.textCell(text, 200_000);
    if ('value' in cell) row.notes = cell.value;
    return cell;
  },
  id: (text, row) => {
    row.id = text as Lead['id'];
    return { value: text };
  },
  event: aside('event', (text) => cells.textCell(text, LONGEST_NAME)),
  sourceUrl: (text, row) => {
    const source = safeHref(text);
    if (source) row.lead = { ...row.lead, source };
    return { value: source };
  },
};
