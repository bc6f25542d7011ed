import { useEffect, useState } from 'react';
import { sizeText } from '~/locales/size';
import type { Snapshot } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import styles from './SettingsPage.module.css';

const SHOWN = ['organisations', 'leads', 'contacts', 'followUps', 'activities', 'drafts'] as const;

/** What is stored where on this computer: number of records, each place with its size, and whether the browser may clear it. */
export function StorageHealth() {
  const text = useText();
  const { locale } = useGoen();
  const counts = useLive((storage) => storage.recordCounts(), []);
  const isPersisted = usePersisted();
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
      </dl>
      <Places />
      {isPersisted !== undefined && <p>{text(isPersisted ? 'settings.persisted' : 'settings.unlimited')}</p>}
    </section>
  );
}

/** Each place in the browser where Goen stores something, what it is, and its size. */
function Places() {
  const text = useText();
  const { locale } = useGoen();
  const copies = useLive((storage) => storage.savedSnapshots(), []);
  const { rows: aside } = useLive((storage) => storage.keptAside(), []) ?? {};
  const sizes = useSizes(copies);
  const places = [
    ['database', sizes?.database],
    ['copies', sizes?.copies],
    ...(aside?.length ? ([['aside', new Blob([JSON.stringify(aside)]).size]] as const) : []),
    ['notes', sizes?.notes],
  ] as const;
  return (
    <ul className={styles.places}>
      {places.map(([place, size]) => (
        <li key={place}>
          <b>{text(`settings.place.${place}`)}</b>
          <span>{size === undefined ? '…' : sizeText(locale, size)}</span>
          <p>{text(`settings.place.${place}Holds`)}</p>
        </li>
      ))}
      <li>
        <b>{text('settings.place.files')}</b>
        <p>{text('settings.place.filesHold')}</p>
      </li>
    </ul>
  );
}

function usePersisted(): boolean | undefined {
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => void navigator.storage.persisted().then(setPersisted), []);
  return isPersisted;
}

/** Bytes in each place; the browser tells only its total, of which the copies are a part. */
function useSizes(copies: readonly Snapshot[] | undefined) {
  const { platform } = useGoen();
  const [sizes, setSizes] = useState<{ database: number; copies: number; notes: number }>();
  useEffect(() => {
    if (!copies) return;
    let isHere = true;
    const read = async () => {
      const [{ usage = 0 }, own] = await Promise.all([
        navigator.storage.estimate(),
        platform().then((browser) => browser.ownStorageSize()),
      ]);
      const copied = copies.reduce((sum, { size }) => sum + size, 0);
      const first = new Blob(Object.entries(localStorage).flat()).size;
      if (isHere) setSizes({ database: Math.max(usage - copied, 0), copies: copied, notes: own + first });
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [copies, platform]);
  return sizes;
}
