import { useText } from '../../../hooks/use-text';
import { FileDrop } from '../../../ui/forms/FileDrop';
import styles from './Import.module.css';

/** The first step: chooses the file to import. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => Promise<void> }) {
  const text = useText();
  return (
    <>
      <p className={styles.hint}>{text('importing.hint')}</p>
      <FileDrop label={text('importing.choose')} accept=".csv,.tsv,.txt,.xlsx,text/csv" onFile={onChoose} />
    </>
  );
}
