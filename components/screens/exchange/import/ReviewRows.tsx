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

/** The rows of a file by what would come of them, a page at a time; what wants an answer first. */
export function ReviewRows({ plan, answers, onAnswer }: ReviewRowsProps) {
  const text = useText();
  const counts = countsOf(plan);
  const [chosen, setChosen] = useState<PlannedRow['is']>();
  const [page, setPage] = useState(0);
  const kind = chosen ?? KINDS.find((each) => counts[each] > 0) ?? 'new';
  const rows = plan.filter(({ is }) => is === kind);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const turn = (to: number) => setPage(to);
  return (
    <>
      <Labelled label={text('importing.show')}>
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value as PlannedRow['is']);
            setPage(0);
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {`${text(`importing.is.${each}`)} (${counts[each]})`}
            </option>
          ))}
        </select>
      </Labelled>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={styles.scroller} aria-label={text('importing.step.check')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text('importing.row')}</th>
                <th scope="col">{text('importing.organisation')}</th>
                <th scope="col">{text('importing.what')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(at * PAGE, (at + 1) * PAGE).map((planned) => (
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
      )}
      {pages > 1 && (
        <p className={styles.asking}>
          <button type="button" className={buttons.ghost} disabled={at === 0} onClick={() => turn(at - 1)}>
            {text('importing.earlier')}
          </button>
          <span aria-live="polite">{text('importing.page', { page: at + 1, pages })}</span>
          <button
            type="button"
            className={buttons.ghost}
            disabled={at === pages - 1}
            onClick={() => turn(at + 1)}
          >
            {text('importing.later')}
          </button>
        </p>
      )}
    </>
  );
}
