import type { Contact } from '../contacts/contact';
import { isPersonalAddress } from '../contacts/information-duty';
import { nameKey } from '../legal-forms/name-key';
import { lostCharacters, sameText } from '../text/cell-text';
import type { FieldChange, RowWrites } from './planned-row';
import type { ImportedRow, ImportField, Refusal } from './row';

const COLUMNS = [
  ['name', 'contactName'],
  ['role', 'contactRole'],
  ['email', 'contactEmail'],
  ['phone', 'contactPhone'],
] as const satisfies (readonly [keyof Contact, ImportField])[];

/** Changes of a contact by a row, and the cells that are refused. */
export interface ContactChange {
  write?: NonNullable<RowWrites['contact']>;
  changes: FieldChange[];
  refusals: Refusal[];
}
const NONE: ContactChange = { changes: [], refusals: [] };

/** Contact changes of a row. A row with a lead id means the organisation's first contact, any other row the one with its name or address; an unknown person is added. */
export function contactChange(
  { person }: ImportedRow,
  kept: readonly Contact[],
  { byId, over }: { byId: boolean; over: boolean },
): ContactChange {
  if (!person || !(person.name || person.email || kept.length > 0)) return NONE;
  const known = byId ? kept[0] : kept.find((each) => isOne(person, each));
  const set: Partial<Contact> = {};
  const changes: FieldChange[] = [];
  const refusals: Refusal[] = [];
  for (const [key, field] of COLUMNS) {
    const [value, before] = [person[key], known?.[key]];
    if (!value || (before !== undefined && (sameText(value, before) || !over))) continue;
    if (lostCharacters(value, before)) refusals.push({ code: 'ruined-text', field, value });
    set[key] = value;
    changes.push({ field, ...(before !== undefined && { before }), after: value });
  }
  if (known && !known.source && person.source) set.source = person.source;
  if (Object.keys(set).length === 0) return { changes, refusals };
  if (set.email) set.emailIs = isPersonalAddress(set.email) ? 'personal' : 'general';
  if (known) return { write: { id: known.id, set }, changes, refusals };
  const name = person.name ?? person.email;
  if (!name) return NONE;
  return {
    write: { set: { ...set, name, ...(person.source && { source: person.source }) } },
    changes,
    refusals,
  };
}

const isOne = (
  person: NonNullable<ImportedRow['person']>,
  { name, nameLatin, nameKana, email }: Contact,
): boolean => {
  if (person.email && email) return person.email.toLowerCase() === email.toLowerCase();
  const key = nameKey(person.name ?? '');
  return key !== '' && [name, nameLatin, nameKana].some((each) => each && nameKey(each) === key);
};
