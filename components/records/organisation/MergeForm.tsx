import { type FormEvent, useState } from 'react';
import { nameOf } from '~/domain/organisations/display-name';
import { conflictingFields, type FieldChoices, sourceOfField } from '~/domain/organisations/merge';
import type { Organisation, OrganisationFields } from '~/domain/organisations/organisation';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { fieldLabel } from '../timeline/ChangeLines';
import styles from './MergeForm.module.css';

/** Merges two organisations: chooses the value of each field that differs. The value written last is preset. */
export function MergeForm({ one, other }: { one: Organisation; other: Organisation }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [chosen, setChosen] = useState<FieldChoices>({});
  const fields = conflictingFields(one, other);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).mergeOrganisations(one.id, other.id, chosen);
      const name = nameOf(
        sourceOfField(one, other, one.nameJa || other.nameJa ? 'nameJa' : 'nameEn', chosen),
      );
      // Also closes the panel behind it: its lead may be merged into the other's.
      close();
      close();
      say(text('merge.done', { name }), { undo: true });
    });
  };
  const pick = (field: keyof OrganisationFields, from: Organisation) =>
    setChosen((before) => ({ ...before, [field]: from.id }));
  return (
    <form className={forms.form} onSubmit={submit}>
      <p className={forms.hint}>{text('merge.intro')}</p>
      {fields.length === 0 && <p>{text('merge.agrees')}</p>}
      {fields.map((field) => (
        <fieldset key={field} className={styles.choice}>
          <legend>{fieldLabel(text, 'organisations', field) ?? field}</legend>
          {[one, other].map((from) => (
            <label key={from.id} className={forms.tick}>
              <input
                type="radio"
                name={field}
                checked={sourceOfField(one, other, field, chosen).id === from.id}
                onChange={() => pick(field, from)}
              />
              <span>{String(from[field])}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <ProblemNote problem={problem} />
      <FormActions submit={text('merge.do')} disabled={busy} first="submit" onCancel={close} />
    </form>
  );
}
