import { addDays, type Day, dayFrom } from '../dates/day';
import type { Organisation } from '../organisations/organisation';
import type { Contact } from './contact';

/** The last day to tell a person that their data is kept: one month after it was obtained (art. 14(3)(a) GDPR), the month's last day where it has no such day. */
export function informBy(obtainedOn: Day): Day {
  const [year = 0, month = 0, day = 0] = obtainedOn.split('-').map(Number);
  const text = (date: number) =>
    `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  for (let date = day; date > 27; date--) {
    const found = dayFrom(text(date));
    if (found) return found;
  }
  return dayFrom(text(day)) ?? addDays(obtainedOn, 28);
}

const GENERAL =
  /^(?:info|contact|sales|pr|press|office|support|help|inquir(?:y|ies)|enquir(?:y|ies)|toiawase|webmaster|admin|soumu|eigyo|kouhou|recruit|jinji|saiyo|mail|hello|general|segreteria|amministrazione|commerciale|vendite|ufficio|posta|pec|marketing|export|customer|service|privacy|otoiawase|koho)(?:[._-]?\w{0,12})?$/i;

/** Whether an address is a person's rather than an office's, by what stands before the @ (domain rules 9); the user may know better. */
export const isPersonalAddress = (email: string): boolean => !GENERAL.test(email.split('@')[0] ?? '');

/** Whether an organisation's address is a person's: as the user says, else as it looks. */
export const isPersonalEmail = (
  {
    personalEmails,
    generalEmails,
  }: { personalEmails?: readonly string[] | undefined; generalEmails?: readonly string[] | undefined },
  email: string,
): boolean =>
  personalEmails?.includes(email) || (!generalEmails?.includes(email) && isPersonalAddress(email));

/** What is the person's alone: the firm's number and its general address are no one's. */
export function ownPart(contact: Contact, organisation: Organisation | undefined): Contact {
  const { email, phone, emailIs } = contact;
  const isOwn = emailIs ? emailIs === 'personal' : isPersonalAddress(email ?? '');
  return {
    ...contact,
    phone: phone === organisation?.phone ? undefined : phone,
    email: isOwn ? email : undefined,
  };
}
