import { useText } from '../../hooks/use-text';
import styles from './QuickFilter.module.css';

interface QuickFilterProps {
  value: string;
  /** Number of organisations that match. */
  count: number;
  onChange: (typed: string) => void;
}

/** Filters a list of organisations while the user types, and shows how many match. */
export function QuickFilter({ value, count, onChange }: QuickFilterProps) {
  const text = useText();
  return (
    <div className={styles.filter}>
      <input
        type="search"
        aria-label={text('organisations.filter')}
        placeholder={text('organisations.filter')}
        value={value}
        onChange={(typed) => onChange(typed.currentTarget.value)}
      />
      <span role="status">{text('organisations.shown', { count })}</span>
    </div>
  );
}
