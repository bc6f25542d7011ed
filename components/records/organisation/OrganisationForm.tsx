import { type FormEvent, useMemo, useRef, useState } from 'react';
import { organisationDraftId } from '~/domain/capture/form-draft';
import { MAIN_FIELDS, MORE_FIELDS, PERSON_FIELDS } from '~/domain/capture/form-fields';
import { formOfOrganisation, recordFieldsOf } from '~/domain/capture/organisation-form';
import { type InvalidFields, leadFrom } from '~/domain/capture/parse-form';
import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation, OrganisationFields } from '~/domain/organisations/organisation';
import { internationalPhone } from '~/domain/values/phone';
import { focusFirstWrong } from '../../hooks/focus-first-wrong';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { Fields } from './Fields';
import styles from './Fields.module.css';
import { useLeadForm } from './use-lead-form';

const FIELDS = [...MAIN_FIELDS, ...MORE_FIELDS].filter((field) => !PERSON_FIELDS.includes(field));

/** Edits the fields of an organisation; only changed fields are written, and what is typed is kept until then. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [invalid, setInvalid] = useState<InvalidFields>({});
  const element = useRef<HTMLFormElement>(null);
  const draftId = organisationDraftId(organisation.id);
  const source = useMemo(
    () => ({
      draftId,
      title: nameOf(organisation),
      readings: formOfOrganisation(organisation, internationalPhone),
    }),
    [organisation, draftId],
  );
  const form = useLeadForm(source);
  const save = async () => {
    const entry = leadFrom(source, form);
    setInvalid(entry.invalid);
    if (Object.keys(entry.invalid).length) return focusFirstWrong(element);
    const edited = FIELDS.filter((field) => form.edits.edited[field] !== undefined).flatMap(recordFieldsOf);
    const storage = await loadStorage();
    const set = Object.fromEntries(edited.map((field) => [field, entry.lead.fields[field]]));
    if (edited.length) await storage.changeOrganisation(organisation.id, set as Partial<OrganisationFields>);
    form.close();
    await storage.discardDraft(draftId);
    say(text('organisation.saved', { name: nameOf({ ...organisation, ...set }) }), { undo: true });
    close();
  };
  const discard = () => {
    form.clear();
    void loadStorage().then((storage) => storage.discardDraft(draftId));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(save);
  };
  return (
    <form ref={element} className={forms.form} onSubmit={submit} noValidate>
      <DraftNotice draft={{ isBack: form.edits.savedAt !== undefined, discard }} />
      <div className={styles.grid}>
        <Fields fields={FIELDS} form={form} readings={source.readings} invalid={invalid} />
      </div>
      <ProblemNote problem={problem} />
      <FormActions submit={text('organisation.save')} disabled={busy} onCancel={close} />
    </form>
  );
}
