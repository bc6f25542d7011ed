import { type FormEvent, useMemo, useState } from 'react';
import { MAIN_FIELDS, MORE_FIELDS, PERSON_FIELDS } from '~/domain/capture/form-fields';
import { formOfOrganisation, recordFieldsOf } from '~/domain/capture/organisation-form';
import { type InvalidFields, leadFrom } from '~/domain/capture/parse-form';
import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation, OrganisationFields } from '~/domain/organisations/organisation';
import { internationalPhone } from '~/domain/values/phone';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { Fields } from './Fields';
import styles from './Fields.module.css';
import { useLeadForm } from './use-lead-form';

const FIELDS = [...MAIN_FIELDS, ...MORE_FIELDS].filter((field) => !PERSON_FIELDS.includes(field));

/** Edits the fields of an organisation; only changed fields are written. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [invalid, setInvalid] = useState<InvalidFields>({});
  const source = useMemo(
    () => ({ title: '', readings: formOfOrganisation(organisation, internationalPhone) }),
    [organisation],
  );
  const form = useLeadForm(source);
  const save = async () => {
    const entry = leadFrom(source, form);
    setInvalid(entry.invalid);
    if (Object.keys(entry.invalid).length) return;
    const edited = FIELDS.filter((field) => form.edits.edited[field] !== undefined).flatMap(recordFieldsOf);
    const set = Object.fromEntries(edited.map((field) => [field, entry.lead.fields[field]]));
    if (edited.length)
      await (await loadStorage()).changeOrganisation(organisation.id, set as Partial<OrganisationFields>);
    say(text('organisation.saved', { name: nameOf({ ...organisation, ...set }) }), { undo: true });
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(save);
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <div className={styles.grid}>
        <Fields fields={FIELDS} form={form} readings={source.readings} invalid={invalid} />
      </div>
      <ProblemNote problem={problem} />
      <FormActions submit={text('organisation.save')} disabled={busy} onCancel={close} />
    </form>
  );
}
