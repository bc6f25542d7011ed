import { lazy } from 'react';
import { FORM_FIELDS, PERSON_FIELDS } from '~/domain/capture/form-fields';
import { formOfOrganisation } from '~/domain/capture/organisation-form';
import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { SafeLink } from '../../ui/SafeLink';
import buttons from '../../ui/styles/buttons.module.css';
import { EmailOwners } from '../contacts/EmailOwners';
import styles from '../styles/lead.module.css';
import { Doubts } from './Doubts';
import { MergeForm } from './MergeForm';

// It understands phones, so it brings their metadata along.
const OrganisationForm = lazy(async () => ({
  default: (await import('./OrganisationForm')).OrganisationForm,
}));

/** An organisation: all that is kept of it, others it may be, and the way to change it. */
export function OrganisationSection({ details }: { details: Pick<LeadDetails, 'organisation' | 'doubts'> }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const { organisation, doubts } = details;
  const form = formOfOrganisation(organisation, (phone) => phone);
  const facts = FORM_FIELDS.filter((field) => !PERSON_FIELDS.includes(field) && form[field].text);
  const others = [
    [text('organisation.aliases'), organisation.aliases.join(' · ')],
    [text('organisation.otherSites'), organisation.otherSites?.join(' · ')],
  ].filter(([, value]) => value);
  const answer = async (doubt: LeadDetails['doubts'][number], is: string | undefined) => {
    const kept = await loadStorage();
    const name = nameOf(doubt.organisation);
    if (is === 'same')
      return ask(text('merge.title', { name }), <MergeForm one={organisation} other={doubt.organisation} />);
    if (is === 'group') await kept.joinGroup(organisation.id, doubt.organisation.id);
    if (is === 'different') await kept.keepApart(organisation.id, doubt.organisation.id);
    say(text('doubt.said', { name, answer: text(is === 'group' ? 'doubt.group' : 'doubt.different') }), {
      undo: true,
    });
  };
  return (
    <section className={styles.section}>
      <h3>{text('organisation.title')}</h3>
      <Doubts
        doubts={doubts}
        offered={[
          { is: 'same', label: text('doubt.merge') },
          { is: 'group', label: text('doubt.group') },
          { is: 'different', label: text('doubt.different') },
        ]}
        onAnswer={(doubt, is) => void answer(doubt, is)}
      />
      <dl className={styles.facts}>
        {facts.map((field) => (
          <div key={field}>
            <dt>{text(`field.${field}`)}</dt>
            <dd>
              {field === 'website' ? (
                <SafeLink href={form[field].text} label={form[field].text}>
                  {form[field].text}
                </SafeLink>
              ) : field === 'emails' ? (
                <EmailOwners organisation={organisation} />
              ) : (
                form[field].text
              )}
            </dd>
          </div>
        ))}
        {others.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.chips}>
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => ask(nameOf(organisation), <OrganisationForm organisation={organisation} />)}
        >
          {text('organisation.edit')}
        </button>
        {organisation.partOf && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() =>
              void loadStorage().then((storage) => storage.joinGroup(organisation.id, undefined))
            }
          >
            {text('organisation.leaveGroup')}
          </button>
        )}
      </div>
    </section>
  );
}
