import { isPersonalEmail } from '../contacts/information-duty';
import type { Organisation, OrganisationFields } from '../organisations/organisation';
import { otherNames } from '../organisations/other-names';
import { lostCharacters, sameText } from '../text/cell-text';
import { plain } from '../text/normalise';
import type { FieldChange } from './planned-row';
import type { Redaction } from './redacted-cells';
import type { ImportedRow, ImportField, Refusal } from './row';

type Key = keyof OrganisationFields;

/** Import column of each organisation field. */
const COLUMN: Readonly<Partial<Record<Key, ImportField>>> = {
  addressRest: 'address',
  emails: 'email',
  established: 'founded',
};
const columnOf = (key: Key): ImportField => COLUMN[key] ?? (key as ImportField);

/** Changes of an organisation by a row, and the cells that are refused. */
export interface OrganisationChange {
  set: OrganisationFields;
  aliases: string[];
  changes: FieldChange[];
  refusals: Refusal[];
}

/** Changes of a stored organisation; empty cells change nothing. Without `over` only missing fields are filled, and another name becomes an alias. */
export function organisationChange(
  row: ImportedRow,
  kept: Organisation | undefined,
  { over, hides }: { over: boolean; hides: Redaction },
): OrganisationChange {
  const change: OrganisationChange = { set: {}, aliases: [], changes: [], refusals: [] };
  const established = establishedOf(row, kept?.established);
  if (established && 'refused' in established)
    change.refusals.push({ code: 'two-dates', field: 'founded', value: established.refused });
  const emails = kept && row.fields.emails && withPersonal(row.fields.emails, kept);
  const stated = {
    ...row.fields,
    ...(emails && { emails }),
    ...(established && 'is' in established && { established: established.is }),
  };
  for (const [key, value] of Object.entries(stated) as [Key, OrganisationFields[Key]][]) {
    const before = kept?.[key];
    if (value === undefined || isStored(key, value, before, hides)) continue;
    if (typeof value === 'string' && lostCharacters(value, typeof before === 'string' ? before : undefined))
      change.refusals.push({ code: 'ruined-text', field: columnOf(key), value: shown(value) });
    else if (key === 'corporateNumber' && before)
      change.refusals.push({ code: 'other-number', field: 'corporateNumber', value: shown(value) });
    else if (before === undefined || over) {
      Object.assign(change.set, { [key]: value });
      change.changes.push({
        field: columnOf(key),
        ...(before !== undefined && { before: shown(before) }),
        after: shown(value),
      });
    }
  }
  if (kept && !over) {
    change.aliases = otherNames(kept, row.fields);
    for (const alias of change.aliases) change.changes.push({ field: 'name', after: alias });
  }
  return change;
}

/** A file without personal data lacks personal addresses, so they are preserved. */
const withPersonal = (emails: readonly string[], kept: Organisation): string[] => [
  ...emails,
  ...(kept.emails ?? []).filter((email) => isPersonalEmail(kept, email) && !emails.includes(email)),
];

/** Whether a cell equals the stored value, or what a file without personal data shows of it. */
function isStored(
  key: Key,
  value: OrganisationFields[Key],
  kept: OrganisationFields[Key],
  hides: Redaction,
): boolean {
  if (isSame(key, value, kept)) return true;
  return typeof value === 'string' && isSame(key, value, hides(value, kept) as OrganisationFields[Key]);
}

/** The year or the date may be corrected alone; if both changed and disagree, the row is refused. */
function establishedOf(
  { founded, foundedYear }: ImportedRow,
  kept: string | undefined,
): { is: string } | { refused: string } | undefined {
  if (!founded) return foundedYear && !kept?.startsWith(foundedYear) ? { is: foundedYear } : undefined;
  if (!foundedYear || founded.startsWith(foundedYear)) return { is: founded };
  if (founded === kept) return { is: foundedYear };
  return kept?.startsWith(foundedYear) ? { is: founded } : { refused: `${foundedYear} / ${founded}` };
}

/** Whether a cell equals the stored value in any format a spreadsheet or a person may write. */
function isSame(key: Key, value: OrganisationFields[Key], kept: OrganisationFields[Key]): boolean {
  if (kept === undefined) return false;
  if (Array.isArray(value) && Array.isArray(kept))
    return JSON.stringify([...value].sort()) === JSON.stringify([...kept].map((each) => each.trim()).sort());
  if (typeof value !== 'string' || typeof kept !== 'string') return value === kept;
  if (key === 'phone' || key === 'fax') return dialled(value) === dialled(kept);
  if (key === 'website') return siteOf(value) === siteOf(kept);
  if (key === 'postalCode') return codeOf(value) === codeOf(kept);
  return sameText(value, kept);
}

// Spreadsheets drop the leading zeros of numeric codes.
const codeOf = (code: string): string =>
  plain(code)
    .replace(/^〒\s*/u, '')
    .replace(/^0+(?=\d+$)/, '');

const dialled = (phone: string): string =>
  plain(phone)
    .replace(/[\s()+.-]/g, '')
    .toLowerCase();

const siteOf = (address: string): string => (URL.canParse(address) ? new URL(address).href : address);

const shown = (value: OrganisationFields[Key]): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
