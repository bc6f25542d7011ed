// @ts-check
/** @import { Draft, DraftField } from '../../domain/capture/draft.ts' */

/** @type {DraftField[]} */
const KEYS = [
  'nameJa',
  'nameEn',
  'legalForm',
  'corporateNumber',
  'vatId',
  'representativeName',
  'representativeTitle',
  'postalCode',
  'prefecture',
  'addressRest',
  'phone',
  'fax',
  'emails',
  'website',
  'established',
  'capitalJpy',
  'employees',
  'business',
  'contactFormUrl',
  'social',
  'description',
];
/** @type {readonly DraftField[]} */
const LISTS = ['emails', 'social'];
/** @type {readonly DraftField[]} */
const NUMBERS = ['capitalJpy', 'employees'];

/**
 * A page's draft as one line of JSON: every proposed value, ticked or not, without the candidates that lost.
 * @param {string} id
 * @param {Draft} draft
 * @param {number} ms
 */
export function draftLine(id, { fields }, ms) {
  const entries = KEYS.flatMap((key) => {
    const values = fields[key]?.proposed.map(({ value }) => (NUMBERS.includes(key) ? Number(value) : value));
    return values?.length ? [[key, LISTS.includes(key) ? values : values[0]]] : [];
  });
  return JSON.stringify({ id, draft: Object.fromEntries(entries), ms });
}
