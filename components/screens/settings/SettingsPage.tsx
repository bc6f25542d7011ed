import { useText } from '../../hooks/use-text';
import screen from '../../ui/styles/screen.module.css';
import { RemindMe } from '../today/RemindMe';
import { Diagnostics } from './Diagnostics';
import { ExportLanguage } from './ExportLanguage';
import { KeyList } from './KeyList';
import { PlaybookList } from './PlaybookList';
import styles from './SettingsPage.module.css';
import { Snapshots } from './Snapshots';
import { StorageHealth } from './StorageHealth';
import { UnreadableRows } from './UnreadableRows';

/** Help, reminders, export language, playbooks, keys, storage and privacy. */
export function SettingsPage() {
  const text = useText();
  return (
    <>
      <header className={screen.head}>
        <h1>{text('settings.title')}</h1>
      </header>
      <div className={styles.sections}>
        <section>
          <h2>{text('settings.how')}</h2>
          <ol>
            <li>{text('settings.how1')}</li>
            <li>{text('settings.how2')}</li>
            <li>{text('settings.how3')}</li>
          </ol>
          <p>{text('settings.pin')}</p>
        </section>
        <section>
          <h2>{text('settings.reminders')}</h2>
          <RemindMe />
        </section>
        <ExportLanguage />
        <PlaybookList />
        <section>
          <h2>{text('settings.keys')}</h2>
          <KeyList />
        </section>
        <StorageHealth />
        <Snapshots />
        <UnreadableRows />
        <Diagnostics />
        <section>
          <h2>{text('settings.privacy')}</h2>
          <p>{text('settings.privacy1')}</p>
          <p>{text('settings.privacy2')}</p>
          <p>{text('settings.privacy3')}</p>
          <p>
            <a href="#retention">{text('retention.title')}</a>
          </p>
          <p>
            <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
              {text('settings.licences')}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}
