import type { Contact } from '~/domain/contacts/contact';
import type { Organisation } from '~/domain/organisations/organisation';
import type { LeadId } from '~/domain/records/ids';
import { addressLink } from '~/exchange/mailto';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { SafeLink } from '../../ui/SafeLink';
import buttons from '../../ui/styles/buttons.module.css';
import { useWriteLetter } from '../letters/use-write-letter';
import panel from '../styles/panel.module.css';
import { ContactForm } from './ContactForm';
import styles from './Contacts.module.css';
import { useVcard } from './use-vcard';

/** The contacts of an organisation, with the actions to write to, export, edit and add one. */
export function Contacts({
  details: { contacts, organisation, lead },
}: {
  details: Pick<LeadDetails, 'contacts' | 'organisation'> & { lead?: LeadDetails['lead'] };
}) {
  const text = useText();
  const { ask } = useDialog();
  return (
    <section className={panel.section}>
      <h3>{text('contact.title')}</h3>
      {contacts.length === 0 && <p className={styles.none}>{text('contact.none')}</p>}
      {contacts.map((contact) => (
        <Person key={contact.id} contact={contact} organisation={organisation} leadId={lead?.id} />
      ))}
      <div className={panel.controls}>
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => ask(text('contact.add'), <ContactForm organisationId={organisation.id} />)}
        >
          {text('contact.add')}
        </button>
      </div>
    </section>
  );
}

interface PersonProps {
  contact: Contact;
  organisation: Organisation;
  /** The lead a letter refers to; without one, no letter can be written. */
  leadId: LeadId | undefined;
}

function Person({ contact, organisation, leadId }: PersonProps) {
  const text = useText();
  const writeLetter = useWriteLetter();
  const writeCard = useVcard();
  const { locale } = useGoen();
  const { ask } = useDialog();
  const { name, nameLatin, nameKana, role, department, email, phone, refusedOn, art14, art14DueOn } = contact;
  const title = text('contact.edit', { name });
  return (
    <div className={styles.person}>
      <p>
        <b>{name}</b> {[nameLatin, nameKana].filter(Boolean).join(' · ')}
        <small>{[role, department].filter(Boolean).join(' · ')}</small>
        <small>
          {email && <SafeLink href={addressLink(email)}>{email}</SafeLink>} {phone}
        </small>
        {refusedOn && <small className={styles.refuses}>{text('contact.refuses')}</small>}
        {art14 === 'to-send' && art14DueOn && (
          <small>{text('contact.informBy', { day: shortDay(locale, art14DueOn) })}</small>
        )}
      </p>
      {leadId && (
        <button
          type="button"
          className={buttons.quiet}
          aria-label={text('letter.title', { name })}
          onClick={() => void writeLetter(leadId, { contactId: contact.id })}
        >
          {text('letter.write')}
        </button>
      )}
      <button
        type="button"
        className={buttons.quiet}
        aria-label={text('contact.vcard', { name })}
        title={text('contact.vcard', { name })}
        onClick={() => void writeCard(contact, organisation)}
      >
        {text('contact.card')}
      </button>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={title}
        onClick={() => ask(title, <ContactForm organisationId={contact.organisationId} contact={contact} />)}
      >
        {text('organisation.edit')}
      </button>
    </div>
  );
}
