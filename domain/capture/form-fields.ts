import type { ExtractedField, ExtractedValue, Extraction, Reading } from './extraction';

/** Fields the form always shows, in order. */
export const MAIN_FIELDS = [
  'nameJa',
  'nameEn',
  'representativeName',
  'representativeTitle',
  'phone',
  'emails',
  'address',
  'corporateNumber',
  'employees',
  'website',
] as const;
/** Fields the form shows on demand. */
export const MORE_FIELDS = [
  'contactEmail',
  'nameKana',
  'established',
  'capitalJpy',
  'fiscalYearEnd',
  'listedCode',
  'sector',
  'business',
  'customers',
  'sites',
  'fax',
  'invoiceNumber',
  'vatId',
  'contactFormUrl',
  'social',
  'description',
  'refusesSales',
] as const;
/** All fields of the form. */
export const FORM_FIELDS = [...MAIN_FIELDS, ...MORE_FIELDS] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Fields edited in a multi-line text box. */
export const LONG_FIELDS: readonly FormField[] = [
  'business',
  'customers',
  'sites',
  'description',
  'refusesSales',
];

/** Fields about a person; saved only if the user ticks them. */
export const PERSON_FIELDS: readonly FormField[] = [
  'representativeName',
  'representativeTitle',
  'contactEmail',
];

/** A form field as read from the page. */
export interface FormReading {
  text: string;
  proposed: Reading[];
  offered: Reading[];
  /** For addresses: the parts the line was composed from. */
  parts?: AddressParts;
}
/** Parts of an address that the form shows on one line. */
export interface AddressParts {
  postalCode: string;
  prefecture: string;
  addressRest: string;
}
export type FormReadings = Record<FormField, FormReading>;

const BLANK: ExtractedValue = { proposed: [], offered: [] };
const SEPARATOR = ', ';

const joined = ({ proposed, offered }: ExtractedValue, separator = SEPARATOR): FormReading => ({
  text: proposed.map((reading) => reading.value).join(separator),
  proposed,
  offered,
});

/** The form's fields as filled from an extraction; phone numbers formatted by `phone`. */
export function formFromExtraction(draft: Extraction, phone: (e164: string) => string): FormReadings {
  const entry = (field: ExtractedField): ExtractedValue => draft.fields[field] ?? BLANK;
  const plain = (field: ExtractedField): FormReading => joined(entry(field));
  const phoneField = (field: 'phone' | 'fax'): FormReading => {
    const read = plain(field);
    return { ...read, text: read.text && phone(read.text) };
  };
  const special: Partial<FormReadings> = {
    phone: phoneField('phone'),
    fax: phoneField('fax'),
    emails: emailsOf(entry('emails'), false),
    contactEmail: emailsOf(entry('emails'), true),
    address: addressField(entry),
    sites: joined(entry('sites'), '\n'),
  };
  const fields = FORM_FIELDS.map(
    (field) => [field, special[field] ?? plain(field as ExtractedField)] as const,
  );
  return Object.fromEntries(fields) as FormReadings;
}

/** Names of a page that names no company: candidates for the user to choose from, best first. */
export const nameCandidates = ({
  nameJa,
  nameEn,
}: FormReadings): (Reading & { field: 'nameJa' | 'nameEn' })[] =>
  nameJa.text || nameEn.text
    ? []
    : (['nameJa', 'nameEn'] as const).flatMap((field) =>
        (field === 'nameJa' ? nameJa : nameEn).offered.map((each) => ({ ...each, field })),
      );

function emailsOf({ proposed, offered }: ExtractedValue, personal: boolean): FormReading {
  const own = (readings: Reading[]) => readings.filter((reading) => reading.personal === personal);
  return joined({ proposed: own(proposed), offered: own(offered) });
}

/** Postal code, prefecture and rest on one line. */
function addressField(entry: (field: ExtractedField) => ExtractedValue): FormReading {
  const value = (field: ExtractedField) => entry(field).proposed[0]?.value ?? '';
  const parts = {
    postalCode: value('postalCode'),
    prefecture: value('prefecture'),
    addressRest: value('addressRest'),
  };
  const { proposed, offered } = entry('addressRest');
  return { text: envelope(parts), proposed, offered, parts };
}

/** `〒100-0000 東京都千代田区…`; a Latin address already contains prefecture and postal code. */
export function envelope({ postalCode, prefecture, addressRest }: AddressParts): string {
  const lead = (part: string) => (part && !addressRest.includes(part) ? part : '');
  if (/[\u3040-\u9fff]/.test(prefecture + addressRest))
    return [postalCode && `〒${postalCode}`, prefecture + addressRest].filter(Boolean).join(' ');
  return [[lead(postalCode), addressRest].filter(Boolean).join(' '), lead(prefecture)]
    .filter(Boolean)
    .join(', ');
}

/** A form without readings. */
export const blankForm = (): FormReadings =>
  formFromExtraction({ url: '', title: '', fields: {} }, (phone) => phone);
