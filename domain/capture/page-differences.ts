import { nameKey } from '../legal-forms/name-key';
import type { Organisation, OrganisationFields } from '../organisations/organisation';
import { canonical } from '../records/last-write-wins';
import { FORM_FIELDS, type FormField, type FormReadings } from './form-fields';
import { ORGANISATION_FORM_FIELDS, recordFieldsOf } from './organisation-form';

/** A field in which the page differs from the stored record. */
export interface Difference {
  field: FormField;
  /** The page's value, parsed. */
  set: Partial<OrganisationFields>;
}

const NAMES: readonly FormField[] = ['nameJa', 'nameEn', 'nameKana'];
/** Fields a page may list incompletely; a missing or added entry is no contradiction. */
const IN_PART: readonly FormField[] = ['emails', 'social', 'sites', 'description', 'business', 'customers'];

/** Fields in which the page contradicts or completes the record, without values the user refused before. `fields` are the parsed values of the page's form. */
export function differences(
  kept: Organisation,
  readings: FormReadings,
  fields: OrganisationFields,
): Difference[] {
  return ORGANISATION_FORM_FIELDS.flatMap((field): Difference[] => {
    if (!readings[field].proposed.length) return [];
    const parts = recordFieldsOf(field);
    const set = Object.fromEntries(
      parts.flatMap((part) => (fields[part] === undefined ? [] : [[part, fields[part]]])),
    );
    if (Object.keys(set).length === 0 || kept.declined?.[field] === readings[field].text) return [];
    const lacks = parts.every((part) => kept[part] === undefined);
    return lacks || contradicts(kept, field, set) ? [{ field, set }] : [];
  });
}

function contradicts(kept: Organisation, field: FormField, set: Partial<OrganisationFields>): boolean {
  if (IN_PART.includes(field)) return false;
  return Object.entries(set).some(([part, value]) => {
    const before = kept[part as keyof OrganisationFields];
    if (NAMES.includes(field)) return nameKey(String(before ?? '')) !== nameKey(String(value));
    return canonical(before) !== canonical(value) && !isCoarser(String(value), String(before ?? ''));
  });
}

/** `2008` does not contradict `2008-08-08`. */
const isCoarser = (value: string, before: string): boolean =>
  /^\d{4}(-\d{2})?$/.test(value) && before.startsWith(`${value}-`);

/** Whether a text is the name of a form field. */
export const isFormField = (field: string): field is FormField => FORM_FIELDS.some((each) => each === field);
