import { type FormEvent, useState } from 'react';
import type { ExportChoice } from '~/exchange/export/presets';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { FormActions } from '../../../ui/forms/FormActions';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';

/** Asks for a name and saves the choices of an export as a preset. */
export function SavePresetForm({ choice }: { choice: ExportChoice }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).saveExportPreset(name, { ...choice, columns: [...choice.columns] });
      close();
      say(text('export.kept', { name: name.trim() }), { undo: true });
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <Labelled label={text('export.keepName')}>
        <input maxLength={60} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </Labelled>
      <ProblemNote problem={problem} />
      <FormActions submit={text('export.keepIt')} disabled={busy} onCancel={close} />
    </form>
  );
}
