import { useState } from 'react';
import type { RowAnswer } from '~/domain/import/match-row';
import type { PlannedRow } from '~/domain/import/planned-row';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Import.module.css';
import { countsOf } from './import-state';
import { ReviewRow } from './ReviewRow';

const KINDS = ['asked', 'refused', 'changed', 'new', 'equal'] as const;
const PAGE = 50;

interface ReviewRowsProps {
  plan: readonly PlannedRow[];
  answers: ReadonlyMap<number, RowAnswer>;
  onAnswer: (row: number, answer: RowAnswer | undefined) => void;
}

/** The planned rows of one kind, a page at a time; starts with the rows that need an answer. */
export function ReviewRows({ plan, answers, onAnswer }: ReviewRowsProps) {
  const counts = countsOf(plan);
  const [chosen, setChosen] = useState<PlannedRow['is']>();
  const [page, setPage] = useState(0);
  const kind = chosen ?? KINDS.find((each) => counts[each] > 0) ?? 'new';
  const rows = plan.filter(({ is }) => is === kind);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const choose = (next: PlannedRow['is']) => {
    setChosen(next);
    setPage(0);
  };
  return (
    <>
      <KindSelect kind={kind} counts={counts} onChoose={choose} />
      {rows.length > 0 && (
        <RowsTable rows={rows.slice(at * PAGE, (at + 1) * PAGE)} answers={answers} onAnswer={onAnswer} />
      )}
      {pages > 1 && <PageButtons at={at} pages={pages} onTurn={setPage} />}
    </>
  );
}

interface KindSelectProps {
  kind: PlannedRow['is'];
  counts: Record<PlannedRow['is'], number>;
  onChoose: (kind: PlannedRow['is']) => void;
}

function KindSelect({ kind, counts, onChoose }: KindSelectProps) {
  const text = useText();
  return (
    <Labelled label={text('importing.show')}>
      <select
        value={kind}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as PlannedRow['is'])}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {`${text(`importing.is.${each}`)} (${counts[each]})`}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function RowsTable({ rows, answers, onAnswer }: { rows: PlannedRow[] } & Omit<ReviewRowsProps, 'plan'>) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroller} aria-label={text('importing.step.check')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('importing.row')}</th>
            <th scope="col">{text('importing.organisation')}</th>
            <th scope="col">{text('column.event')}</th>
            <th scope="col">{text('importing.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((planned) => (
            <ReviewRow
              key={planned.row}
              planned={planned}
              answer={answers.get(planned.row)}
              onAnswer={onAnswer}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PageButtonsProps {
  /** Index of the page shown. */
  at: number;
  pages: number;
  onTurn: (to: number) => void;
}

function PageButtons({ at, pages, onTurn }: PageButtonsProps) {
  const text = useText();
  return (
    <p className={styles.asking}>
      <button type="button" className={buttons.ghost} disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {text('importing.earlier')}
      </button>
      <span aria-live="polite">{text('importing.page', { page: at + 1, pages })}</span>
      <button
        type="button"
        className={buttons.ghost}
        disabled={at === pages - 1}
        onClick={() => onTurn(at + 1)}
      >
        {text('importing.later')}
      </button>
    </p>
  );
}
