import type { FormEvent } from 'react';
import type { Activity } from '~/domain/history/activity';
import type { UndoPreview, UndoScope } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWork } from '../../hooks/use-work';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../ui/dialogs/ProgressLine';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { fieldLabel } from './ChangeLines';

interface UndoManyFormProps {
  activity: Activity;
  preview: UndoPreview;
  scope: UndoScope;
}

/** Confirms the undo of an activity that changed many leads, with their number; shows progress and stops on cancel. */
export function UndoManyForm({ activity, preview: { overtaken }, scope }: UndoManyFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { work, problem, busy, progress, stop } = useWork(close);
  const what = text(`activity.${activity.kind}`);
  const partly = overtaken.length > 0;
  const fields = new Set(overtaken.map(({ table, field }) => fieldLabel(text, table, field) ?? what));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work(async ({ signal, onProgress }) => {
      const storage = await loadStorage();
      await storage.undoActivity(activity.id, { partly, signal, onProgress });
      close();
      say(text('undo.undone', { what }));
    });
  };
  return (
    <form className={forms.form} onSubmit={submit} aria-busy={busy}>
      <p>
        {text('undo.many', {
          leads: text('undo.leads', { count: scope.leads }),
          organisations: text('undo.organisations', { count: scope.organisations }),
        })}
      </p>
      {partly && <p className={forms.hint}>{text('undo.manyStay', { fields: [...fields].join(', ') })}</p>}
      <ProblemNote problem={problem} />
      <ProgressLine progress={progress} label={text('undo.working')} />
      <FormActions
        submit={text(partly ? 'undo.rest' : 'undo.all')}
        disabled={busy}
        first="cancel"
        onCancel={busy ? stop : close}
      />
    </form>
  );
}
