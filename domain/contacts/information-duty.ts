import { addDays, type Day, dayFrom } from '../dates/day';
import type { Organisation } from '../organisations/organisation';
import type { Contact } from './contact';

/** The last day to inform a person of the stored data: one month after it was obtained (art. 14(3)(a) GDPR), clamped to the month's last day. */
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

/** Whether an address looks like a person's rather than an office's, by its local part (docs/domain-rules.md 9). */
export const isPersonalAddress = (email: string): boolean => !GENERAL.test(email.split('@')[0] ?? '');

/** Whether an organisation's address is personal: as the user says, else by its local part. */
export const isPersonalEmail = (
  {
    personalEmails,
    generalEmails,
  }: { personalEmails?: readonly string[] | undefined; generalEmails?: readonly string[] | undefined },
  email: string,
): boolean =>
  personalEmails?.includes(email) || (!generalEmails?.includes(email) && isPersonalAddress(email));

/** The contact without the phone number and general e-mail address it shares with the organisation. */
export function personalPart(contact: Contact, organisation: Organisation | undefined): Contact {
  const { email, phone, emailIs } = contact;
  const isOwn = emailIs ? emailIs === 'personal' : isPersonalAddress(email ?? '');
  return {
    ...contact,
    phone: phone === organisation?.phone ? undefined : phone,
    email: isOwn ? email : undefined,
  };
}
