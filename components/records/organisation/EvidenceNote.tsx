import type { Reading } from '~/domain/capture/extraction';
import type { FormReading } from '~/domain/capture/form-fields';
import { useText } from '../../hooks/use-text';
import styles from './Evidence.module.css';

/** The evidence of a field's values, quoted from the page, and the alternative values that can be chosen. */
export function EvidenceNote({
  reading,
  onChoose,
}: {
  reading: FormReading;
  onChoose: (reading: Reading) => void;
}) {
  const text = useText();
  return (
    <div className={styles.note}>
      {reading.proposed.map((each) => (
        <Quote key={each.value + each.evidence.label} reading={each} />
      ))}
      {reading.offered.length > 0 && <p className={styles.offer}>{text('evidence.offered')}</p>}
      {reading.offered.map((each) => (
        <div key={each.value + each.evidence.quote}>
          <button type="button" className={styles.use} onClick={() => onChoose(each)}>
            {text('evidence.use', { value: each.value })}
          </button>
          <Quote reading={each} />
        </div>
      ))}
    </div>
  );
}

function Quote({ reading: { evidence } }: { reading: Reading }) {
  const text = useText();
  const { label, quote, how, url } = evidence;
  return (
    <p>
      {label ? text('evidence.said', { label, quote }) : text('evidence.quote', { quote })}
      <small>
        {text(`evidence.how.${how}`)} · {url}
      </small>
    </p>
  );
}
