import { FORM_FIELDS, type FormField, PERSON_FIELDS } from '~/domain/capture/form-fields';
import { formOfOrganisation } from '~/domain/capture/organisation-form';
import type { Organisation } from '~/domain/organisations/organisation';
import { useText } from '../../hooks/use-text';
import { SafeLink } from '../../ui/SafeLink';
import { EmailOwners } from '../contacts/EmailOwners';
import styles from './OrganisationFacts.module.css';

/** The filled fields of an organisation, read-only, followed by its aliases and other sites. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const form = formOfOrganisation(organisation, (phone) => phone);
  const facts = FORM_FIELDS.filter((field) => !PERSON_FIELDS.includes(field) && form[field].text);
  const others = [
    [text('organisation.aliases'), organisation.aliases.join(' · ')],
    [text('organisation.otherSites'), organisation.otherSites?.join(' · ')],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.facts}>
      {facts.map((field) => (
        <div key={field}>
          <dt>{text(`field.${field}`)}</dt>
          <dd>
            <FactValue field={field} value={form[field].text} organisation={organisation} />
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
  );
}

interface FactValueProps {
  field: FormField;
  value: string;
  organisation: Organisation;
}

function FactValue({ field, value, organisation }: FactValueProps) {
  if (field === 'emails') return <EmailOwners organisation={organisation} />;
  if (field !== 'website') return value;
  return (
    <SafeLink href={value} label={value}>
      {value}
    </SafeLink>
  );
}
