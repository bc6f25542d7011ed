import type { RowAnswer } from '~/domain/import/match-row';
import type { PlannedRow } from '~/domain/import/planned-row';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { Reasons } from '../../../records/organisation/Doubts';
import styles from './Import.module.css';
import { changeLine, refusalLine } from './import-texts';

interface ReviewRowProps {
  planned: PlannedRow;
  answer: RowAnswer | undefined;
  onAnswer: (row: number, answer: RowAnswer | undefined) => void;
}

/** One planned row: values before and after, the reasons it is refused for, or the question which stored organisation it is. */
export function ReviewRow({ planned, answer, onAnswer }: ReviewRowProps) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const { row, name, changes, ends, refusals, person, eventName } = planned;
  return (
    <tr>
      <td className={styles.number}>{row}</td>
      <th scope="row">{name}</th>
      <td>{eventName}</td>
      <td>
        <ul className={styles.lines}>
          {refusals.map((refusal) => (
            <li key={`${refusal.code}:${refusal.field}:${refusal.value}`} className={styles.refusal}>
              {refusalLine(text, refusal)}
            </li>
          ))}
          {refusals.length === 0 &&
            changes.map((change) => (
              <li key={`${change.field}:${change.after}`}>{changeLine(text, words, change)}</li>
            ))}
          {refusals.length === 0 && ends && (
            <li>
              {text('hold.endSteps', {
                steps: new Intl.ListFormat(locale).format(ends.map((id) => words.step(id))),
              })}
            </li>
          )}
          {person && <li className={styles.aside}>{text(`importing.${person}`)}</li>}
        </ul>
        {planned.doubts.length > 0 && <Question planned={planned} answer={answer} onAnswer={onAnswer} />}
      </td>
    </tr>
  );
}

function Question({ planned: { row, name, doubts }, answer, onAnswer }: ReviewRowProps) {
  const text = useText();
  return (
    <>
      <ul className={styles.lines}>
        {doubts.map((doubt) => (
          <li key={doubt.id}>
            <b>{doubt.name}</b>{' '}
            <small>
              <Reasons reasons={doubt.reasons} />
            </small>
          </li>
        ))}
      </ul>
      <select
        aria-label={text('importing.answerOf', { row, name })}
        value={answer ?? ''}
        onChange={({ currentTarget }) => onAnswer(row, (currentTarget.value || undefined) as RowAnswer)}
      >
        <option value="">{text('importing.answer.open')}</option>
        {doubts.map((doubt) => (
          <option key={doubt.id} value={doubt.id}>
            {text('importing.answer.same', { name: doubt.name })}
          </option>
        ))}
        <option value="new">{text('importing.answer.new')}</option>
      </select>
    </>
  );
}
