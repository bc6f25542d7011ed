import { useText } from '../../hooks/use-text';
import styles from './QuickFilter.module.css';

interface QuickFilterProps {
  value: string;
  /** How many organisations it leaves. */
  count: number;
  onChange: (typed: string) => void;
}

/** Words that narrow a list of organisations as they are typed. */
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
