import type { ExportChoice } from '~/exchange/export/presets';
import { momentIn } from '~/locales/days';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';

interface ExportSwitchesProps {
  choice: ExportChoice;
  /** The instant up to which the office knows the event. */
  known: string | undefined;
  onChange: (choice: ExportChoice) => void;
}

/** Whether persons are told of, and whether only what the office does not know yet is. */
export function ExportSwitches({ choice, known, onChange }: ExportSwitchesProps) {
  const text = useText();
  const { locale } = useGoen();
  const isSummary = choice.form === 'summary';
  const news = isSummary
    ? text('export.summaryCounts')
    : known
      ? text('export.onlyNews', { at: momentIn(locale, known) })
      : text('export.noHandover');
  const cannot = isSummary || !known;
  return (
    <div className={styles.switches}>
      {!isSummary && (
        <label className={forms.tick}>
          <input
            type="checkbox"
            checked={!choice.impersonal}
            onChange={({ currentTarget: { checked } }) => onChange({ ...choice, impersonal: !checked })}
          />
          {text('export.personalSwitch')}
        </label>
      )}
      <label className={cannot ? `${forms.tick} ${styles.reason}` : forms.tick}>
        <input
          type="checkbox"
          disabled={cannot}
          checked={!cannot && choice.onlyNews === true}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choice, onlyNews: checked })}
        />
        {news}
      </label>
    </div>
  );
}
