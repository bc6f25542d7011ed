import { LOCALES, type Locale } from '~/locales/text';
import { useChoices } from '../../hooks/use-choices';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import styles from './DeviceSettings.module.css';

/** A language in its own name, so that it is found from a wrong language too. */
const nameOf = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** The user's initials and the language of this device. */
export function DeviceSettings() {
  const text = useText();
  const { locale } = useGoen();
  const [choices, choose] = useChoices();
  return (
    <div className={styles.settings}>
      <label>
        {text('settings.initials')}
        <input
          key={choices ? 'read' : 'unread'}
          maxLength={20}
          defaultValue={choices?.initials ?? ''}
          placeholder={text('settings.initialsHint')}
          onChange={(change) => void choose('initials', change.currentTarget.value.trim())}
        />
      </label>
      <label>
        {text('settings.language')}
        <select value={locale} onChange={(change) => void choose('locale', change.currentTarget.value)}>
          {LOCALES.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
