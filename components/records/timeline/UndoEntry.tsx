import { useState } from 'react';
import type { Activity } from '~/domain/history/activity';
import type { UndoPreview } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { fieldLabel } from './ChangeLines';

/** Undoes one activity. One that changed many leads is confirmed first. Where later changes conflict, it names the fields and offers to undo the rest. */
export function UndoEntry({ activity }: { activity: Activity }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [overtaken, setOvertaken] = useState<UndoPreview>();
  const what = text(`activity.${activity.kind}`);
  const undo = async (partly: boolean) => {
    const storage = await loadStorage();
    const preview = await storage.undoPreview(activity.id);
    const scope = preview && (await storage.undoScope(preview));
    if (scope && (scope.leads > 1 || scope.organisations > 2)) {
      const { UndoManyForm } = await import('./UndoManyForm');
      return ask(
        text('undo.this', { what }),
        <UndoManyForm activity={activity} preview={preview} scope={scope} />,
      );
    }
    if (!partly && preview && preview.overtaken.length > 0) return setOvertaken(preview);
    await storage.undoActivity(activity.id, { partly });
    setOvertaken(undefined);
    say(text('undo.undone', { what }));
  };
  if (!overtaken)
    return (
      <>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={text('undo.this', { what })}
          disabled={busy}
          onClick={() => void attempt(() => undo(false))}
        >
          {text('undo.undo')}
        </button>
        <ProblemNote problem={problem} />
      </>
    );
  const fields = new Set(overtaken.overtaken.map((each) => fieldLabel(text, each.table, each.field) ?? what));
  const isSafe = overtaken.fields.length + overtaken.made.length + overtaken.reverted.length > 0;
  return (
    <span className={forms.hint} role="alert">
      {text('undo.overtaken', { fields: [...fields].join(', ') })}{' '}
      {isSafe && (
        <button type="button" className={buttons.quiet} onClick={() => void attempt(() => undo(true))}>
          {text('undo.rest')}
        </button>
      )}
      <ProblemNote problem={problem} />
    </span>
  );
}
