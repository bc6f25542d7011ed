import type { ChangeEvent } from 'react';
import { useText } from '../hooks/goen';
import styles from './Import.module.css';

/** Where a file is chosen, or dropped. */
export function ImportChoose({ onChoose }: { onChoose: (file: File) => Promise<void> }) {
  const text = useText();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void onChoose(file);
    currentTarget.value = '';
  };
  return (
    <>
      <p>{text('importing.hint')}</p>
      <label className={styles.drop}>
        <span className={styles.choose}>{text('importing.choose')}</span>
        <span>{text('importing.drop')}</span>
        <input type="file" accept=".csv,.tsv,.txt,.xlsx,text/csv" onChange={choose} />
      </label>
    </>
  );
}
