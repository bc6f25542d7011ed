import { EMAIL_KINDS } from '~/domain/contacts/contact';
import { isPersonalEmail } from '~/domain/contacts/information-duty';
import type { Organisation } from '~/domain/organisations/organisation';
import { addressLink } from '~/exchange/mailto';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { SafeLink } from '../../ui/SafeLink';
import styles from './EmailOwners.module.css';

/** The e-mail addresses of an organisation, each marked personal or general. Exports without personal data omit personal ones. */
export function EmailOwners({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { id, emails = [], personalEmails = [], generalEmails = [] } = organisation;
  const save = async (email: string, personal: boolean) => {
    const others = (list: readonly string[]) => list.filter((each) => each !== email);
    await (await loadStorage()).changeOrganisation(id, {
      personalEmails: personal ? [...others(personalEmails), email] : others(personalEmails),
      generalEmails: personal ? others(generalEmails) : [...others(generalEmails), email],
    });
    say(`${email}: ${text(personal ? 'contact.emailKind.personal' : 'contact.emailKind.general')}`, {
      undo: true,
    });
  };
  return (
    <span className={styles.emails}>
      {emails.map((email) => (
        <span key={email}>
          <SafeLink href={addressLink(email)}>{email}</SafeLink>
          <ChoiceMenu
            label={text('organisation.emailIs', { email })}
            value={isPersonalEmail(organisation, email) ? 'personal' : 'general'}
            choices={EMAIL_KINDS.map((kind) => ({ value: kind, label: text(`contact.emailKind.${kind}`) }))}
            onChoose={(kind) => void save(email, kind === 'personal')}
          />
        </span>
      ))}
    </span>
  );
}
