// @ts-check
/** @import { Extraction, ExtractedField } from '../../domain/capture/extraction.ts' */

/** @type {ExtractedField[]} */
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
/** @type {readonly ExtractedField[]} */
const LISTS = ['emails', 'social'];
/** @type {readonly ExtractedField[]} */
const NUMBERS = ['capitalJpy', 'employees'];

/**
 * A page's extraction as one line of JSON: all proposed values, without the rejected candidates. `ms` is the reading time.
 * Where the page presents several companies, `asked` names them, and the draft is what the form holds once the first is chosen.
 * @param {string} id
 * @param {Extraction} extraction
 * @param {number} ms
 */
export function extractionLine(id, { fields: filled, companies }, ms) {
  const fields = companies?.[0]?.fields ?? filled;
  const entries = KEYS.flatMap((key) => {
    const values = fields[key]?.proposed.map(({ value }) => (NUMBERS.includes(key) ? Number(value) : value));
    return values?.length ? [[key, LISTS.includes(key) ? values : values[0]]] : [];
  });
  const asked = companies?.map(({ name }) => name);
  return JSON.stringify({ id, draft: Object.fromEntries(entries), ...(asked && { asked }), ms });
}
