import { useEffect, useState } from 'react';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import styles from './SettingsPage.module.css';

const SHOWN = ['organisations', 'leads', 'contacts', 'followUps', 'activities', 'drafts'] as const;
const MEGABYTE = 1_000_000;

/** Number of stored records, space used, and whether the browser may clear it. */
export function StorageHealth() {
  const text = useText();
  const { locale } = useGoen();
  const counts = useLive((storage) => storage.recordCounts(), []);
  const [space, setSpace] = useState<{ used: number; persisted: boolean }>();
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0 }, persisted]) => setSpace({ used: usage, persisted }),
    );
  }, []);
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <section>
      <h2>{text('settings.storage')}</h2>
      <p>{text('settings.where')}</p>
      <dl className={styles.keys}>
        {SHOWN.map((table) => (
          <div key={table}>
            <dt>{text(`settings.count.${table}`)}</dt>
            <dd>{counts ? new Intl.NumberFormat(locale).format(counts[table]) : '…'}</dd>
          </div>
        ))}
        <div>
          <dt>{text('settings.space')}</dt>
          <dd>{space ? megabytes.format(space.used / MEGABYTE) : '…'}</dd>
        </div>
      </dl>
      {space && <p>{text(space.persisted ? 'settings.persisted' : 'settings.unlimited')}</p>}
    </section>
  );
}
