import type { ChangeEvent, DragEvent } from 'react';
import { useText } from '../../hooks/use-text';
import styles from './FileDrop.module.css';

interface FileDropProps {
  label: string;
  /** As the attribute of a file input. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => Promise<void>;
}

/** A field to choose a file or drop one on. */
export function FileDrop({ label, accept, disabled = false, onFile }: FileDropProps) {
  const text = useText();
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await onFile(file);
    // Cleared, so that choosing the same file again is a change.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer.files;
    if (file && !disabled) void onFile(file);
  };
  return (
    <label className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <span className={styles.choose}>{label}</span>
      <span>{text('exchange.drop')}</span>
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => void choose(currentTarget)}
      />
    </label>
  );
}
