import type { ExtractedField, ExtractedValue, Extraction, Reading } from './extraction';
import { type AddressParts, FORM_FIELDS, type FormReading, type FormReadings } from './form-fields';

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
