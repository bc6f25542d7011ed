import type { Reading } from './extraction';

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

/** A form without readings. */
export const blankForm = (): FormReadings =>
  Object.fromEntries(
    FORM_FIELDS.map((field) => [field, { text: '', proposed: [], offered: [] }]),
  ) as unknown as FormReadings;
