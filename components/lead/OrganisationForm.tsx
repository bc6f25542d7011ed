import { type FormEvent, useMemo, useState } from 'react';
import { type InvalidFields, leadFrom } from '~/domain/form-entry';
import { MAIN_FIELDS, MORE_FIELDS, PERSON_FIELDS } from '~/domain/lead-form';
import type { Organisation, OrganisationFields } from '~/domain/organisation';
import { formOfOrganisation, recordFieldsOf } from '~/domain/organisation-form';
import { internationalPhone } from '~/domain/phone';
import { Fields } from '../capture/Fields';
import grid from '../capture/LeadForm.module.css';
import { useLeadForm } from '../capture/use-lead-form';
import { useAsking } from '../frame/AskingHost';
import { ProblemNote } from '../frame/ProblemNote';
import { useGoen } from '../hooks/goen';
import { useAttempt } from '../hooks/use-attempt';
import { useText } from '../hooks/use-text';
import { FormActions } from '../shared/FormActions';
import { nameOf } from '../shared/names';
import forms from '../styles/forms.module.css';

const FIELDS = [...MAIN_FIELDS, ...MORE_FIELDS].filter((field) => !PERSON_FIELDS.includes(field));

/** What is kept of an organisation, to be corrected by hand; only the fields that were changed are written. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const { storage, say } = useGoen();
  const { close } = useAsking();
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
      await (await storage()).changeOrganisation(organisation.id, set as Partial<OrganisationFields>);
    say(text('organisation.saved', { name: nameOf({ ...organisation, ...set }) }), { undo: true });
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(save);
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <div className={grid.grid}>
        <Fields fields={FIELDS} form={form} readings={source.readings} invalid={invalid} />
      </div>
      <ProblemNote problem={problem} />
      <FormActions submit={text('organisation.save')} disabled={busy} onCancel={close} />
    </form>
  );
}
