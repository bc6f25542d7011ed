import { OPERATORS, type Operator } from '~/domain/search/query';
import { useText } from '../../hooks/use-text';
import styles from './Search.module.css';

/** The operators of the search; pressing one writes it into the field. */
export function SearchHint({ onWrite }: { onWrite: (operator: Operator) => void }) {
  const text = useText();
  return (
    <div className={styles.hint}>
      <p>{text('search.hint')}</p>
      {OPERATORS.map((operator) => (
        <button key={operator} type="button" onClick={() => onWrite(operator)}>
          <code>{`${operator}:`}</code> {text(`search.operator.${operator}`)}
        </button>
      ))}
    </div>
  );
}
