import type { ExportChoice } from '~/exchange/export/presets';
import { momentIn } from '~/locales/days';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';

interface ExportSwitchesProps {
  choice: ExportChoice;
  /** Time of the last export of the event; absent where there was none. */
  known: string | undefined;
  onChange: (choice: ExportChoice) => void;
}

/** Switches personal data on or off, and restricts the export to what changed since the last one. */
export function ExportSwitches({ choice, known, onChange }: ExportSwitchesProps) {
  const text = useText();
  const { locale } = useGoen();
  const isSummary = choice.form === 'summary';
  const news = isSummary
    ? text('export.summaryCounts')
    : known
      ? text('export.onlyNews', { at: momentIn(locale, known) })
      : text('export.noHandover');
  const isDisabled = isSummary || !known;
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
      <label className={isDisabled ? `${forms.tick} ${styles.reason}` : forms.tick}>
        <input
          type="checkbox"
          disabled={isDisabled}
          checked={!isDisabled && choice.onlyNews === true}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choice, onlyNews: checked })}
        />
        {news}
      </label>
    </div>
  );
}
