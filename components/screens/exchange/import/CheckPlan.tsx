import type { RowAnswer } from '~/domain/import/match-row';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Import.module.css';
import { type CheckedFile, countsOf } from './import-state';
import { RefusedFile } from './RefusedFile';
import { ReviewRows } from './ReviewRows';
import type { Importing } from './use-import';

/** What would come of the file, row by row, with the questions it leaves; nothing is written yet. */
export function CheckPlan({ importing, checked }: { importing: Importing; checked: CheckedFile }) {
  const text = useText();
  const { plan, choice } = checked;
  const counts = countsOf(plan);
  const taken = counts.new + counts.changed;
  const answer = (row: number, said: RowAnswer | undefined) => {
    const answers = new Map(choice.answers);
    if (said) answers.set(row, said);
    else answers.delete(row);
    importing.choose({ answers });
  };
  const allNew = () => {
    const open = plan.filter(({ is }) => is === 'asked').map(({ row }) => [row, 'new'] as const);
    importing.choose({ answers: new Map([...choice.answers, ...open]) });
  };
  const isAnswered = plan.some(({ is, row }) => is === 'asked' && choice.answers.has(row));
  return (
    <>
      <p className={styles.file}>{text('importing.counts', counts)}</p>
      {counts.asked > 0 && (
        <p className={styles.asking}>
          <span>{text('importing.unansweredLeft')}</span>
          <button type="button" className={buttons.ghost} onClick={allNew}>
            {text('importing.allNew')}
          </button>
          <button
            type="button"
            className={buttons.ghost}
            disabled={!isAnswered}
            onClick={() => void importing.check(checked)}
          >
            {text('importing.again')}
          </button>
        </p>
      )}
      <LeftOut plan={plan} />
      <ReviewRows plan={plan} answers={choice.answers} onAnswer={answer} />
      <RefusedFile checked={checked} />
      {taken === 0 && counts.asked === 0 && counts.refused === 0 && <p>{text('importing.nothing')}</p>}
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={importing.back}>
          {text('importing.back')}
        </button>
        <button
          type="button"
          className={buttons.primary}
          disabled={taken === 0 || isAnswered}
          onClick={() => void importing.write()}
        >
          {text('importing.import', { count: taken })}
        </button>
      </div>
    </>
  );
}

/** How many people of the file are not taken, and why. */
function LeftOut({ plan }: Pick<CheckedFile, 'plan'>) {
  const text = useText();
  const counted = (why: 'unticked' | 'forgotten') => plan.filter(({ person }) => person === why).length;
  const [unticked, forgotten] = [counted('unticked'), counted('forgotten')];
  return (
    <>
      {unticked > 0 && <p>{text('importing.untickedCount', { count: unticked })}</p>}
      {forgotten > 0 && <p>{text('importing.forgottenCount', { count: forgotten })}</p>}
    </>
  );
}
