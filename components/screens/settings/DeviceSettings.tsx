import { LOCALES, type Locale } from '~/locales/text';
import { useChoices } from '../../hooks/use-choices';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { Labelled } from '../../ui/forms/Labelled';
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
      <Labelled label={text('settings.language')}>
        <ChoiceMenu
          value={locale}
          choices={LOCALES.map((each) => ({ value: each, label: nameOf(each), lang: each }))}
          onChoose={(next) => void choose('locale', next)}
        />
      </Labelled>
    </div>
  );
}
