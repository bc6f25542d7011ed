import type { Organisation, OrganisationFields } from '../organisations/organisation';
import { blankForm, FORM_FIELDS, type FormField, type FormReadings, PERSON_FIELDS } from './form-fields';
import { envelope } from './form-from-extraction';

/** Form fields about the organisation. */
export const ORGANISATION_FORM_FIELDS = FORM_FIELDS.filter((field) => !PERSON_FIELDS.includes(field));

/** Record fields that a form field stands for. */
export const recordFieldsOf = (field: FormField): (keyof OrganisationFields)[] =>
  field === 'address' ? ['postalCode', 'prefecture', 'addressRest'] : [field as keyof OrganisationFields];

/** A stored organisation as form text; phone numbers in international format. */
export function formOfOrganisation(
  organisation: Organisation,
  phone: (e164: string) => string,
): FormReadings {
  const { postalCode = '', prefecture = '', addressRest = '' } = organisation;
  const parts = { postalCode, prefecture, addressRest };
  const texts = ORGANISATION_FORM_FIELDS.map((field): [FormField, string] => {
    if (field === 'address') return [field, envelope(parts)];
    const value = organisation[field as keyof OrganisationFields];
    if (field === 'phone' || field === 'fax') return [field, value ? phone(String(value)) : ''];
    if (Array.isArray(value)) return [field, value.join(field === 'sites' ? '\n' : ', ')];
    return [field, value === undefined ? '' : String(value)];
  });
  const form = blankForm();
  for (const [field, text] of texts) form[field] = { ...form[field], text };
  form.address.parts = parts;
  return form;
}
