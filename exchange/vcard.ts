import type { Contact } from '~/domain/contacts/contact';
import type { Organisation } from '~/domain/organisations/organisation';
import { safeHref } from '~/domain/values/safe-href';
import { contentLines, escaped } from './content-lines';

/**
 * A contact as a card. Version 3.0 (RFC 2426) in UTF-8, since Outlook does not read 4.0 and 2.1 has no UTF-8 of its own;
 * the reading of a Japanese name in the `X-PHONETIC` properties that Apple, Google and Android read, and in `SORT-STRING`.
 */
export function vcardText(
  contact: Contact,
  { nameJa, nameEn, phone, website }: Organisation,
  note: string,
): string {
  const { name, nameLatin, role, department, email, phone: direct } = contact;
  const [family, given] = partsOfName(contact);
  const [familyRead, givenRead] = inTwo(contact.nameKana ?? '');
  const lines: [string, string | undefined][] = [
    ['N', [family, given, '', '', ''].map(escaped).join(';')],
    ['FN', escaped(name)],
    ['SORT-STRING', contact.nameKana && escaped(contact.nameKana)],
    ['X-PHONETIC-LAST-NAME', familyRead && escaped(familyRead)],
    ['X-PHONETIC-FIRST-NAME', givenRead && escaped(givenRead)],
    ['NICKNAME', nameLatin && escaped(nameLatin)],
    ['ORG', [nameJa ?? nameEn ?? '', ...(department ? [department] : [])].map(escaped).join(';')],
    ['TITLE', role && escaped(role)],
    ['TEL;TYPE=WORK,VOICE', direct && escaped(direct)],
    ['TEL;TYPE=WORK', phone && phone !== direct ? escaped(phone) : undefined],
    ['EMAIL;TYPE=INTERNET,WORK', email && escaped(email)],
    ['URL', website && safeHref(website)],
    ['NOTE', note && escaped(note)],
    ['REV', contact.updatedAt],
  ];
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Goen//Goen//EN',
    ...lines.flatMap(([key, value]) => (value ? [`${key}:${value}`] : [])),
    'END:VCARD',
  ]);
}

/** Family name and given name. In a Japanese name the family name comes first; in a Latin one it is the last word, unless the user said otherwise. */
function partsOfName({ name, familyName }: Contact): [family: string, given: string] {
  if (familyName && name.includes(familyName)) return [familyName, name.replace(familyName, '').trim()];
  const [first, second] = inTwo(name);
  return /^[\p{Script=Latin}\s.,'’-]+$/u.test(name) && second ? [second, first] : [first, second];
}

function inTwo(name: string): [first: string, rest: string] {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return [first, rest.join(' ')];
}
