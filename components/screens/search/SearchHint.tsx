import { OPERATOR_WORDS, OPERATORS } from '~/domain/search/operators';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import styles from './Search.module.css';

/** The operators of the search; pressing one writes its word in the user's language into the field. */
export function SearchHint({ onWrite }: { onWrite: (operator: string) => void }) {
  const text = useText();
  const words = OPERATOR_WORDS[useGoen().locale];
  return (
    <div className={styles.hint}>
      <p>{text('search.hint')}</p>
      {OPERATORS.map((operator) => (
        <button key={operator} type="button" onClick={() => onWrite(words[operator])}>
          <code>{`${words[operator]}:`}</code> {text(`search.operator.${operator}`)}
        </button>
      ))}
    </div>
  );
}
