import type { RowAnswer } from '~/domain/import/match-row';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Import.module.css';
import { ImportQuestions } from './ImportQuestions';
import { type CheckedFile, countsOf, newByEvent } from './import-state';
import { RefusedFileButton } from './RefusedFileButton';
import { ReviewRows } from './ReviewRows';
import type { Importing } from './use-import';

interface CheckPlanProps {
  importing: Importing;
  checked: CheckedFile;
  events: readonly EventWithCount[];
}

/** The step that shows what each row would change and asks what is ambiguous; nothing is written yet. */
export function CheckPlan({ importing, checked, events }: CheckPlanProps) {
  const text = useText();
  const { plan, choice } = checked;
  const counts = countsOf(plan);
  const taken = counts.new + counts.changed;
  const answer = (row: number, given: RowAnswer | undefined) => {
    const answers = new Map(choice.answers);
    if (given) answers.set(row, given);
    else answers.delete(row);
    importing.choose({ answers });
  };
  const allNew = () => {
    const open = plan.filter(({ doubts }) => doubts.length > 0).map(({ row }) => [row, 'new'] as const);
    importing.choose({ answers: new Map([...choice.answers, ...open]) });
  };
  const isAnswered = choice !== checked.checkedChoice;
  return (
    <>
      <p className={styles.file}>{text('importing.counts', counts)}</p>
      <NewByEvent plan={plan} />
      <ImportQuestions importing={importing} checked={checked} events={events} />
      {(counts.asked > 0 || isAnswered) && (
        <OpenQuestions
          isAnswered={isAnswered}
          hasDoubts={plan.some(({ doubts }) => doubts.length > 0)}
          onAllNew={allNew}
          onCheckAgain={() => void importing.check(checked)}
        />
      )}
      <StepsEnded plan={plan} />
      <PeopleLeftOut plan={plan} />
      <ReviewRows plan={plan} answers={choice.answers} onAnswer={answer} />
      <RefusedFileButton checked={checked} />
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

interface OpenQuestionsProps {
  /** Whether a question has an answer that the plan does not count in yet. */
  isAnswered: boolean;
  /** Whether a row may be a stored organisation. */
  hasDoubts: boolean;
  onAllNew: () => void;
  onCheckAgain: () => void;
}

/** Answers all open questions as new, or checks again with the answers given. */
function OpenQuestions({ isAnswered, hasDoubts, onAllNew, onCheckAgain }: OpenQuestionsProps) {
  const text = useText();
  return (
    <p className={styles.asking}>
      <span>{text('importing.unansweredLeft')}</span>
      {hasDoubts && (
        <button type="button" className={buttons.ghost} onClick={onAllNew}>
          {text('importing.allNew')}
        </button>
      )}
      <button type="button" className={buttons.ghost} disabled={!isAnswered} onClick={onCheckAgain}>
        {text('importing.again')}
      </button>
    </p>
  );
}

/** Number of new leads in each event. */
function NewByEvent({ plan }: Pick<CheckedFile, 'plan'>) {
  const text = useText();
  const events = newByEvent(plan);
  if (events.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={text('importing.newByEvent')}>
      {events.map(({ eventId, event, count }) => (
        <li key={eventId}>{text('importing.newIn', { event, count })}</li>
      ))}
    </ul>
  );
}

/** Number of open steps that the moves of the rows end. */
function StepsEnded({ plan }: Pick<CheckedFile, 'plan'>) {
  const text = useText();
  const count = plan.reduce((sum, { is, ends = [] }) => (is === 'changed' ? sum + ends.length : sum), 0);
  return count > 0 ? <p>{text('importing.endsSteps', { count })}</p> : null;
}

/** Number of people in the file that are not imported, by reason. */
function PeopleLeftOut({ plan }: Pick<CheckedFile, 'plan'>) {
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
