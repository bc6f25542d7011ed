import type { Contact } from '~/domain/organisation';
import type { LeadDetails } from '~/storage';
import { useAsking } from '../frame/AskingHost';
import { useGoen, useText } from '../hooks/goen';
import { shortDay } from '../shared/days';
import { SafeLink } from '../shared/SafeLink';
import buttons from '../styles/buttons.module.css';
import { ContactForm } from './ContactForm';
import styles from './Lead.module.css';

/** The people known at an organisation. */
export function Contacts({
  details: { contacts, organisation },
}: {
  details: Pick<LeadDetails, 'contacts' | 'organisation'>;
}) {
  const text = useText();
  const { ask } = useAsking();
  return (
    <section className={styles.section}>
      <h3>{text('contact.title')}</h3>
      {contacts.length === 0 && <p className={styles.ended}>{text('contact.none')}</p>}
      {contacts.map((contact) => (
        <Person key={contact.id} contact={contact} />
      ))}
      <div className={styles.chips}>
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

function Person({ contact }: { contact: Contact }) {
  const text = useText();
  const { locale } = useGoen();
  const { ask } = useAsking();
  const { name, nameLatin, nameKana, role, department, email, phone, refusedOn, art14, art14DueOn } = contact;
  const title = text('contact.edit', { name });
  return (
    <div className={styles.person}>
      <p>
        <b>{name}</b> {[nameLatin, nameKana].filter(Boolean).join(' · ')}
        <small>{[role, department].filter(Boolean).join(' · ')}</small>
        <small>
          {email && <SafeLink href={`mailto:${email}`}>{email}</SafeLink>} {phone}
        </small>
        {refusedOn && <small className={styles.refuses}>{text('contact.refuses')}</small>}
        {art14 === 'to-send' && art14DueOn && (
          <small>{text('contact.informBy', { day: shortDay(locale, art14DueOn) })}</small>
        )}
      </p>
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
