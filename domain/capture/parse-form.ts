import { addressFrom } from '../addresses/address';
import { dateFrom } from '../dates/stated-date';
import type { NewLead } from '../leads/new-lead';
import type { Placement } from '../leads/placement';
import { splitLegalForm } from '../legal-forms/split-legal-form';
import type { KeptEvidence, OrganisationFields } from '../organisations/organisation';
import { LONGEST_FIELD, LONGEST_QUOTE } from '../records/limits';
import { withoutSigns } from '../text/without-signs';
import { yenFrom } from '../values/amount';
import { corporateNumberFrom } from '../values/corporate-number';
import { employeesFrom } from '../values/employees';
import { phoneFrom } from '../values/phone';
import { safeHref } from '../values/safe-href';
import { FORM_FIELDS, type FormField, type FormReadings } from './form-fields';

/** Match keys are made of names and are longer than these, but no field may exceed `LONGEST_FIELD`. */
const LONGEST_NAME = 1_000;

/** Why a field's text was rejected; `problem.invalid.<code>` in the catalogues. */
export type InvalidCode =
  | 'corporateNumber'
  | 'invoiceNumber'
  | 'website'
  | 'number'
  | 'established'
  | 'emails'
  | 'tooLong';
export type InvalidFields = Partial<Record<FormField, InvalidCode>>;

interface FormText {
  textOf(field: FormField): string;
  edits: { edited: Partial<Record<FormField, string>>; ticked: Record<string, boolean> };
  note: string;
  placing?: Placement;
}
interface FormOrigin {
  draftId?: string;
  url?: string;
  readings?: FormReadings;
}

/** Parses the form into a lead to save and the fields that could not be parsed. */
export function leadFrom(
  origin: FormOrigin,
  form: FormText,
): { lead: Omit<NewLead, 'eventId'>; invalid: InvalidFields } {
  const invalid: InvalidFields = {};
  const text = (field: FormField): string => withoutSigns(form.textOf(field)).trim();
  const understood = <T>(field: FormField, code: InvalidCode, parse: (text: string) => T | undefined) => {
    if (!text(field)) return undefined;
    const value = parse(text(field).normalize('NFKC'));
    if (value === undefined) invalid[field] = code;
    return value;
  };
  const fields = withoutAbsent<OrganisationFields>({
    ...plainFields(text),
    ...addressFields(origin.readings, form, text('address')),
    corporateNumber: understood('corporateNumber', 'corporateNumber', corporateNumberFrom),
    invoiceNumber: understood('invoiceNumber', 'invoiceNumber', invoiceNumberFrom),
    website: understood('website', 'website', webAddressFrom),
    contactFormUrl: understood('contactFormUrl', 'website', webAddressFrom),
    employees: understood(
      'employees',
      'number',
      (value) => wholeFrom(value) ?? employeesFrom(value)?.primary,
    ),
    capitalJpy: understood('capitalJpy', 'number', (value) => wholeFrom(value) ?? yenFrom(value)),
    established: understood('established', 'established', (value) => dateFrom(value)?.iso),
    emails: understood('emails', 'emails', emailsFrom),
  });
  for (const field of FORM_FIELDS) if (isTooLong(field, text(field))) invalid[field] = 'tooLong';
  const contact = contactFrom(form, text, (field) => understood(field, 'emails', emailsFrom)?.[0]);
  const { placing = {} } = form;
  const note = withoutSigns(form.note);
  return {
    lead: {
      fields,
      evidence: evidenceOf(origin.readings, form),
      ...(contact && { contact }),
      ...(Object.keys(placing).length > 0 && { placing }),
      ...(note.trim() && { note: note.trim() }),
      ...(origin.url && { url: origin.url }),
      ...(origin.draftId && { draftId: origin.draftId }),
    },
    invalid,
  };
}

function plainFields(text: (field: FormField) => string) {
  // 051 1234567 is also a valid Japanese number, so the country of the record decides.
  const country = text('vatId') || addressFrom(text('address')).how === 'it' ? 'IT' : 'JP';
  const phone = (field: FormField) => text(field) && (phoneFrom(text(field), country) ?? text(field));
  return {
    nameJa: text('nameJa'),
    nameEn: text('nameEn'),
    nameKana: text('nameKana'),
    legalForm: splitLegalForm(text('nameJa') || text('nameEn')).written,
    phone: phone('phone'),
    fax: phone('fax'),
    vatId: text('vatId'),
    fiscalYearEnd: text('fiscalYearEnd'),
    listedCode: text('listedCode'),
    sector: text('sector'),
    business: text('business'),
    customers: text('customers'),
    sites: text('sites')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    refusesSales: text('refusesSales'),
    description: text('description'),
    social: text('social')
      .split(/[,\s]+/)
      .flatMap((each) => safeHref(each) ?? []),
  };
}

function addressFields(readings: FormReadings | undefined, form: FormText, line: string) {
  const parts = readings?.address.parts;
  if (parts && form.edits.edited.address === undefined) return parts;
  if (!line) return {};
  const { postalCode, prefecture, addressRest } = addressFrom(line);
  return { postalCode, prefecture, addressRest };
}

function contactFrom(
  form: FormText,
  text: (field: FormField) => string,
  email: (field: FormField) => string | undefined,
): NewLead['contact'] {
  const name = text('representativeName');
  if (!form.edits.ticked.person || !(name || text('contactEmail'))) return undefined;
  const role = text('representativeTitle');
  const address = email('contactEmail');
  return { name: name || (address ?? ''), ...(role && { role }), ...(address && { email: address }) };
}

function isTooLong(field: FormField, text: string): boolean {
  const most = field === 'nameJa' || field === 'nameEn' ? LONGEST_NAME : LONGEST_FIELD;
  const items = field === 'sites' ? text.split('\n') : [text];
  return items.some((item) => item.length > most);
}

/** Evidence of each value left as it was read; values typed by the user have none. */
function evidenceOf(readings: FormReadings | undefined, form: FormText): Record<string, KeptEvidence> {
  const entries = FORM_FIELDS.flatMap((field) => {
    const from = readings?.[field].proposed[0]?.evidence;
    if (!from || form.edits.edited[field] !== undefined) return [];
    return [
      [
        field === 'address' ? 'addressRest' : field,
        { ...from, quote: from.quote.slice(0, LONGEST_QUOTE) },
      ] as const,
    ];
  });
  return Object.fromEntries(entries);
}

const wholeFrom = (text: string): number | undefined =>
  /^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;

const invoiceNumberFrom = (text: string): string | undefined =>
  /^T\d{13}$/.exec(text.toUpperCase().replace(/[\s-]/g, ''))?.[0];

function webAddressFrom(text: string): string | undefined {
  const safe = safeHref(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return safe?.startsWith('http') && new URL(safe).hostname.includes('.') ? safe : undefined;
}

function emailsFrom(text: string): string[] | undefined {
  const addresses = text.split(/[,;、\s]+/).filter(Boolean);
  return addresses.every((each) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(each)) ? addresses : undefined;
}

/** The record without empty fields. */
function withoutAbsent<T extends object>(fields: { [K in keyof T]?: T[K] | undefined }): T {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}
